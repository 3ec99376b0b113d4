using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Calendar;
using Yakutiye.BilgiIslem.Data;

namespace Yakutiye.BilgiIslem.Inventory.Licences;

/// <summary>
/// Warns 60, 30 and 7 days before a licence ends, and when it has ended. Each warning is a row with a unique key, saved together
/// with what it sends: neither a restart nor a second node can give it twice.
/// </summary>
public sealed class LicenceExpiryDesk(AppDb db, LicenceNotices notices, TimeProvider clock)
{
    /// <returns>how many warnings were given</returns>
    public async Task<int> RunAsync(CancellationToken ct)
    {
        var given = 0;
        foreach (var due in await DueAsync(ct))
        {
            given += await OnceAsync(due, ct) ? 1 : 0;
        }

        return given;
    }

    private async Task<IReadOnlyList<DueWarning>> DueAsync(CancellationToken ct)
    {
        var today = Istanbul.Today(clock);
        var last = today.AddDays(LicenceThresholds.First);
        var given = db.Set<LicenceNotice>();
        var ending = await db.Set<SoftwareLicence>().Where(l => l.ClosedAt == null && l.ExpiresOn <= last)
            .Where(l => !given.Any(n => n.LicenceId == l.Id && n.ExpiresOn == l.ExpiresOn && n.Threshold == LicenceThresholds.Expired))
            .Select(l => new
            {
                l.Id, ExpiresOn = l.ExpiresOn!.Value,
                Given = given.Where(n => n.LicenceId == l.Id && n.ExpiresOn == l.ExpiresOn).Select(n => n.Threshold).ToList(),
            })
            .ToListAsync(ct);
        return
        [
            .. ending.Select(l => (Licence: l, Threshold: LicenceThresholds.Reached(today, l.ExpiresOn)))
                .Where(x => x.Threshold is { } threshold && !x.Licence.Given.Contains(threshold))
                .Select(x => new DueWarning(x.Licence.Id, x.Licence.ExpiresOn, x.Threshold!.Value)),
        ];
    }

    private async Task<bool> OnceAsync(DueWarning due, CancellationToken ct)
    {
        try
        {
            return await db.InTransactionAsync(() => GiveAsync(due, ct), ct);
        }
        catch (DbUpdateException)
        {
            // The unique key: another node was faster.
            db.ChangeTracker.Clear();
            return false;
        }
    }

    private async Task<bool> GiveAsync(DueWarning due, CancellationToken ct)
    {
        if (await db.Set<LicenceNotice>().AnyAsync(n => n.LicenceId == due.LicenceId && n.ExpiresOn == due.ExpiresOn && n.Threshold == due.Threshold, ct))
        {
            return false;
        }

        db.Add(new LicenceNotice(due.LicenceId, due.ExpiresOn, due.Threshold, clock.GetUtcNow().UtcDateTime));
        await db.SaveChangesAsync(ct);
        await notices.ExpiringAsync(await db.Set<SoftwareLicence>().AsNoTracking().SingleAsync(l => l.Id == due.LicenceId, ct), due.ExpiresOn, ct);
        await db.SaveChangesAsync(ct);
        return true;
    }

    private sealed record DueWarning(int LicenceId, DateOnly ExpiresOn, int Threshold);
}
