using Yakutiye.BilgiIslem.Documents.Engine;
using Yakutiye.BilgiIslem.Documents.Typesetting;

namespace Yakutiye.BilgiIslem.Documents.Labels;

/// <summary>Labels in the cells of their sheets; nothing else is on the paper.</summary>
/// <param name="start">the cells of the first sheet that are already used</param>
internal sealed class LabelLayout(LabelSheet sheet, int start, IReadOnlyList<Label> labels) : IPages
{
    public int Count => Math.Max(1, (start + labels.Count + sheet.Cells - 1) / sheet.Cells);

    public float Width => sheet.PageWidth * Millimetre.Point;

    public float Height => sheet.PageHeight * Millimetre.Point;

    public void Draw(IInk ink, int page)
    {
        var first = Math.Max(0, (page * sheet.Cells) - start);
        var end = Math.Min(labels.Count, ((page + 1) * sheet.Cells) - start);
        for (var i = first; i < end; i++)
        {
            new LabelFace(labels[i], BoxOf((start + i) % sheet.Cells)).Draw(ink);
        }
    }

    private Box BoxOf(int cell)
    {
        var (x, y) = sheet.CornerOf(cell);
        return new Box(x * Millimetre.Point, y * Millimetre.Point, sheet.CellWidth * Millimetre.Point, sheet.CellHeight * Millimetre.Point);
    }
}
