using Yakutiye.BilgiIslem.Import;

namespace Yakutiye.BilgiIslem.People;

/// <summary>One line of a file while it is checked; it collects what is wrong with it.</summary>
internal sealed class ImportLine(TextRow row, ColumnMatch columns, ColumnMap map)
{
    private readonly List<LineRefusal> _refusals = [];

    public int Number => row.Line;

    public IReadOnlyList<LineRefusal> Refusals => _refusals;

    public bool IsGood => _refusals.Count == 0;

    /// <summary>Whether the file has the column at all; a missing one says nothing about the person.</summary>
    public bool Has(string key) => columns.Has(key);

    public string Cell(string key) => columns.Cell(row, key).Trim();

    /// <summary>Null when the cell is empty.</summary>
    public string? Optional(string key, int limit)
    {
        var text = Cell(key);
        if (text.Length > limit)
        {
            Refuse(key, PeopleImportText.TooLong(limit));
        }

        return text.Length == 0 ? null : text;
    }

    public string Required(string key, int limit)
    {
        var text = Optional(key, limit);
        if (text is null)
        {
            Refuse(key, PeopleImportText.Missing);
        }

        return text ?? "";
    }

    public void Refuse(string key, string reason)
    {
        var title = map.Columns.First(c => c.Key == key).Title;
        _refusals.Add(new LineRefusal(row.Line, title, Cell(key), reason));
    }
}
