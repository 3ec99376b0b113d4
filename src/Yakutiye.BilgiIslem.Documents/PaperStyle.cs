namespace Yakutiye.BilgiIslem.Documents;

/// <summary>How a paper looks. Sizes are in points, margins and indents in millimetres.</summary>
public sealed record PaperStyle(PaperTypeface Typeface, float TextSize, float TableSize)
{
    /// <summary>An official letter: Times 12, justified, 2.5 cm margins, as the regulation on official letters asks.</summary>
    public static PaperStyle Letter { get; } = new(PaperTypeface.Tinos, 12, 10.5f)
    {
        SideMargin = 25, TopMargin = 25, BottomMargin = 25, Justified = true, FirstLineIndent = 12.5f, RunningHead = false,
    };

    /// <summary>A work order, record or report: Arial, dense, with tables.</summary>
    public static PaperStyle Report { get; } = new(PaperTypeface.Arimo, 10, 8.5f);

    public float SideMargin { get; init; } = 20;
    public float TopMargin { get; init; } = 20;
    public float BottomMargin { get; init; } = 18;
    public float FirstLineIndent { get; init; }
    public float LineSpacing { get; init; } = 1.2f;
    public bool Justified { get; init; }

    /// <summary>A report's dress: the title above the following pages, a bold letterhead with a line below it, coloured section headings.</summary>
    public bool RunningHead { get; init; } = true;

    public Tint Accent { get; init; } = new(31, 72, 115);
}
