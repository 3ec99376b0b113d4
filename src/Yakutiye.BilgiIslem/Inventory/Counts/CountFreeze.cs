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
        if (count.Freezes && !await db.Set<CountCampaign>().AnyAsync(c => c.Freezes && c.Id != count.Id, ct))
        {
            (await list.WarehousesAsync(count, ct)).ForEach(w => w.Thaw());
        }
    }
}
