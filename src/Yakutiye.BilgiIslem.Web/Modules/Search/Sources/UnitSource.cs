using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Bridges;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Search;
using Yakutiye.BilgiIslem.Text;

namespace Yakutiye.BilgiIslem.Web.Modules.Search.Sources;

/// <summary>The units of the municipality. There are a few dozen, so that they are sought by their letters, not by an index.</summary>
public sealed class UnitSource : ISearchSource
{
    public string Heading => "Birimler";

    public string? MoreLink(string phrase) => null;

    public async Task<IReadOnlyList<RecordRow>> FindAsync(AppDb db, ICurrentUser user, string phrase, int take, CancellationToken ct)
    {
        var units = await db.Units.Where(u => u.ClosedAt == null).OrderBy(u => u.Name).ThenBy(u => u.Id)
            .Select(u => new { u.Id, u.Code, u.Name, u.Place, u.Phone }).ToListAsync(ct);
        return [.. units
            .Where(u => TurkishText.Holds($"{u.Code} {u.Name}", phrase))
            .Take(take)
            .Select(u => new RecordRow("birim", u.Id, u.Code, u.Name, $"/rehber?birim={u.Id}", u.Place ?? u.Phone ?? "", Tone.Neutral, default))];
    }
}
