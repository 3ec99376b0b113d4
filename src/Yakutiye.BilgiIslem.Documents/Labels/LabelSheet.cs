namespace Yakutiye.BilgiIslem.Documents.Labels;

/// <summary>A sheet of stickers, or one label of a printer's roll. All in millimetres, as the maker gives them.</summary>
/// <param name="Code">the maker's number, or the size of a roll's label</param>
public sealed record LabelSheet(string Code, int Columns, int Rows, float CellWidth, float CellHeight)
{
    public float PageWidth { get; init; } = 210;
    public float PageHeight { get; init; } = 297;

    /// <summary>From the edge of the paper to the first label.</summary>
    public float Left { get; init; }

    public float Top { get; init; }

    /// <summary>Between neighbours.</summary>
    public float ColumnGap { get; init; }

    public int Cells => Columns * Rows;

    /// <summary>One label a page, cut by the printer.</summary>
    public bool IsRoll => Cells == 1;

    public static LabelSheet L7651 { get; } = new("L7651", 5, 13, 38.1f, 21.2f) { Left = 4.75f, Top = 10.7f, ColumnGap = 2.5f };
    public static LabelSheet L7160 { get; } = new("L7160", 3, 7, 63.5f, 38.1f) { Left = 7.25f, Top = 15.15f, ColumnGap = 2.5f };
    public static LabelSheet L7159 { get; } = new("L7159", 3, 8, 63.5f, 33.9f) { Left = 7.25f, Top = 12.9f, ColumnGap = 2.5f };
    public static LabelSheet L7163 { get; } = new("L7163", 2, 7, 99.1f, 38.1f) { Left = 4.65f, Top = 15.15f, ColumnGap = 2.5f };
    public static LabelSheet Roll50 { get; } = Roll(50, 25);
    public static LabelSheet Roll62 { get; } = Roll(62, 29);

    public static IReadOnlyList<LabelSheet> All { get; } = [L7651, L7160, L7159, L7163, Roll50, Roll62];

    /// <summary>The cell's upper left corner on the paper.</summary>
    /// <param name="cell">from 0, row by row</param>
    public (float X, float Y) CornerOf(int cell) => (Left + ((cell % Columns) * (CellWidth + ColumnGap)), Top + ((cell / Columns) * CellHeight));

    private static LabelSheet Roll(float width, float height) =>
        new(FormattableString.Invariant($"{width:0}x{height:0}"), 1, 1, width, height) { PageWidth = width, PageHeight = height };
}
