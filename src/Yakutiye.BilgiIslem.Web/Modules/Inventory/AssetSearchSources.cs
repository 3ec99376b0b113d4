using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Bridges;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Inventory.Assets;
using Yakutiye.BilgiIslem.Inventory.Licences;
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

/// <summary>Licences in the search box.</summary>
public sealed class LicenceSearchSource(ISearchIndex index) : ISearchSource
{
    public string Heading => "Lisanslar";

    public string? MoreLink(string phrase) => $"/envanter/lisanslar?kapsam=All&q={Uri.EscapeDataString(phrase)}";

    public async Task<IReadOnlyList<RecordRow>> FindAsync(AppDb db, ICurrentUser user, string phrase, int take, CancellationToken ct)
    {
        var found = index.Matching(db, Licence.RecordType, phrase);
        var rows = await db.Set<Licence>().VisibleTo(user).Where(l => found.Contains(l.Id)).OrderBy(l => l.Product).ThenBy(l => l.Id).Take(take)
            .Select(l => new { l.Id, l.Product, l.Publisher, l.ClosedAt }).ToListAsync(ct);
        return [.. rows.Select(l => new RecordRow(
            Licence.RecordType, l.Id, l.Publisher ?? "", l.Product, LicenceWatch.Link(l.Id), l.ClosedAt is null ? "Kullanımda" : "Kapatıldı",
            l.ClosedAt is null ? Tone.Success : Tone.Neutral, default))];
    }
}
