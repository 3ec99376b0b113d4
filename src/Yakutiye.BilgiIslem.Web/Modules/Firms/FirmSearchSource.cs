using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Bridges;
using Yakutiye.BilgiIslem.Calendar;
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

/// <summary>Contracts and warranties in the search box.</summary>
public sealed class ContractSearchSource(ISearchIndex index, TimeProvider clock) : ISearchSource
{
    public string Heading => "Sözleşme ve garantiler";

    public string? MoreLink(string phrase) => $"/firmalar/sozlesmeler?q={Uri.EscapeDataString(phrase)}";

    public async Task<IReadOnlyList<RecordRow>> FindAsync(AppDb db, ICurrentUser user, string phrase, int take, CancellationToken ct)
    {
        var today = Istanbul.Today(clock);
        var contracts = await db.Set<FirmContract>().VisibleTo(user).Matching(phrase, db, index).AsNoTracking()
            .Include(c => c.Firm).Include(c => c.RenewedBy).OrderByDescending(c => c.Id).Take(take).ToListAsync(ct);
        return
        [
            .. contracts.Select(c => new RecordRow(
                FirmContract.RecordType, c.Id, c.Number ?? "", $"{c.Subject}, {c.Firm.Name}", ContractNotices.Link(c.Id),
                c.StandingOn(today).TurkishName, c.StandingOn(today).Tone, Istanbul.StartOf(c.StartsOn))),
        ];
    }
}
