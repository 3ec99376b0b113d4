using Yakutiye.BilgiIslem.Import;

namespace Yakutiye.BilgiIslem.Web.Modules.People.Imports;

/// <summary>What applying a file would do, before anything is done.</summary>
/// <param name="Problem">Why the file could not be read at all; null when it could.</param>
/// <param name="Sample">The first good lines as the file has them.</param>
public sealed record ImportPreview(
    Guid Id, string Kind, string FileName, ReadingForm Form, string? Problem, TextTable? Table, ColumnMap Map, ColumnMatch? Match,
    IReadOnlyList<LineRefusal> Refused, int Added, int Updated, IReadOnlyList<TextRow> Sample)
{
    public bool CanApply => Problem is null && Match is { Problems.Count: 0 } && Refused.Count == 0 && Added + Updated > 0;

    public int RefusedLines => Refused.Select(r => r.Line).Distinct().Count();

    /// <summary>The header name that feeds a known column; null when none does.</summary>
    public string? SourceOf(string key) => Table is not null && Match is not null && Match.Places.TryGetValue(key, out var place) ? Table.Header[place] : null;
}
