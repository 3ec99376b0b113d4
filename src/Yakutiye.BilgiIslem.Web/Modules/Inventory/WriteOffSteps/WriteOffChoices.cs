using System.Globalization;
using System.Linq.Expressions;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Calendar;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Inventory.Assets;
using Yakutiye.BilgiIslem.Inventory.Orders;
using Yakutiye.BilgiIslem.Inventory.Warehouses;
using Yakutiye.BilgiIslem.Inventory.WriteOffs;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory.WriteOffSteps;

/// <summary>What the forms of write-offs and losses offer.</summary>
public sealed class WriteOffChoices(AppDb db, TimeProvider clock)
{
    public async Task<IReadOnlyList<SelectListItem>> PeopleAsync(IReadOnlyList<int> ids, CancellationToken ct) =>
        [.. (await db.Users.Where(u => ids.Contains(u.Id)).Select(u => new { u.Id, u.FullName }).ToListAsync(ct)).Select(u => new SelectListItem(u.FullName, Key(u.Id)))];

    public async Task<IReadOnlyList<SelectListItem>> LinesAsync(int writeOffId, Expression<Func<WriteOffLine, bool>> which, CancellationToken ct) =>
        [.. (await db.Set<WriteOffLine>().Where(l => l.WriteOffId == writeOffId).Where(which).OrderBy(l => l.Id).Select(l => new { l.AssetId, l.RegistryNumber, l.Name }).ToListAsync(ct))
            .Select(l => new SelectListItem($"{l.RegistryNumber} {l.Name}".Trim(), Key(l.AssetId)))];

    /// <summary>Lines of orders in force that let scrap go which this write-off has.</summary>
    public async Task<IReadOnlyList<SelectListItem>> OrdersAsync(int writeOffId, CancellationToken ct)
    {
        var today = Istanbul.Today(clock);
        var lines = db.Set<WriteOffLine>().Where(l => l.WriteOffId == writeOffId);
        var orders = await db.Set<OrderLine>()
            .Where(o => o.Kind == MoveKind.ScrapDispatch && !o.IsCancelled && o.Taken < o.Quantity && o.ValidUntil >= today
                && lines.Any(l => l.AssetId == o.AssetId || (o.AssetId == null && l.CodeId == o.CodeId)))
            .OrderBy(o => o.Id).Take(100).Select(o => new { o.Id, o.OrderNumber, Tag = o.Asset!.RegistryNumber, o.Code!.Code }).ToListAsync(ct);
        return [.. orders.Select(o => new SelectListItem($"{o.OrderNumber} · {o.Tag ?? o.Code}", Key(o.Id)))];
    }

    public async Task<IReadOnlyList<SelectListItem>> AssetAsync(int? id, CancellationToken ct) =>
        [.. (await db.Set<Asset>().Where(a => a.Id == id).Select(a => new { a.Id, a.RegistryNumber, a.Name, a.Brand, a.Model }).ToListAsync(ct))
            .Select(a => new SelectListItem($"{a.RegistryNumber} {a.Name} {a.Brand} {a.Model}".Trim(), Key(a.Id)))];

    public async Task<IReadOnlyList<SelectListItem>> WarehousesAsync(CancellationToken ct) =>
        [.. (await db.Set<Warehouse>().Where(w => w.ClosedAt == null).OrderBy(w => w.Code).Select(w => new { w.Id, w.Name }).ToListAsync(ct)).Select(w => new SelectListItem(w.Name, Key(w.Id)))];

    private static string Key(int id) => id.ToString(CultureInfo.InvariantCulture);
}
