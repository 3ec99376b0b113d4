using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Documents.Labels;
using Yakutiye.BilgiIslem.Inventory.Assets;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Web.Modules.Inventory.Assets;
using Yakutiye.BilgiIslem.Web.Shared.Pdf;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory.Labels;

/// <summary>The movables whose labels are to be printed, as the list has them.</summary>
public sealed class LabelReading(AppDb db, ICurrentUser user, AssetReading assets, OfficialPaper paper)
{
    public IQueryable<Asset> Query(LabelRequest request, AssetFilter filter)
    {
        if (!request.HasIds)
        {
            return assets.Query(filter);
        }

        var ids = request.Ids!.Distinct().Take(LabelPage.Most).ToList();
        return db.Set<Asset>().VisibleTo(user).Where(a => ids.Contains(a.Id)).OrderBy(a => a.Id);
    }

    public async Task<IReadOnlyList<Label>> LabelsAsync(IQueryable<Asset> query, CancellationToken ct)
    {
        var rows = await query.Take(LabelPage.Most)
            .Select(a => new { a.RegistryNumber, a.Serial, a.Name, Unit = a.BookUnit.Name }).ToListAsync(ct);
        var portal = await paper.AddressOfAsync("", ct);
        return [.. rows.Select(r => new Label(portal + AssetAddress.Scan(r.RegistryNumber ?? r.Serial ?? r.Name), r.RegistryNumber ?? r.Serial ?? "", r.Name, r.Unit))];
    }
}
