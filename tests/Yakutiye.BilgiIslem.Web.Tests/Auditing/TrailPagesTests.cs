using System.Net;
using Yakutiye.BilgiIslem.Web.Tests.Hosting;

namespace Yakutiye.BilgiIslem.Web.Tests.Auditing;

public sealed class TrailPagesTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    private const string Page = "/yonetim/denetim";

    [Theory]
    [InlineData("mudur", true), InlineData("yonetici", true), InlineData("sef", false), InlineData("personel", false), InlineData("birim", false)]
    public async Task The_trail_is_for_those_who_answer_for_it(string userName, bool maySee)
    {
        using var visitor = await portal.SignInAsync(userName);

        foreach (var path in new[] { Page, $"{Page}/1", $"{Page}/excel" })
        {
            Assert.Equal(maySee, await visitor.StatusAsync(path) is HttpStatusCode.OK);
        }
    }

    [Theory]
    [InlineData("?tur=Holiday&islem=Created", "Resmî tatil"), InlineData("?q=Zabıta Müdürlüğü", "Birim"), InlineData("?tur=Unit&kayit=2", "Birim"), InlineData("?bas=2020-01-01&son=2100-01-01&tur=PrivacyNotice", "Aydınlatma metni")]
    public async Task A_filter_shows_only_what_fits(string query, string kind)
    {
        using var visitor = await portal.SignInAsync("yonetici");

        var rows = (await visitor.OpenAsync(Page + query)).QuerySelectorAll("tbody td[data-label='Kayıt']").ToList();

        Assert.NotEmpty(rows);
        Assert.All(rows, row => Assert.StartsWith(kind, row.TextContent, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("?q=%25"), InlineData("?q=_____zz"), InlineData("?q=' OR 1=1--"), InlineData("?son=2001-01-01"), InlineData("?istek=yok")]
    public async Task A_filter_that_fits_nothing_says_so(string query)
    {
        using var visitor = await portal.SignInAsync("yonetici");

        var page = await visitor.OpenAsync(Page + query);

        Assert.NotNull(page.QuerySelector(".empty-state"));
    }

    [Fact]
    public async Task Pages_follow_each_other_without_gap_or_repetition()
    {
        using var visitor = await portal.SignInAsync("yonetici");

        var first = await visitor.OpenAsync(Page + "?tur=Holiday");
        var second = await visitor.OpenAsync(first.QuerySelector(".pager a")!.GetAttribute("href")!);

        long[] ids = [.. first.QuerySelectorAll("tbody th a").Concat(second.QuerySelectorAll("tbody th a")).Select(a => long.Parse(a.TextContent, System.Globalization.CultureInfo.InvariantCulture))];
        Assert.Equal(ids.OrderDescending().Distinct(), ids);
        Assert.True(ids.Length > 50);
    }

    [Fact]
    public async Task Changes_are_told_in_turkish_and_secrets_not_at_all()
    {
        using var visitor = await portal.SignInAsync("yonetici");
        var list = await visitor.OpenAsync(Page + "?tur=AppUser&kayit=1&islem=Created");

        var page = await visitor.OpenAsync(list.QuerySelector("tbody th a")!.GetAttribute("href")!);

        var text = page.QuerySelector("main")!.TextContent;
        Assert.Contains("Ad soyad", text, StringComparison.Ordinal);
        Assert.Contains("Kemal Aydoğan", text, StringComparison.Ordinal);
        Assert.DoesNotContain("AQAAAA", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Taking_the_trail_out_leaves_a_trace()
    {
        using var visitor = await portal.SignInAsync("mudur");

        var file = await visitor.Client.GetByteArrayAsync($"{Page}/excel?tur=Holiday");
        var page = await visitor.OpenAsync(Page + "?tur=AuditEntry");

        Assert.Equal("PK"u8.ToArray(), file[..2]);
        Assert.Contains("Kemal Aydoğan", page.QuerySelector("tbody")!.TextContent, StringComparison.Ordinal);
    }
}
