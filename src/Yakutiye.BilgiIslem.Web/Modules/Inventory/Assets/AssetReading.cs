using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Inventory.Assets;
using Yakutiye.BilgiIslem.Inventory.Warehouses;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Search;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory.Assets;

/// <summary>The one way from an address to movables: pages, exports and labels cannot differ in what they show.</summary>
public sealed class AssetReading(AppDb db, ICurrentUser user, ISearchIndex index)
{
    public IQueryable<Asset> Query(AssetFilter filter) => filter.Of(db.Set<Asset>().VisibleTo(user), db, index);

    /// <summary>What the filter's lists offer, and the names of what it asks for.</summary>
    public async Task<AssetChoices> ChoicesAsync(AssetFilter filter, CancellationToken ct)
    {
        var units = await db.Units.OrderBy(u => u.Name).ThenBy(u => u.Id).Select(u => new NamedId(u.Id, u.Name)).ToListAsync(ct);
        var warehouses = await db.Set<Warehouse>().OrderBy(w => w.Name).ThenBy(w => w.Id).Select(w => new NamedId(w.Id, w.Name)).ToListAsync(ct);
        var person = filter.PersonId is { } id ? await db.Users.Where(u => u.Id == id).Select(u => u.FullName).FirstOrDefaultAsync(ct) : null;
        return new AssetChoices(units, warehouses, person);
    }
}

public sealed record NamedId(int Id, string Name);

/// <param name="Person">Whom the filter asks for; null: nobody, or not known.</param>
public sealed record AssetChoices(IReadOnlyList<NamedId> Units, IReadOnlyList<NamedId> Warehouses, string? Person)
{
    public string Unit(int id) => Units.FirstOrDefault(u => u.Id == id)?.Name ?? "bilinmeyen";

    public string Warehouse(int id) => Warehouses.FirstOrDefault(u => u.Id == id)?.Name ?? "bilinmeyen";
}
