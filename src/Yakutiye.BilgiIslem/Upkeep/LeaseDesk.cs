using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Data;

namespace Yakutiye.BilgiIslem.Upkeep;

/// <summary>Lets one of several nodes go first. A node that dies loses its lease when the time is up.</summary>
public sealed class LeaseDesk(AppDb db, TimeProvider clock)
{
    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    /// <returns>true when this node has the lease now</returns>
    public async Task<bool> TryTakeAsync(string name, string node, TimeSpan duration, CancellationToken ct)
    {
        try
        {
            return await db.InTransactionAsync(() => TakeAsync(name, node, Now + duration, ct), ct);
        }
        catch (DbUpdateException)
        {
            // Another node laid down the same first row at the same moment.
            db.ChangeTracker.Clear();
            return false;
        }
    }

    public Task ReleaseAsync(string name, string node, CancellationToken ct) => db.InTransactionAsync(
        () => Row(name).Where(l => l.ClaimedBy == node).ExecuteUpdateAsync(set => set.SetProperty(l => l.ClaimedUntil, Now), ct), ct);

    private async Task<bool> TakeAsync(string name, string node, DateTime until, CancellationToken ct)
    {
        var now = Now;
        var taken = await Row(name).Where(l => l.ClaimedUntil <= now).ExecuteUpdateAsync(
            set => set.SetProperty(l => l.ClaimedBy, node).SetProperty(l => l.ClaimedUntil, until), ct);
        if (taken == 1)
        {
            return true;
        }

        if (await Row(name).AnyAsync(ct))
        {
            return false;
        }

        db.Add(new Lease(name, node, until));
        await db.SaveChangesAsync(ct);
        return true;
    }

    private IQueryable<Lease> Row(string name) => db.Set<Lease>().Where(l => l.Name == name);
}
