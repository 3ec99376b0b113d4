using Yakutiye.BilgiIslem.Text;

namespace Yakutiye.BilgiIslem.Import;

/// <summary>A column that an import understands.</summary>
/// <param name="Key">the name in code</param>
/// <param name="Title">the name on the template and in refusals</param>
/// <param name="Aliases">other names under which people bring it</param>
public sealed record KnownColumn(string Key, string Title, bool Required = false, params string[] Aliases);

/// <summary>Finds known columns in a header; capitals, accents, blanks and punctuation do not matter.</summary>
public sealed class ColumnMap(IReadOnlyList<KnownColumn> columns)
{
    public IReadOnlyList<KnownColumn> Columns => columns;

    /// <param name="chosen">known key → header name, where a person has decided; wins over names</param>
    public ColumnMatch Match(IReadOnlyList<string> header, IReadOnlyDictionary<string, string>? chosen = null)
    {
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        var problems = new List<string>();
        foreach (var column in columns)
        {
            var names = NamesOf(column, chosen);
            var found = Enumerable.Range(0, header.Count).Where(i => names.Contains(Plain(header[i]))).ToArray();
            if (found.Length > 0)
            {
                places[column.Key] = found[0];
            }

            if (found.Length > 1)
            {
                problems.Add(ImportText.ColumnTwice(column.Title));
            }

            if (found.Length == 0 && column.Required)
            {
                problems.Add(ImportText.ColumnMissing(column.Title));
            }
        }

        return new ColumnMatch(places, [.. header.Where((_, i) => !places.ContainsValue(i))], problems);
    }

    private static HashSet<string> NamesOf(KnownColumn column, IReadOnlyDictionary<string, string>? chosen) =>
        chosen is not null && chosen.TryGetValue(column.Key, out var name)
            ? [Plain(name)]
            : [.. column.Aliases.Append(column.Title).Append(column.Key).Select(Plain)];

    private static string Plain(string name) => string.Concat(TurkishText.Fold(name).Where(char.IsLetterOrDigit));
}

/// <summary>Where the known columns stand in one file.</summary>
/// <param name="Places">known key → position in the header</param>
/// <param name="Unknown">header names that nothing was made of</param>
/// <param name="Problems">Turkish sentences: required columns that are missing, columns that come twice</param>
public sealed record ColumnMatch(
    IReadOnlyDictionary<string, int> Places, IReadOnlyList<string> Unknown, IReadOnlyList<string> Problems)
{
    public bool Has(string key) => Places.ContainsKey(key);

    /// <returns>the cell's text; empty when the file has no such column</returns>
    public string Cell(TextRow row, string key) => Places.TryGetValue(key, out var place) ? row.Cells[place] : "";
}
