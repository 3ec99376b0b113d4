using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Data;

namespace Yakutiye.BilgiIslem.Inventory.Counts;

/// <summary>Holds the counted warehouses still, by order of the spending authority (TMY m.32).</summary>
public sealed class CountFreeze(AppDb db, CountList list)
{
    public Task BeginAsync(int id, Guid seen, CancellationToken ct) => db.OnCountAsync(
        id, seen,
        async count =>
        {
            count.Freeze();
            (await list.WarehousesAsync(count, ct)).ForEach(w => w.Freeze());
        },
        ct);

    public Task EndAsync(int id, Guid seen, CancellationToken ct) => db.OnCountAsync(
        id, seen,
        async count =>
        {
            await EndAsync(count, ct);
            count.Thaw();
        },
        ct);

    /// <summary>Inside the caller's transaction. What another count holds still stays so.</summary>
    internal async Task EndAsync(CountCampaign count, CancellationToken ct)
    {
        if (!count.Freezes)
        {
            return;
        }

        var held = new HashSet<int>();
        foreach (var other in await db.Set<CountCampaign>().AsNoTracking().Include(c => c.Scope).Where(c => c.Freezes && c.Id != count.Id).ToListAsync(ct))
        {
            held.UnionWith((await list.WarehousesAsync(other, ct)).Select(w => w.Id));
        }

        foreach (var warehouse in (await list.WarehousesAsync(count, ct)).Where(w => !held.Contains(w.Id)))
        {
            warehouse.Thaw();
        }
    }
}
