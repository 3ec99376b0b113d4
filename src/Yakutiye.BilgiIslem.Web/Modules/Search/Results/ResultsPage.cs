using Yakutiye.BilgiIslem.Bridges;

namespace Yakutiye.BilgiIslem.Web.Modules.Search.Results;

/// <param name="Exact">The record whose number was typed; null: none.</param>
public sealed record ResultsPage(string Phrase, IReadOnlyList<ResultGroup> Groups, RecordRow? Exact)
{
    public int Total => Groups.Sum(g => g.Rows.Count);
}

/// <param name="HasMore">There are more than the rows that are shown.</param>
public sealed record ResultGroup(string Heading, IReadOnlyList<RecordRow> Rows, bool HasMore, string? MoreLink)
{
    public string Count => HasMore ? $"{Rows.Count}+" : $"{Rows.Count}";
}
