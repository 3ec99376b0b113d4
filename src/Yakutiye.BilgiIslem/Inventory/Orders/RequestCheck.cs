using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Inventory.Assets;
using Yakutiye.BilgiIslem.Inventory.Codes;
using Yakutiye.BilgiIslem.Inventory.Warehouses;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Rules;

namespace Yakutiye.BilgiIslem.Inventory.Orders;

/// <summary>Whether what a request names is there, and may be asked for.</summary>
public sealed class RequestCheck(AppDb db)
{
    /// <param name="onlyUnitId">the unit that the person may ask for; null: any</param>
    /// <param name="by">what is not his to see is not there for him</param>
    /// <returns>the demand with the recipient's unit and room filled in</returns>
    public async Task<MoveDemand> CheckAsync(MoveDemand demand, int? onlyUnitId, Actor by, DateOnly today, CancellationToken ct)
    {
        DemandRules.Check(demand);
        Rule.Require(onlyUnitId is null || demand.Kind.IsForUnits, InventoryText.KindNotForUnits, nameof(demand.Kind));
        Rule.Require(demand.Until is null || demand.Until >= today, InventoryText.TermPast, nameof(demand.Until));
        Rule.Require(demand.Until is null || demand.Until <= today.AddYears(2), InventoryText.TermLong, nameof(demand.Until));
        var filled = await WithPersonAsync(demand, onlyUnitId, ct);
        Rule.Require(onlyUnitId is null || filled.UnitId == onlyUnitId, InventoryText.OwnUnitOnly, nameof(demand.UnitId));
        Rule.Require(
            demand.UnitId is null || await db.Units.InUse.AnyAsync(u => u.Id == demand.UnitId, ct), InventoryText.UnitUnknown, nameof(demand.UnitId));
        Rule.Require(
            demand.WarehouseId is null || await db.Set<Warehouse>().AnyAsync(w => w.Id == demand.WarehouseId && w.ClosedAt == null, ct),
            InventoryText.WarehouseMissing, nameof(demand.WarehouseId));
        await db.RequireFirmAsync(demand.FirmId, null, nameof(demand.FirmId), ct);
        await CheckHolderAsync(demand, onlyUnitId, ct);
        await CheckCodesAsync(demand, ct);
        await CheckAssetsAsync(demand, db.Set<Asset>().AsNoTracking().RequestableBy(by.Id, onlyUnitId), ct);
        await RequireNoOtherOrderAsync(demand.Lines.Select(l => l.AssetId), today, ct);
        return filled;
    }

    /// <summary>One device stands on one order in force: two would promise it to two people.</summary>
    public async Task RequireNoOtherOrderAsync(IEnumerable<int?> assetIds, DateOnly today, CancellationToken ct)
    {
        var ids = assetIds.OfType<int>().ToList();
        var promised = await db.Set<OrderLine>().Open(today).Where(l => l.AssetId != null && ids.Contains(l.AssetId.Value))
            .OrderBy(l => l.Id).Select(l => new { l.OrderNumber, l.Asset!.RegistryNumber, l.Asset.Name }).FirstOrDefaultAsync(ct);
        Rule.Require(promised is null, InventoryText.PromisedAlready(promised?.RegistryNumber ?? promised?.Name ?? "", promised?.OrderNumber ?? ""), nameof(MoveDemand.Lines));
    }

    private async Task<MoveDemand> WithPersonAsync(MoveDemand demand, int? onlyUnitId, CancellationToken ct)
    {
        if (demand.PersonId is not { } id || !demand.Kind.HasRecipient)
        {
            return demand with { PersonId = demand.Kind.HasRecipient ? demand.PersonId : null };
        }

        var person = await db.Users.Active.Where(u => u.Id == id).Select(u => new { u.UnitId, u.Room }).FirstOrDefaultAsync(ct);
        Rule.Require(person is not null, InventoryText.RecipientUnknown, nameof(demand.PersonId));
        Rule.Require(onlyUnitId is null || person.UnitId == onlyUnitId, InventoryText.OwnUnitOnly, nameof(demand.PersonId));
        return demand with { UnitId = person.UnitId, Room = Rule.Optional(demand.Room) ?? person.Room };
    }

    private async Task CheckHolderAsync(MoveDemand demand, int? onlyUnitId, CancellationToken ct)
    {
        if (demand.Kind is MoveKind.Transfer)
        {
            // Who left may have a closed account, and still hold something.
            var holder = await db.Users.Where(u => u.Id == demand.FromPersonId).Select(u => new { u.UnitId }).FirstOrDefaultAsync(ct);
            Rule.Require(holder is not null, InventoryText.HolderMissing, nameof(demand.FromPersonId));
            Rule.Require(onlyUnitId is null || holder.UnitId == onlyUnitId, InventoryText.OwnUnitOnly, nameof(demand.FromPersonId));
        }
    }

    private async Task CheckCodesAsync(MoveDemand demand, CancellationToken ct)
    {
        var wanted = demand.Lines.Where(l => l.AssetId is null).Select(l => l.CodeId).OfType<int>().Distinct().ToList();
        var codes = await db.Set<MovableCode>().Where(c => wanted.Contains(c.Id) && c.ClosedAt == null).ToListAsync(ct);
        Rule.Require(codes.Count == wanted.Count, InventoryText.CodeUnknown, nameof(demand.Lines));
        var used = codes.Find(c => !c.IsDurable);
        Rule.Require(used is null, InventoryText.CodeNotDurable(used?.Code ?? ""), nameof(demand.Lines));
    }

    private static async Task CheckAssetsAsync(MoveDemand demand, IQueryable<Asset> requestable, CancellationToken ct)
    {
        var ids = demand.Lines.Select(l => l.AssetId).OfType<int>().ToList();
        var assets = await requestable.Where(a => ids.Contains(a.Id)).ToListAsync(ct);
        Rule.Require(assets.Count == ids.Count, InventoryText.AssetUnknown, nameof(demand.Lines));
        foreach (var asset in assets)
        {
            Rule.Require(asset.IsOurs, InventoryText.NotOurs, nameof(demand.Lines));
            Rule.Require(
                demand.Kind is not MoveKind.OtherWarehouse || asset.WarehouseId != demand.WarehouseId, InventoryText.StandsThereAlready(asset.Tag), nameof(demand.Lines));
            Rule.Require(IsThere(asset, demand), Sentence(asset, demand.Kind), nameof(demand.Lines));
        }
    }

    // The borrower asks for a longer term for what he has already (M8.25).
    private static bool IsThere(Asset asset, MoveDemand demand) => demand.Kind switch
    {
        MoveKind.Transfer => asset.IsHeld && asset.PersonId == demand.FromPersonId,
        MoveKind.ScrapDispatch => asset.State is AssetState.Scrapped && asset.WarehouseId is not null,
        MoveKind.ToFirm => AssetFlow.Allows(asset.State, AssetState.AtService),
        MoveKind.Loan or MoveKind.Event => asset.State is AssetState.InWarehouse || (asset.IsHeld && asset.PersonId == demand.PersonId),
        MoveKind.Opening => true,
        MoveKind.Personal or MoveKind.CommonUse or MoveKind.OtherWarehouse or MoveKind.OtherUnit => asset.State is AssetState.InWarehouse,
    };

    private static string Sentence(Asset asset, MoveKind kind) => kind switch
    {
        MoveKind.Transfer => InventoryText.AssetNotHeldBy(asset.Tag),
        MoveKind.ScrapDispatch => InventoryText.NotScrapped(asset.Tag),
        _ => InventoryText.AssetNotInWarehouse(asset.Tag),
    };
}
