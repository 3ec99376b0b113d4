using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Inventory.Assets;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Rules;

namespace Yakutiye.BilgiIslem.Inventory.Custody;

/// <summary>"Bende değil": takes the report, tells who keeps the records, and closes it with what was done.</summary>
public sealed class ObjectionDesk(AppDb db, CustodyNotices notices, TimeProvider clock)
{
    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    public Task<CustodyObjection> ObjectAsync(int assetId, string? note, Actor by, CancellationToken ct) => db.InTransactionAsync(
        async () =>
        {
            var asset = await db.Set<Asset>().FirstOrDefaultAsync(a => a.Id == assetId && a.PersonId == by.Id, ct);
            Rule.Require(asset is not null, InventoryText.NotYours);
            var again = await db.Set<CustodyObjection>().AnyAsync(o => o.AssetId == assetId && o.PersonId == by.Id && o.SettledAt == null, ct);
            Rule.Require(!again, InventoryText.ObjectionTwice);

            var objection = new CustodyObjection(assetId, by.Id, note, Now);
            db.Add(objection);
            await notices.ObjectedAsync(asset.Tag, by.Name, objection.Note, by, ct);
            await db.SaveChangesAsync(ct);
            return objection;
        },
        ct);

    public Task SettleAsync(int id, string? resolution, Actor by, CancellationToken ct) => db.InTransactionAsync(
        async () =>
        {
            var objection = await db.Set<CustodyObjection>().Include(o => o.Asset).SingleAsync(o => o.Id == id, ct);
            objection.Settle(resolution, by, Now);
            await notices.SettledAsync(objection, objection.Asset.Tag, by, ct);
            await db.SaveChangesAsync(ct);
        },
        ct);
}
