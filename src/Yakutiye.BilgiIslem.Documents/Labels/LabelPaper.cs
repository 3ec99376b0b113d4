using Yakutiye.BilgiIslem.Documents.Engine;
using Yakutiye.BilgiIslem.Documents.Typesetting;

namespace Yakutiye.BilgiIslem.Documents.Labels;

/// <summary>Labels on sheets: pages of fixed cells, without letterhead or footer.</summary>
public static class LabelPaper
{
    /// <param name="first">The cell that the first label goes to, 1-based: a sheet that was begun is used up.</param>
    public static PaperDocument Write(PaperInfo info, LabelSheet sheet, IReadOnlyList<Label> labels, int first = 1)
    {
        var skipped = Math.Clamp(first, 1, sheet.Cells) - 1;
        var pages = Math.Max(1, (skipped + labels.Count + sheet.Cells - 1) / sheet.Cells);
        var bytes = PdfPress.Print(
            info, pages, Points(sheet.PageWidth), Points(sheet.PageHeight),
            (ink, page) => DrawPage(ink, page, sheet, labels, skipped, info.Style.Typeface));
        return PaperDocument.Of(bytes, pages);
    }

    private static void DrawPage(IInk ink, int page, LabelSheet sheet, IReadOnlyList<Label> labels, int skipped, PaperTypeface typeface)
    {
        for (var cell = 0; cell < sheet.Cells; cell++)
        {
            var index = (page * sheet.Cells) + cell - skipped;
            if (index >= 0 && index < labels.Count)
            {
                new LabelCell(labels[index], typeface).Draw(ink, CellOf(sheet, cell));
            }
        }
    }

    private static Box CellOf(LabelSheet sheet, int cell) => new(
        Points(sheet.Left + (cell % sheet.Columns * sheet.PitchX)), Points(sheet.Top + (cell / sheet.Columns * sheet.PitchY)), Points(sheet.Width), Points(sheet.Height));

    private static float Points(float millimetres) => millimetres * Millimetre.Point;
}
