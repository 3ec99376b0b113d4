using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Bridges;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Inventory.Assets;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Search;
using Yakutiye.BilgiIslem.Text;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory;

/// <summary>Movables in the search box of every page.</summary>
public sealed class AssetSearchSource(ISearchIndex index) : ISearchSource
{
    public string Heading => "Demirbaşlar";

    public string? MoreLink(string phrase) => $"/envanter/demirbaslar?kapsam=All&q={Uri.EscapeDataString(phrase)}";

    public async Task<IReadOnlyList<RecordRow>> FindAsync(AppDb db, ICurrentUser user, string phrase, int take, CancellationToken ct)
    {
        var rows = await db.Set<Asset>().VisibleTo(user).Matching(phrase, onlyPresent: false, db, index).Take(take)
            .Select(a => new { a.Id, a.RegistryNumber, a.Serial, a.Name, a.Brand, a.Model, a.State, a.StateSince }).ToListAsync(ct);
        return [.. rows.Select(a => new RecordRow(
            Asset.RecordType, a.Id, a.RegistryNumber ?? a.Serial ?? "", string.Join(' ', new[] { a.Name, a.Brand, a.Model }.Where(w => w is not null)), AssetAddress.Of(a.Id),
            a.State.TurkishName, a.State.Tone, a.StateSince))];
    }
}
