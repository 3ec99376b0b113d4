using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Bridges;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Search;
using Yakutiye.BilgiIslem.Text;

namespace Yakutiye.BilgiIslem.Web.Modules.Search.Sources;

/// <summary>Everyone in the directory (rehber), which all may read.</summary>
public sealed class PeopleSource(ISearchIndex index) : ISearchSource
{
    private const string Type = "kisi";

    public string Heading => "Kişiler";

    public string? MoreLink(string phrase) => $"/rehber?q={Uri.EscapeDataString(phrase)}";

    public async Task<IReadOnlyList<RecordRow>> FindAsync(AppDb db, ICurrentUser user, string phrase, int take, CancellationToken ct)
    {
        var found = index.Matching(db, Type, phrase);
        var people = await db.Users.Where(u => u.DisabledAt == null && found.Contains(u.Id)).OrderBy(u => u.FullName).ThenBy(u => u.Id).Take(take)
            .Select(u => new { u.Id, u.FullName, u.Title, u.Extension, Unit = db.Units.Where(n => n.Id == u.UnitId).Select(n => n.Name).FirstOrDefault() })
            .ToListAsync(ct);
        return [.. people.Select(p => new RecordRow(
            Type, p.Id, p.Extension is null ? "" : $"Dahili {p.Extension}", p.FullName, $"/rehber/{p.Id}",
            string.Join(", ", new[] { p.Title, p.Unit }.Where(w => w is not null)), Tone.Neutral, default))];
    }
}
