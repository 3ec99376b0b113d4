using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Time.Testing;
using Yakutiye.BilgiIslem.Web.Infrastructure.Demo;
using Yakutiye.BilgiIslem.Web.Modules.Account;
using Yakutiye.BilgiIslem.Web.Tests.Hosting;

namespace Yakutiye.BilgiIslem.Web.Tests.Account;

public sealed class LockoutTests
{
    private readonly FakeTimeProvider _clock = new(TimeProvider.System.GetUtcNow());

    [Fact]
    public async Task Five_wrong_passwords_lock_the_account_for_a_quarter_of_an_hour_and_nobody_else()
    {
        await using var portal = new PortalFactory { Clock = _clock };
        using var visitor = portal.NewVisitor();
        for (var i = 0; i < 5; i++)
        {
            await visitor.TryAsync("birim", "yanlış parola");
        }

        var whileLocked = await visitor.TryAsync("birim", DemoAccounts.Password);
        using var colleague = await portal.SignInAsync("birim2");
        _clock.Advance(TimeSpan.FromMinutes(15.1));
        var afterwards = await visitor.TryAsync("birim", DemoAccounts.Password);

        Assert.Equal(HttpStatusCode.OK, whileLocked.StatusCode);
        Assert.True(afterwards.LeadsTo("/panom"));
    }

    [Fact]
    public async Task A_right_password_in_between_starts_the_count_anew()
    {
        await using var portal = new PortalFactory();
        using var visitor = portal.NewVisitor();
        for (var i = 0; i < 4; i++)
        {
            await visitor.TryAsync("birim", "yanlış parola");
        }

        await visitor.SignInAsync("birim");
        using var again = portal.NewVisitor();
        await again.TryAsync("birim", "yanlış parola");
        var answer = await again.TryAsync("birim", DemoAccounts.Password);

        Assert.True(answer.LeadsTo("/panom"));
    }

    [Fact]
    public async Task One_password_tried_on_fifty_names_closes_the_address_until_the_window_has_passed()
    {
        await using var portal = new PortalFactory { Clock = _clock };
        using var visitor = portal.NewVisitor();
        for (var i = 0; i < 50; i++)
        {
            await visitor.TryAsync($"kisi{i}", "Erzurum2526!");
        }

        var closed = await visitor.TryAsync("birim", DemoAccounts.Password);
        _clock.Advance(TimeSpan.FromMinutes(5.1));
        var open = await visitor.TryAsync("birim", DemoAccounts.Password);

        Assert.Equal(HttpStatusCode.TooManyRequests, closed.StatusCode);
        Assert.Contains(AccountText.TooManyFailures, (await Visitor.ReadAsync(closed)).Body!.TextContent, StringComparison.Ordinal);
        Assert.True(open.LeadsTo("/panom"));
    }

    [Fact]
    public async Task Right_passwords_from_a_busy_address_are_not_counted()
    {
        await using var portal = new PortalFactory { Settings = { ["Security:FailedSignInsPerAddress"] = "3" } };

        for (var i = 0; i < 5; i++)
        {
            using var visitor = await portal.SignInAsync("birim");
        }

        using var last = await portal.SignInAsync("birim2");
        Assert.Equal(HttpStatusCode.OK, await last.StatusAsync("/panom"));
    }

    [Fact]
    public async Task Failures_and_locks_are_on_record_without_what_was_typed()
    {
        await using var portal = new PortalFactory();
        using var visitor = portal.NewVisitor();
        for (var i = 0; i < 5; i++)
        {
            await visitor.TryAsync("birim", "gizli-yanlis-parola");
        }

        await visitor.TryAsync("parolam-buraya-yazildi", "x");
        var notes = await portal.WithDbAsync(db => db.AuditEntries.Select(e => e.Changes).ToListAsync());

        Assert.Equal(5, notes.Count(n => n.Contains("Yanlış parola", StringComparison.Ordinal)));
        Assert.Contains(notes, n => n.Contains("kilitlendi", StringComparison.Ordinal));
        Assert.DoesNotContain(notes, n => n.Contains("gizli-yanlis-parola", StringComparison.Ordinal));
        Assert.DoesNotContain(notes, n => n.Contains("parolam-buraya-yazildi", StringComparison.Ordinal));
    }
}
