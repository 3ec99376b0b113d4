using Yakutiye.BilgiIslem.Documents.Blocks;

namespace Yakutiye.BilgiIslem.Documents;

/// <summary>Columns first, then rows. A row never breaks over pages unless it is taller than one.</summary>
public sealed class PaperTable
{
    private readonly List<TableColumn> columns = [];
    private readonly List<Words[]> rows = [];
    private readonly List<Words[]> totals = [];

    internal PaperTable() { }

    internal IReadOnlyList<TableColumn> Columns => columns;
    internal IReadOnlyList<Words[]> GivenRows => rows;
    internal IReadOnlyList<Words[]> GivenTotals => totals;
    internal bool IsStriped { get; private set; }
    internal string EmptySentence { get; private set; } = PaperText.NoRows;

    /// <param name="share">width in proportion to the other columns</param>
    public PaperTable Column(string title, float share, Side side = Side.Left) => With(new TableColumn(title, side, share, 0));

    /// <summary>A column for numbers and amounts.</summary>
    public PaperTable Right(string title, float share) => Column(title, share, Side.Right);

    public PaperTable Center(string title, float share) => Column(title, share, Side.Center);

    public PaperTable Fixed(string title, float millimetres, Side side = Side.Left) => With(new TableColumn(title, side, 0, millimetres));

    public PaperTable Row(params ReadOnlySpan<Words> cells)
    {
        if (cells.Length != columns.Count)
        {
            throw new ArgumentException($"The table has {columns.Count} columns, the row {cells.Length} cells.", nameof(cells));
        }

        rows.Add(cells.ToArray());
        return this;
    }

    public PaperTable Rows<T>(IEnumerable<T> items, Func<T, Words[]> cells)
    {
        foreach (var item in items)
        {
            Row(cells(item));
        }

        return this;
    }

    /// <summary>Fewer cells than columns stand at the right; the first then spans what is left over.</summary>
    public PaperTable Total(params ReadOnlySpan<Words> cells)
    {
        if (cells.Length == 0 || cells.Length > columns.Count)
        {
            throw new ArgumentException($"The table has {columns.Count} columns, the total {cells.Length} cells.", nameof(cells));
        }

        totals.Add(cells.ToArray());
        return this;
    }

    public PaperTable Striped()
    {
        IsStriped = true;
        return this;
    }

    /// <summary>What the table says when it has no row.</summary>
    public PaperTable WhenEmpty(string sentence)
    {
        EmptySentence = sentence;
        return this;
    }

    private PaperTable With(TableColumn column)
    {
        columns.Add(column);
        return this;
    }
}
