using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Bridges;
using Yakutiye.BilgiIslem.Calendar;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Inventory.Licences;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Search;
using Yakutiye.BilgiIslem.Text;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory.Licences;

/// <summary>Licences in the search box of every page.</summary>
public sealed class LicenceSearchSource(ISearchIndex index, TimeProvider clock) : ISearchSource
{
    public string Heading => "Yazılım lisansları";

    public string? MoreLink(string phrase) => $"/envanter/lisanslar?durum=All&q={Uri.EscapeDataString(phrase)}";

    public async Task<IReadOnlyList<RecordRow>> FindAsync(AppDb db, ICurrentUser user, string phrase, int take, CancellationToken ct)
    {
        var rows = await db.Set<SoftwareLicence>().VisibleTo(user).Matching(phrase, db, index).OrderByDescending(l => l.Id).Take(take)
            .Select(LicenceRow.From).ToListAsync(ct);
        return rows.ToRecords(Istanbul.Today(clock));
    }
}

internal static class LicenceRecords
{
    public static IReadOnlyList<RecordRow> ToRecords(this IEnumerable<LicenceRow> rows, DateOnly today) => [.. rows.Select(l => Record(l, today))];

    private static RecordRow Record(LicenceRow row, DateOnly today)
    {
        var standing = row.StandingOn(today);
        var end = row.ExpiresOn is { } day ? $"{day.ToString("dd.MM.yyyy", CultureInfo.InvariantCulture)} – " : "";
        return new RecordRow(
            SoftwareLicence.RecordType, row.Id, row.Product, end + (row.Edition ?? row.Publisher ?? row.Kind.TurkishName), LicenceNotices.Link(row.Id),
            standing.TurkishName, standing.Tone, Istanbul.StartOf(row.ExpiresOn ?? today));
    }
}
