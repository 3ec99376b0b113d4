using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Inventory.Assets;
using Yakutiye.BilgiIslem.Inventory.Codes;
using Yakutiye.BilgiIslem.Search;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory.Assets;

/// <summary>What the address of the list asks for. What it does not understand it leaves out.</summary>
public sealed record AssetFilter
{
    [FromQuery(Name = "q")]
    public string? Text { get; init; }

    [FromQuery(Name = "kapsam")]
    public AssetScope Scope { get; init; }

    [FromQuery(Name = "durum")]
    public AssetState[]? StateList { get; init; }

    [FromQuery(Name = "tur")]
    public DeviceKind? Kind { get; init; }

    [FromQuery(Name = "birim")]
    public int? UnitId { get; init; }

    [FromQuery(Name = "kisi")]
    public int? PersonId { get; init; }

    [FromQuery(Name = "ambar")]
    public int? WarehouseId { get; init; }

    [FromQuery(Name = "kod")]
    public string? Code { get; init; }

    [FromQuery(Name = "kayit")]
    public AssetBooks? Books { get; init; }

    [FromQuery(Name = "garantiIlk")]
    public DateOnly? WarrantyFrom { get; init; }

    [FromQuery(Name = "garantiSon")]
    public DateOnly? WarrantyTo { get; init; }

    [FromQuery(Name = "devreye")]
    public bool OnlyWaiting { get; init; }

    [FromQuery(Name = "sirala")]
    public string? Sort { get; init; }

    [FromQuery(Name = "sayfa")]
    public int Page { get; init; } = 1;

    public IReadOnlyList<AssetState> States => StateList ?? [];

    public bool HasText => !string.IsNullOrWhiteSpace(Text);

    /// <summary>The movables that are asked for, in the order that is asked for.</summary>
    public IQueryable<Asset> Of(IQueryable<Asset> assets, AppDb db, ISearchIndex index)
    {
        assets = InScope(assets);
        assets = States.Count == 0 ? assets : assets.Where(a => States.Contains(a.State));
        assets = Kind is { } kind ? assets.Where(a => a.Kind == kind) : assets;
        assets = UnitId is { } unit ? assets.Where(a => a.UnitId == unit) : assets;
        assets = PersonId is { } person ? assets.Where(a => a.PersonId == person) : assets;
        assets = WarehouseId is { } warehouse ? assets.Where(a => a.WarehouseId == warehouse) : assets;
        assets = Kept(Warranted(assets));
        assets = OnlyWaiting ? assets.AwaitingCommissioning : assets;
        return HasText ? Found(assets, db, index) : assets.In(Sort);
    }

    // A state that is asked for by name is shown even when it is an end.
    private IQueryable<Asset> InScope(IQueryable<Asset> assets) => Scope switch
    {
        AssetScope.Present => States.Any(AssetFlow.IsGone) ? assets : assets.Present,
        AssetScope.Gone => assets.Where(a =>
            a.State == AssetState.Scrapped || a.State == AssetState.Lost || a.State == AssetState.Transferred || a.State == AssetState.Destroyed),
        AssetScope.All => assets,
    };

    private IQueryable<Asset> Kept(IQueryable<Asset> assets)
    {
        assets = Books is { } books ? assets.Where(a => a.IsOurs == (books == AssetBooks.Ours)) : assets;
        var prefix = string.Concat((Code ?? "").Where(c => char.IsAsciiDigit(c) || c == '.'));
        return prefix.Length == 0 ? assets : assets.Where(a => EF.Functions.Like(a.Code.Code, prefix + "%"));
    }

    private IQueryable<Asset> Warranted(IQueryable<Asset> assets)
    {
        assets = WarrantyFrom is { } from ? assets.Where(a => a.WarrantyEndsOn >= from) : assets;
        return WarrantyTo is { } to ? assets.Where(a => a.WarrantyEndsOn <= to) : assets;
    }

    // Only the newest first is the order of the index too.
    private IQueryable<Asset> Found(IQueryable<Asset> assets, AppDb db, ISearchIndex index)
    {
        if (!AssetSorts.IsKnown(Sort))
        {
            return assets.Matching(Text!, Scope is AssetScope.Present && !States.Any(AssetFlow.IsGone), db, index);
        }

        var found = index.Matching(db, Asset.RecordType, Text!);
        return assets.Where(a => found.Contains(a.Id)).In(Sort);
    }
}
