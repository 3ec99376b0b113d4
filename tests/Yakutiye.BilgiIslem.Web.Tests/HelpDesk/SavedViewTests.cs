using Yakutiye.BilgiIslem.Web.Tests.Hosting;

namespace Yakutiye.BilgiIslem.Web.Tests.HelpDesk;

public sealed class SavedViewTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Fact]
    public async Task A_private_view_is_its_owners_alone_and_a_shared_one_everybodys()
    {
        using var staff = await portal.SignInAsync("personel");
        using var colleague = await portal.SignInAsync("personel2");

        await SaveAsync(staff, "Benim yazıcılarım", shared: false);
        await SaveAsync(staff, "Herkesin yazıcıları", shared: true);

        Assert.Equal(["Benim yazıcılarım", "Herkesin yazıcıları"], await NamesAsync(staff));
        Assert.Equal(["Herkesin yazıcıları"], await NamesAsync(colleague));
    }

    [Fact]
    public async Task A_view_keeps_the_filter_of_the_page_and_forgets_its_page_number()
    {
        using var staff = await portal.SignInAsync("some");

        await SaveAsync(staff, "Filtreli", shared: false);

        var link = (await staff.OpenAsync("/destek/talepler")).QuerySelectorAll(".view-list a").Single(a => a.TextContent == "Filtreli");
        Assert.Equal("/destek/talepler?durum=New&kolon=Durum", link.GetAttribute("href"));
    }

    [Fact]
    public async Task A_department_user_shares_nothing_with_others()
    {
        using var visitor = await portal.SignInAsync("birim");
        using var chief = await portal.SignInAsync("sef");

        await SaveAsync(visitor, "Birimin görünümü", shared: true);

        Assert.Contains("Birimin görünümü", await NamesAsync(visitor));
        Assert.DoesNotContain("Birimin görünümü", await NamesAsync(chief));
    }

    private static async Task<IReadOnlyList<string>> NamesAsync(Visitor visitor) =>
        [.. (await visitor.OpenAsync("/destek/talepler")).QuerySelectorAll(".view-list a").Select(a => a.TextContent)];

    private static async Task SaveAsync(Visitor visitor, string name, bool shared)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/destek/gorunumler");
        request.Headers.Referrer = new Uri(visitor.Client.BaseAddress!, "/destek/talepler?durum=New&sayfa=3&kolon=Durum");
        request.Content = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["List"] = "talepler", ["Name"] = name, ["IsShared"] = shared ? "true" : "false",
            ["__RequestVerificationToken"] = await visitor.TokenAsync("/destek/talepler"),
        });
        var answer = await visitor.Client.SendAsync(request);
        Assert.Equal(System.Net.HttpStatusCode.Redirect, answer.StatusCode);
    }
}
