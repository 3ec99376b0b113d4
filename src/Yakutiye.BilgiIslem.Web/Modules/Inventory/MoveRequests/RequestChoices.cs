using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Firms;
using Yakutiye.BilgiIslem.Inventory;
using Yakutiye.BilgiIslem.Inventory.Assets;
using Yakutiye.BilgiIslem.Inventory.Codes;
using Yakutiye.BilgiIslem.Inventory.Orders;
using Yakutiye.BilgiIslem.Inventory.Warehouses;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Search;
using Yakutiye.BilgiIslem.Text;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory.MoveRequests;

/// <summary>What the form of a request offers to choose from.</summary>
public sealed class RequestChoices(AppDb db, ICurrentUser user, ISearchIndex index)
{
    private const int Most = 20;

    /// <summary>Who does not see everything asks for his own unit only; null: any unit.</summary>
    public int? OnlyUnit => user.Can(InventoryPermissions.SeeAll) ? null : user.UnitId ?? 0;

    public async Task<RequestForm> FillAsync(RequestForm form, CancellationToken ct)
    {
        var only = OnlyUnit;
        var units = await db.Units.InUse.Where(u => only == null || u.Id == only).OrderBy(u => u.Name).Select(u => new { u.Id, u.Name }).ToListAsync(ct);
        var warehouses = form.Kind is MoveKind.OtherWarehouse
            ? await db.Set<Warehouse>().Where(w => w.ClosedAt == null).OrderBy(w => w.Name).Select(w => new { w.Id, w.Name }).ToListAsync(ct)
            : [];
        var codes = await db.Set<MovableCode>().Where(c => c.ClosedAt == null && !EF.Functions.Like(c.Code, "150%") && c.Code.Length > 6)
            .OrderBy(c => c.Code).Select(c => new { c.Id, Name = c.Code + " " + c.Name }).ToListAsync(ct);
        var chosen = form.AssetIds;
        var assets = await db.Set<Asset>().RequestableBy(user.Id, OnlyUnit).Where(a => chosen.Contains(a.Id)).OrderBy(a => a.Id).Take(MoveRequest.MaxLines).ToListAsync(ct);
        return form with
        {
            Facts = new RequestFacts(
                [.. Kinds().Select(k => new SelectListItem(k.TurkishName, k.ToString()))],
                [.. units.Select(u => Item(u.Name, u.Id))], [.. warehouses.Select(w => Item(w.Name, w.Id))], [.. codes.Select(c => Item(c.Name, c.Id))],
                await PersonAsync(form.PersonId, ct), await PersonAsync(form.FromPersonId, ct), [.. assets.Select(a => Item(Words(a), a.Id))],
                await FirmAsync(form.FirmId, ct))
            {
                People = only is { } own ? string.Create(CultureInfo.InvariantCulture, $"/rehber/ara.json?birim={own}") : "/rehber/ara.json",
            },
        };
    }

    /// <summary>What the picker of devices answers: in a warehouse, or held by the person whose zimmet is to pass.</summary>
    public async Task<IReadOnlyList<Asset>> FindAsync(string? text, MoveKind kind, int? personId, CancellationToken ct)
    {
        var assets = kind switch
        {
            MoveKind.Transfer => db.Set<Asset>().VisibleTo(user).HeldBy(personId ?? 0),
            MoveKind.ScrapDispatch => db.Set<Asset>().VisibleTo(user).Where(a => a.State == AssetState.Scrapped && a.WarehouseId != null),
            MoveKind.ToFirm => db.Set<Asset>().VisibleTo(user).Where(a => a.IsOurs && (a.WarehouseId != null || a.State == AssetState.Assigned || a.State == AssetState.CommonUse)),
            _ => db.Set<Asset>().RequestableBy(user.Id, OnlyUnit).Where(a => a.IsOurs && a.State == AssetState.InWarehouse),
        };
        return await (string.IsNullOrWhiteSpace(text) ? assets.NewestFirst : assets.Matching(text, true, db, index)).AsNoTracking().Take(Most).ToListAsync(ct);
    }

    public static string Words(Asset asset) => CustodyWords.Joined(asset.Tag, $"{asset.Name} {asset.Brand} {asset.Model}".Trim());

    private IEnumerable<MoveKind> Kinds() => Enum.GetValues<MoveKind>().Where(k => OnlyUnit is null || k.IsForUnits);

    private async Task<IReadOnlyList<SelectListItem>> PersonAsync(int? id, CancellationToken ct) => id is null
        ? []
        : [.. (await db.Users.Where(u => u.Id == id).Select(u => new { u.Id, u.FullName }).ToListAsync(ct)).Select(u => Item(u.FullName, u.Id))];

    private async Task<IReadOnlyList<SelectListItem>> FirmAsync(int? id, CancellationToken ct) => id is null
        ? []
        : [.. (await db.Set<Firm>().Where(f => f.Id == id).Select(f => new { f.Id, f.Name }).ToListAsync(ct)).Select(f => Item(f.Name, f.Id))];

    private static SelectListItem Item(string text, int id) => new(text, id.ToString(CultureInfo.InvariantCulture));
}
