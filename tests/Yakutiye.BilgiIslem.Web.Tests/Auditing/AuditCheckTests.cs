using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using Yakutiye.BilgiIslem.Auditing;
using Yakutiye.BilgiIslem.Calendar;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Web.Infrastructure;
using Yakutiye.BilgiIslem.Web.Tests.Hosting;

namespace Yakutiye.BilgiIslem.Web.Tests.Auditing;

public sealed class AuditCheckTests : IDisposable
{
    private readonly PortalFactory _portal = new() { Clock = new FakeTimeProvider(TimeProvider.System.GetUtcNow()) };

    [Fact]
    public async Task An_untouched_trail_is_whole()
    {
        await SealAsync();

        var verdict = await CheckAsync();

        Assert.Null(verdict.Problem);
        Assert.True(verdict is { Entries: > 10, Seals: 1 });
    }

    [Theory]
    [InlineData("UPDATE Audit_Entries SET Changes = '' WHERE Id = 7")]
    [InlineData("UPDATE Audit_Entries SET UserName = 'Başkası' WHERE Id = 7")]
    [InlineData("UPDATE Audit_Entries SET At = '2020-01-01 00:00:00' WHERE Id = 7")]
    [InlineData("DELETE FROM Audit_Entries WHERE Id = 7")]
    public async Task A_changed_or_removed_entry_is_named(string tampering)
    {
        await SealAsync();
        await TamperAsync(tampering);

        var verdict = await CheckAsync();

        Assert.Equal(7, verdict.FirstBadId);
        Assert.Contains("7 numaralı", verdict.Problem, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_entry_that_was_rewritten_with_a_fitting_hash_still_breaks_the_seal()
    {
        await SealAsync();
        await TamperAsync("UPDATE Audit_Entries SET (At, UserName, UserId, ForUserId, ForUserName, RequestId, Address, Action, Entity, EntityId, Changes, Hash) = "
            + "(SELECT At, UserName, UserId, ForUserId, ForUserName, RequestId, Address, Action, Entity, EntityId, Changes, Hash FROM Audit_Entries WHERE Id = 8) WHERE Id = 7");

        var verdict = await CheckAsync();

        Assert.Contains("mühürle uyuşmuyor", verdict.Problem, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_changed_entry_that_is_not_sealed_yet_is_named_too()
    {
        await TamperAsync("UPDATE Audit_Entries SET EntityId = '99' WHERE Id = 9");

        var verdict = await CheckAsync();

        Assert.Equal(9, verdict.FirstBadId);
    }

    [Fact]
    public async Task Cutting_off_the_end_with_its_seals_shows_against_the_note_outside_the_database()
    {
        await SealAsync();
        await TamperAsync("DELETE FROM Audit_Seals", "DELETE FROM Audit_Entries WHERE Id > 5");

        var verdict = await CheckAsync();

        Assert.Contains("sonu kesilmiş", verdict.Problem, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_removed_seal_breaks_the_chain()
    {
        await SealAsync();
        await AddHolidayAsync();
        await SealAsync();
        await TamperAsync("DELETE FROM Audit_Seals WHERE Id = 1");

        var verdict = await CheckAsync();

        Assert.Contains("bağlanmıyor", verdict.Problem, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_younger_than_a_minute_waits_for_the_next_seal()
    {
        await SealAsync();
        await AddHolidayAsync();

        var seal = await _portal.WithAsync<AuditSealing, AuditSeal?>(s => s.SealNextAsync(CancellationToken.None));

        Assert.Null(seal);
    }

    [Fact]
    public async Task Two_nodes_that_seal_at_once_leave_one_chain()
    {
        _portal.Clock!.Advance(TimeSpan.FromMinutes(2));

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => _portal.WithAsync<AuditSealing, AuditSeal?>(s => s.SealNextAsync(CancellationToken.None))));

        var verdict = await CheckAsync();
        Assert.Null(verdict.Problem);
        Assert.Equal(1, verdict.Seals);
    }

    [Fact]
    public async Task The_database_itself_refuses_to_change_the_trail()
    {
        await Assert.ThrowsAnyAsync<Exception>(() => _portal.WithDbAsync(db => db.Database.ExecuteSqlRawAsync("DELETE FROM Audit_Entries WHERE Id = 7")));
    }

    public void Dispose() => _portal.Dispose();

    private async Task SealAsync()
    {
        _portal.Clock!.Advance(TimeSpan.FromMinutes(2));
        await using var scope = _portal.Services.CreateAsyncScope();
        await ActivatorUtilities.CreateInstance<AuditSealWork>(scope.ServiceProvider).RunAsync(CancellationToken.None);
    }

    private async Task<AuditVerdict> CheckAsync()
    {
        var anchors = await _portal.Services.GetRequiredService<AuditAnchors>().ReadAsync(CancellationToken.None);
        return await _portal.WithAsync<AuditCheck, AuditVerdict>(c => c.RunAsync(anchors, null, CancellationToken.None));
    }

    // Who can write to the file can drop the triggers as well.
    private Task<int> TamperAsync(params string[] commands) => _portal.WithDbAsync(async db =>
    {
        var triggers = await db.Database.SqlQueryRaw<string>("SELECT name AS Value FROM sqlite_master WHERE type = 'trigger' AND tbl_name LIKE 'Audit%'").ToListAsync();
        foreach (var command in triggers.Select(t => $"DROP TRIGGER \"{t}\"").Concat(commands))
        {
            await db.Database.ExecuteSqlRawAsync(command);
        }

        return 0;
    });

    private Task<int> AddHolidayAsync() => _portal.WithDbAsync(db =>
    {
        db.Add(new Holiday(new DateOnly(2031, 1, 1), "Yılbaşı", halfDay: false, verified: true));
        return db.SaveChangesAsync();
    });
}
