using System.Net;
using Microsoft.Extensions.Time.Testing;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Web.Infrastructure.Demo;
using Yakutiye.BilgiIslem.Web.Modules.Account;
using Yakutiye.BilgiIslem.Web.Tests.Hosting;

namespace Yakutiye.BilgiIslem.Web.Tests.Account;

public sealed class PasswordTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Theory]
    [InlineData("Yakutiye.2026")]
    [InlineData("kısa parola")]
    [InlineData("123456789012")]
    [InlineData("haticeyılmaz1990")]
    public async Task A_password_that_others_would_guess_is_refused(string wanted)
    {
        await portal.ChangeAsync("birim", user => user.GivePassword(user.PasswordHash!, mustChange: false));
        using var visitor = await portal.SignInAsync("birim");

        var answer = await visitor.ChangePasswordAsync(DemoAccounts.Password, wanted);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.NotEqual("", (await Visitor.ReadAsync(answer)).QuerySelector("#New-error")!.TextContent);
    }

    [Fact]
    public async Task A_long_phrase_without_capitals_and_digits_is_welcome()
    {
        using var visitor = await portal.SignInAsync("birim2");

        var answer = await visitor.ChangePasswordAsync(DemoAccounts.Password, AccountVisits.GoodPassword);

        using var again = portal.NewVisitor();
        await again.SignInAsync("birim2", AccountVisits.GoodPassword);
        Assert.True(answer.LeadsTo("/hesabim"));
    }

    [Fact]
    public async Task The_password_in_use_is_asked_for()
    {
        using var visitor = await portal.SignInAsync("baskan");

        var answer = await visitor.ChangePasswordAsync("bilmiyorum", AccountVisits.GoodPassword);

        Assert.Contains(AccountText.CurrentWrong, (await Visitor.ReadAsync(answer)).QuerySelector("#Current-error")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_was_given_a_password_chooses_an_own_one_before_anything_else()
    {
        await portal.ChangeAsync("personel", user => user.GivePassword(user.PasswordHash!, mustChange: true));
        using var visitor = await portal.SignInAsync("personel");

        var home = await visitor.Client.GetAsync("/panom?a=1");
        var profile = await visitor.Client.GetAsync("/hesabim");
        var page = await visitor.OpenAsync(home.Headers.Location!.ToString());
        var done = await visitor.SubmitAsync(page, "/hesabim/parola", new()
        {
            ["Current"] = DemoAccounts.Password, ["New"] = AccountVisits.GoodPassword, ["Again"] = AccountVisits.GoodPassword,
        });

        Assert.True(home.LeadsTo("/hesabim/parola"));
        Assert.True(profile.LeadsTo("/hesabim/parola"));
        Assert.True(done.LeadsTo("/panom?a=1"));
        Assert.Equal(HttpStatusCode.OK, await visitor.StatusAsync("/panom"));
    }

    [Fact]
    public async Task A_sensitive_page_asks_for_the_password_again_after_a_quarter_of_an_hour()
    {
        var clock = new FakeTimeProvider(TimeProvider.System.GetUtcNow());
        await using var own = new PortalFactory { Clock = clock };
        using var visitor = await own.SignInAsync("birim");
        clock.Advance(TimeSpan.FromMinutes(16));

        var asked = await visitor.Client.GetAsync("/hesabim/iki-adim/kur");
        var page = await visitor.OpenAsync(asked.Headers.Location!.ToString());
        var wrong = await visitor.SubmitAsync(page, "/hesabim/dogrula", new() { ["Password"] = "bilmiyorum" });
        var right = await visitor.SubmitAsync(page, "/hesabim/dogrula", new() { ["Password"] = DemoAccounts.Password });

        Assert.True(asked.LeadsTo("/hesabim/dogrula"));
        Assert.Equal(HttpStatusCode.OK, wrong.StatusCode);
        Assert.True(right.LeadsTo("/hesabim/iki-adim/kur"));
        Assert.Equal(HttpStatusCode.OK, await visitor.StatusAsync("/hesabim/iki-adim/kur"));
    }
}
