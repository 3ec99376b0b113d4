using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Time.Testing;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Web.Infrastructure.Demo;
using Yakutiye.BilgiIslem.Web.Tests.Hosting;

namespace Yakutiye.BilgiIslem.Web.Tests.Account;

public sealed class SessionTests
{
    private readonly FakeTimeProvider _clock = new(TimeProvider.System.GetUtcNow());

    [Fact]
    public async Task Signing_in_gives_a_session_that_was_not_there_before()
    {
        await using var portal = new PortalFactory();
        using var visitor = await portal.SignInAsync("birim");
        var first = await OpenSessionsAsync(portal);

        await visitor.PostAsync("/giris", new() { ["UserName"] = "birim", ["Password"] = DemoAccounts.Password }, "/panom");
        var second = await OpenSessionsAsync(portal);

        Assert.NotEqual(Assert.Single(first), Assert.Single(second));
    }

    [Fact]
    public async Task A_cookie_kept_from_before_sign_out_opens_nothing()
    {
        await using var portal = new PortalFactory();
        using var visitor = portal.NewVisitor();
        var entered = await visitor.TryAsync("birim", DemoAccounts.Password);
        var cookie = entered.Headers.GetValues("Set-Cookie").Single(c => c.StartsWith("yakutiye=", StringComparison.Ordinal)).Split(';')[0];
        var left = await visitor.PostAsync("/cikis", [], "/panom");

        using var thief = portal.NewVisitor();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/panom");
        request.Headers.Add("Cookie", cookie);
        var replayed = await thief.Client.SendAsync(request);

        Assert.True(left.LeadsTo("/giris"));
        Assert.Contains("\"cache\"", left.Headers.GetValues("Clear-Site-Data"));
        Assert.True(replayed.LeadsTo("/giris"));
    }

    [Fact]
    public async Task Signing_out_is_a_post_with_a_token()
    {
        await using var portal = new PortalFactory();
        using var visitor = await portal.SignInAsync("birim");

        var byLink = await visitor.StatusAsync("/cikis");
        using var empty = new FormUrlEncodedContent([]);
        var forged = await visitor.Client.PostAsync("/cikis", empty);

        Assert.True(byLink is HttpStatusCode.MethodNotAllowed or HttpStatusCode.NotFound);
        Assert.Equal(HttpStatusCode.BadRequest, forged.StatusCode);
        Assert.Equal(HttpStatusCode.OK, await visitor.StatusAsync("/panom"));
    }

    [Fact]
    public async Task A_new_password_ends_the_other_sessions_and_keeps_this_one()
    {
        await using var portal = new PortalFactory();
        using var here = await portal.SignInAsync("birim");
        using var there = await portal.SignInAsync("birim");
        await there.OpenAsync("/panom");

        var answer = await here.ChangePasswordAsync(DemoAccounts.Password, AccountVisits.GoodPassword);

        Assert.True(answer.LeadsTo("/hesabim"));
        Assert.Equal(HttpStatusCode.OK, await here.StatusAsync("/panom"));
        Assert.True((await there.Client.GetAsync("/panom")).LeadsTo("/giris"));
    }

    [Fact]
    public async Task A_new_second_factor_ends_the_other_sessions_and_keeps_this_one()
    {
        await using var portal = new PortalFactory();
        using var here = await portal.SignInAsync("birim");
        using var there = await portal.SignInAsync("birim");
        await there.OpenAsync("/panom");

        await here.EnrollAsync(TimeProvider.System);

        Assert.Equal(HttpStatusCode.OK, await here.StatusAsync("/panom"));
        Assert.True((await there.Client.GetAsync("/panom")).LeadsTo("/giris"));
    }

    [Fact]
    public async Task A_disabled_account_is_out_at_the_next_reading_of_its_powers()
    {
        await using var portal = new PortalFactory();
        using var visitor = await portal.SignInAsync("birim");
        await visitor.OpenAsync("/panom");
        await portal.ChangeAsync("birim", user => user.Disable("Görevden ayrıldı", TimeProvider.System.GetUtcNow().UtcDateTime));

        // Readings are kept for 20 seconds; here that time is over.
        await portal.ForgetAsync("birim");

        Assert.True(Data.Snapshots.Lifetime < TimeSpan.FromMinutes(1));
        Assert.True((await visitor.Client.GetAsync("/panom")).LeadsTo("/giris"));
    }

    [Fact]
    public async Task A_session_left_alone_for_an_hour_is_over()
    {
        await using var portal = new PortalFactory { Clock = _clock };
        using var visitor = await portal.SignInAsync("birim");
        _clock.Advance(TimeSpan.FromMinutes(55));
        var before = await visitor.StatusAsync("/panom");
        _clock.Advance(TimeSpan.FromMinutes(63));

        var after = await visitor.Client.GetAsync("/panom");

        Assert.Equal(HttpStatusCode.OK, before);
        Assert.True(after.LeadsTo("/giris"));
    }

    [Fact]
    public async Task No_amount_of_clicking_keeps_a_session_longer_than_ten_hours()
    {
        await using var portal = new PortalFactory { Clock = _clock };
        using var visitor = await portal.SignInAsync("birim");
        var answers = new List<HttpStatusCode>();
        for (var minutes = 0; minutes < 11 * 60; minutes += 30)
        {
            answers.Add(await visitor.StatusAsync("/panom"));
            _clock.Advance(TimeSpan.FromMinutes(30));
        }

        Assert.All(answers.Take(20), status => Assert.Equal(HttpStatusCode.OK, status));
        Assert.Equal(HttpStatusCode.Redirect, answers[^1]);
    }

    [Fact]
    public async Task A_person_sees_the_own_devices_and_closes_one()
    {
        await using var portal = new PortalFactory();
        using var here = await portal.SignInAsync("birim");
        using var there = await portal.SignInAsync("birim");
        await there.OpenAsync("/panom");
        var page = await here.OpenAsync("/hesabim/oturumlar");
        var close = page.Forms.Single(f => f.GetAttribute("action")!.EndsWith("/kapat", StringComparison.Ordinal)).GetAttribute("action")!;

        var answer = await here.SubmitAsync(page, close);

        Assert.Equal(2, page.QuerySelectorAll("tbody tr").Length);
        Assert.True(answer.LeadsTo("/hesabim/oturumlar"));
        Assert.True((await there.Client.GetAsync("/panom")).LeadsTo("/giris"));
    }

    [Fact]
    public async Task Nobody_closes_the_session_of_somebody_else()
    {
        await using var portal = new PortalFactory();
        using var victim = await portal.SignInAsync("birim");
        var id = Assert.Single(await OpenSessionsAsync(portal));
        using var other = await portal.SignInAsync("birim2");

        var answer = await other.PostAsync($"/hesabim/oturumlar/{id}/kapat", [], "/hesabim/oturumlar");

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Equal(HttpStatusCode.OK, await victim.StatusAsync("/panom"));
    }

    private static async Task<List<Guid>> OpenSessionsAsync(PortalFactory portal)
    {
        var user = await portal.UserAsync("birim");
        return await portal.WithDbAsync(db => db.Set<UserSession>().Where(s => s.UserId == user.Id && s.EndedAt == null).Select(s => s.Id).ToListAsync());
    }
}
