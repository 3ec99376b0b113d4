using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Bridges;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Firms;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Search;
using Yakutiye.BilgiIslem.Text;

namespace Yakutiye.BilgiIslem.Web.Modules.Firms;

/// <summary>Firms in the search box of every page.</summary>
public sealed class FirmSearchSource(ISearchIndex index) : ISearchSource
{
    public string Heading => FirmsPermissions.Module;

    public string? MoreLink(string phrase) => $"/firmalar?kapsam=tumu&q={Uri.EscapeDataString(phrase)}";

    public async Task<IReadOnlyList<RecordRow>> FindAsync(AppDb db, ICurrentUser user, string phrase, int take, CancellationToken ct)
    {
        var firms = await db.Set<Firm>().VisibleTo(user).Matching(phrase, db, index).OrderByDescending(f => f.Id).Take(take)
            .Select(f => new { f.Id, f.Name, f.TaxNumber, IsClosed = f.ClosedAt != null }).ToListAsync(ct);
        return
        [
            .. firms.Select(f => new RecordRow(
                Firm.RecordType, f.Id, f.TaxNumber ?? "", f.Name, string.Create(CultureInfo.InvariantCulture, $"/firmalar/{f.Id}"),
                f.IsClosed ? "Kapalı" : "Çalışılıyor", f.IsClosed ? Tone.Neutral : Tone.Success, default)),
        ];
    }
}
