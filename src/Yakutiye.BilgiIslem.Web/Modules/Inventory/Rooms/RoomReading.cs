using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Inventory.Assets;
using Yakutiye.BilgiIslem.Inventory.Custody;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Text;
using Yakutiye.BilgiIslem.Web.Modules.Inventory.MyCustody;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory.Rooms;

public sealed record RoomList(Page<RoomRow> Page, string? Text);

/// <summary>The list of one room or common area.</summary>
public sealed record RoomPage(int UnitId, string Unit, string Room, string? Responsible, IReadOnlyList<HeldRow> Rows)
{
    public string Link => $"/envanter/odalar/liste?birim={UnitId}&oda={Uri.EscapeDataString(Room)}";

    public string PaperLink(string name) => $"/envanter/odalar/{name}.pdf?birim={UnitId}&oda={Uri.EscapeDataString(Room)}";
}

/// <summary>Reads rooms with what stands in common use there.</summary>
public sealed class RoomReading(AppDb db, ICurrentUser user)
{
    private IQueryable<Asset> Common => db.Set<Asset>().VisibleTo(user).Where(a => a.Way == PlacementWay.CommonUse && a.IsOurs && a.Room != null && a.UnitId != null);

    public async Task<RoomList> ListAsync(string? text, int page, CancellationToken ct)
    {
        var units = await UnitsAsync(text, ct);
        var pattern = LikePattern.Containing(text);
        var assets = string.IsNullOrWhiteSpace(text) ? Common : Common.Where(a => EF.Functions.Like(a.Room!, pattern, LikePattern.Escape) || units.Contains(a.UnitId!.Value));
        var rooms = assets.GroupBy(a => new { a.UnitId, a.Unit!.Name, a.Room })
            .Select(g => new { g.Key.UnitId, g.Key.Name, g.Key.Room, Count = g.Count() })
            .OrderBy(r => r.Name).ThenBy(r => r.Room).ThenBy(r => r.UnitId);
        return new RoomList(await rooms.ToPageAsync(r => new RoomRow(r.UnitId!.Value, r.Name, r.Room!, r.Count), page, ct), text);
    }

    // There are few units, and the database cannot tell that "bilgi işlem" is "BİLGİ İŞLEM".
    private async Task<List<int>> UnitsAsync(string? text, CancellationToken ct)
    {
        var sought = TurkishText.Fold(text);
        var units = sought.Length == 0 ? [] : await db.Units.Select(u => new { u.Id, u.Name }).ToListAsync(ct);
        return [.. units.Where(u => TurkishText.Fold(u.Name).Contains(sought, StringComparison.Ordinal)).Select(u => u.Id)];
    }

    /// <summary>Null: no such room, or not for this person.</summary>
    public async Task<RoomPage?> PageAsync(int unitId, string? room, CancellationToken ct)
    {
        if (string.IsNullOrWhiteSpace(room) || await db.Units.Where(u => u.Id == unitId).Select(u => u.Name).FirstOrDefaultAsync(ct) is not { } unit)
        {
            return null;
        }

        var rows = await db.Set<Asset>().VisibleTo(user).InRoom(unitId, room).OrderBy(a => a.Id).Take(500).Select(HeldRow.From).ToListAsync(ct);
        var responsible = await db.Set<CustodyDocument>()
            .Where(d => d.UnitId == unitId && d.Room == room && d.Kind == BilgiIslem.Inventory.Orders.MoveKind.CommonUse && d.Status == CustodyStatus.Accepted)
            .OrderByDescending(d => d.Id).Select(d => d.Person.FullName).FirstOrDefaultAsync(ct);
        return rows.Count == 0 ? null : new RoomPage(unitId, unit, room.Trim(), responsible, rows);
    }
}
