using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Time.Testing;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Settings;
using Yakutiye.BilgiIslem.Web.Infrastructure.Demo;
using Yakutiye.BilgiIslem.Web.Tests.Hosting;

namespace Yakutiye.BilgiIslem.Web.Tests.Account;

public sealed class SecondFactorTests : IAsyncLifetime, IDisposable
{
    private readonly FakeTimeProvider _clock = new(TimeProvider.System.GetUtcNow());
    private PortalFactory _portal = null!;
    private string _secret = "";
    private string[] _codes = [];

    [Fact]
    public async Task After_the_password_the_code_of_the_authenticator_opens_the_portal()
    {
        using var visitor = await WithPasswordAsync();

        var answer = await SendAsync(visitor, NextCode());

        Assert.True(answer.LeadsTo("/panom"));
        Assert.Equal(HttpStatusCode.OK, await visitor.StatusAsync("/panom"));
    }

    [Fact]
    public async Task The_step_cannot_be_skipped()
    {
        using var visitor = await WithPasswordAsync();

        var home = await visitor.Client.GetAsync("/panom");
        var account = await visitor.Client.GetAsync("/hesabim");

        Assert.True(home.LeadsTo("/giris"));
        Assert.True(account.LeadsTo("/giris"));
    }

    [Fact]
    public async Task Without_the_password_there_is_no_second_step()
    {
        using var visitor = _portal.NewVisitor();

        var page = await visitor.Client.GetAsync("/giris/dogrulama");

        Assert.True(page.LeadsTo("/giris"));
    }

    [Fact]
    public async Task A_code_is_accepted_once()
    {
        var code = NextCode();
        using var first = await WithPasswordAsync();
        await SendAsync(first, code);
        using var second = await WithPasswordAsync();

        var answer = await SendAsync(second, code);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.True((await second.Client.GetAsync("/panom")).LeadsTo("/giris"));
    }

    [Fact]
    public async Task A_recovery_code_opens_the_portal_once_and_only_its_hash_is_kept()
    {
        using var first = await WithPasswordAsync();
        var taken = await first.PostAsync("/giris/kurtarma", new() { ["Code"] = _codes[3].ToLowerInvariant() });
        using var second = await WithPasswordAsync();

        var again = await second.PostAsync("/giris/kurtarma", new() { ["Code"] = _codes[3] });

        var kept = await _portal.WithDbAsync(db => db.Set<RecoveryCode>().Select(c => c.Hash).ToListAsync());
        Assert.True(taken.LeadsTo("/panom"));
        Assert.Equal(HttpStatusCode.OK, again.StatusCode);
        Assert.DoesNotContain(kept, hash => _codes.Any(code => hash.Contains(code.Replace("-", "", StringComparison.Ordinal), StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Five_wrong_codes_lock_the_account_even_when_the_password_is_given_in_between()
    {
        for (var i = 0; i < 5; i++)
        {
            using var visitor = await WithPasswordAsync();
            await SendAsync(visitor, "000000");
        }

        using var late = _portal.NewVisitor();
        var answer = await late.TryAsync("birim", DemoAccounts.Password);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.True((await _portal.UserAsync("birim")).IsLocked(_clock.GetUtcNow().UtcDateTime));
    }

    [Fact]
    public async Task The_step_waits_five_minutes_and_no_longer()
    {
        using var visitor = await WithPasswordAsync();
        var page = await visitor.OpenAsync("/giris/dogrulama");
        _clock.Advance(TimeSpan.FromMinutes(5.1));

        var answer = await visitor.SubmitAsync(page, "/giris/dogrulama", new() { ["Code"] = AccountVisits.CodeAt(_secret, _clock) });

        Assert.True(answer.LeadsTo("/giris"));
        Assert.True((await visitor.Client.GetAsync("/panom")).LeadsTo("/giris"));
    }

    [Fact]
    public async Task Neither_the_secret_nor_its_change_can_be_read_in_the_database()
    {
        var user = await _portal.UserAsync("birim");
        var changes = await _portal.WithDbAsync(db => db.AuditEntries.Select(e => e.Changes).ToListAsync());

        Assert.DoesNotContain(_secret, user.TotpSecret!, StringComparison.Ordinal);
        Assert.DoesNotContain(changes, c => c.Contains(user.TotpSecret!, StringComparison.Ordinal) || c.Contains(_secret, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Who_must_have_a_second_factor_is_led_to_it_and_nowhere_else()
    {
        await _portal.WithAsync<SettingsDesk, bool>(async desk =>
        {
            await desk.SaveAsync(new SecuritySettings { SecondFactorRoles = [RoleNames.Chief] }, CancellationToken.None);
            return true;
        });
        using var chief = await _portal.SignInAsync("sef");

        var home = await chief.Client.GetAsync("/panom");
        var profile = await chief.Client.GetAsync("/hesabim");
        await chief.EnrollAsync(_clock);

        Assert.True(home.LeadsTo("/hesabim/iki-adim/kur"));
        Assert.True(profile.LeadsTo("/hesabim/iki-adim/kur"));
        Assert.Equal(HttpStatusCode.OK, await chief.StatusAsync("/panom"));
    }

    public async Task InitializeAsync()
    {
        _portal = new PortalFactory { Clock = _clock };
        using var owner = await _portal.SignInAsync("birim");
        (_secret, _codes) = await owner.EnrollAsync(_clock);
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => _portal.Dispose();

    private async Task<Visitor> WithPasswordAsync()
    {
        var visitor = _portal.NewVisitor();
        Assert.True((await visitor.TryAsync("birim", DemoAccounts.Password)).LeadsTo("/giris/dogrulama"));
        return visitor;
    }

    private static Task<HttpResponseMessage> SendAsync(Visitor visitor, string code) =>
        visitor.PostAsync("/giris/dogrulama", new() { ["Code"] = code });

    // The code of enrolment is spent.
    private string NextCode()
    {
        _clock.Advance(TimeSpan.FromSeconds(31));
        return AccountVisits.CodeAt(_secret, _clock);
    }
}
