using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Calendar;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Inventory.Assets;
using Yakutiye.BilgiIslem.Inventory.Custody;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Web.Modules.Inventory.CustodyDocuments;
using Yakutiye.BilgiIslem.Web.Modules.Inventory.Returns;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory.MyCustody;

/// <summary>Reads what the person at the screen holds and is asked for.</summary>
public sealed class MyCustodyReading(AppDb db, ICurrentUser user, TimeProvider clock)
{
    private const int Most = 200;

    public async Task<MyCustodyPage> ReadAsync(CancellationToken ct)
    {
        var (me, unit) = (user.Id, user.UnitId ?? 0);
        var mine = await db.Set<Asset>().Where(a => a.PersonId == me).OrderBy(a => a.Id).Take(Most).Select(a => new { Row = a.Id, a.IsOurs }).ToListAsync(ct);
        var rows = await HeldAsync(me, ct);
        var foreign = mine.Where(m => !m.IsOurs).Select(m => m.Row).ToHashSet();
        var toAccept = await db.Set<CustodyDocument>().WaitingFor(me).OrderBy(d => d.Id).Select(DocumentRow.From).Take(Most).ToListAsync(ct);
        var toConfirm = await db.Set<CustodyReturn>().WaitingFor(me).OrderBy(r => r.Id).Select(ReturnRow.From).Take(Most).ToListAsync(ct);
        var rooms = await db.Set<Asset>().Where(a => a.Way == PlacementWay.CommonUse && a.IsOurs && a.UnitId == unit && a.Room != null)
            .GroupBy(a => new { a.UnitId, a.Unit!.Name, a.Room }).Select(g => new { g.Key.UnitId, g.Key.Name, g.Key.Room, Count = g.Count() })
            .OrderBy(r => r.Room).Take(Most).ToListAsync(ct);
        var objected = await db.Set<CustodyObjection>().Where(o => o.PersonId == me && o.SettledAt == null).Select(o => o.AssetId).ToListAsync(ct);
        var waiting = await db.Set<CustodyLine>().Where(l => l.State == CustodyLineState.Pending && l.Document.PersonId == me && l.Document.WarehouseId != null).Select(l => l.AssetId).ToListAsync(ct);
        var leaving = await db.Set<CustodyLine>().Where(l => l.State == CustodyLineState.Pending && l.Document.FromPersonId == me).Select(l => l.AssetId).ToListAsync(ct);
        return new MyCustodyPage(
            [.. rows.Where(r => !foreign.Contains(r.Id))], [.. rows.Where(r => foreign.Contains(r.Id))], toAccept, toConfirm,
            [.. rooms.Select(r => new RoomRow(r.UnitId!.Value, r.Name, r.Room!, r.Count))],
            objected.ToHashSet(), waiting.ToHashSet(), leaving.ToHashSet(), Istanbul.Today(clock));
    }

    public async Task<IReadOnlyList<HeldRow>> HeldAsync(int personId, CancellationToken ct) =>
        await db.Set<Asset>().Where(a => a.PersonId == personId).OrderBy(a => a.Id).Take(Most).Select(HeldRow.From).ToListAsync(ct);

    public async Task<HeldRow?> FindAsync(int assetId, CancellationToken ct)
    {
        var me = user.Id;
        return await db.Set<Asset>().Where(a => a.Id == assetId && a.PersonId == me).Select(HeldRow.From).FirstOrDefaultAsync(ct);
    }
}
