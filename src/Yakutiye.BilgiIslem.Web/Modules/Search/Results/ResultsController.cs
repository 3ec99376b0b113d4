using Microsoft.AspNetCore.Mvc;
using Yakutiye.BilgiIslem.Bridges;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Search;

namespace Yakutiye.BilgiIslem.Web.Modules.Search.Results;

public sealed class ResultsController(AppDb db, ICurrentUser user, IEnumerable<ISearchSource> sources) : Controller
{
    private const int RowsPerGroup = 8;
    private const int Shortest = 2;
    private const int Longest = 100;

    [HttpGet("ara")]
    public async Task<IActionResult> Index(string? q, CancellationToken ct)
    {
        var phrase = (q ?? "").Trim();
        phrase = phrase.Length > Longest ? phrase[..Longest] : phrase;
        if (phrase.Length < Shortest)
        {
            return View(new ResultsPage(phrase, [], null));
        }

        var groups = new List<ResultGroup>();
        foreach (var source in sources)
        {
            groups.Add(Group(source, phrase, await source.FindAsync(db, user, phrase, RowsPerGroup + 1, ct)));
        }

        return View(new ResultsPage(phrase, [.. groups.Where(g => g.Rows.Count > 0)], Exact(groups, phrase)));
    }

    private static ResultGroup Group(ISearchSource source, string phrase, IReadOnlyList<RecordRow> rows) =>
        new(source.Heading, [.. rows.Take(RowsPerGroup)], rows.Count > RowsPerGroup, source.MoreLink(phrase));

    private static RecordRow? Exact(List<ResultGroup> groups, string phrase) => groups.SelectMany(g => g.Rows)
        .FirstOrDefault(r => r.Number.Contains('-', StringComparison.Ordinal) && r.Number.Equals(phrase, StringComparison.OrdinalIgnoreCase));
}
