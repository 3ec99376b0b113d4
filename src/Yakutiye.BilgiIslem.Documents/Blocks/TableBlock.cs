using Yakutiye.BilgiIslem.Documents.Flow;
using Yakutiye.BilgiIslem.Documents.Typesetting;

namespace Yakutiye.BilgiIslem.Documents.Blocks;

internal sealed class TableBlock(PaperTable table) : IBlock
{
    private const float PaddingX = 4, PaddingY = 2.6f;

    private static readonly RowLook Plain = new(PaddingX, PaddingY) { Below = Tint.Hairline };
    private static readonly RowLook Striped = Plain with { Ground = Tint.Stripe };
    private static readonly RowLook Sum = Plain with { Ground = Tint.Shade, Above = Tint.Quiet, Below = Tint.Quiet };

    public IEnumerable<Strip> Compose(Setting setting)
    {
        var widths = TableColumn.Widths(table.Columns, setting.Width);
        var types = table.Columns.Select(c => setting.Table with { Side = c.Side }).ToArray();
        var headerLook = Sum with { Above = setting.Style.Accent, Below = setting.Style.Accent, PaddingY = PaddingY + 0.8f, Thickness = 0.8f };
        var header = Row([.. table.Columns.Select(c => (Words)c.Title)], widths, [.. types.Select(t => t with { IsBold = true })], headerLook, null);
        header.Gap = setting.Gap * 1.2f;
        header.StaysWithNext = true;
        yield return header;

        if (table.GivenRows.Count == 0)
        {
            yield return Row([table.EmptySentence], [setting.Width], [setting.Table with { Color = Tint.Quiet }], Plain, header);
        }

        for (var i = 0; i < table.GivenRows.Count; i++)
        {
            var row = Row(table.GivenRows[i], widths, types, table.IsStriped && i % 2 == 1 ? Striped : Plain, header);
            row.StaysWithNext = i == table.GivenRows.Count - 1 && table.GivenTotals.Count > 0;
            yield return row;
        }

        for (var i = 0; i < table.GivenTotals.Count; i++)
        {
            var total = Total(table.GivenTotals[i], widths, types, header);
            total.StaysWithNext = i < table.GivenTotals.Count - 1;
            yield return total;
        }
    }

    private static RowStrip Total(Words[] cells, float[] widths, Typecase[] types, Strip header)
    {
        var spanned = widths.Length - cells.Length + 1;
        float[] merged = [widths.Take(spanned).Sum(), .. widths.Skip(spanned)];
        var label = types[0] with { Side = spanned > 1 ? Side.Right : types[0].Side };
        Typecase[] mergedTypes = [label, .. types.Skip(spanned)];

        return Row([.. cells.Select(c => c.AllBold())], merged, mergedTypes, Sum, header);
    }

    private static RowStrip Row(Words[] words, float[] widths, Typecase[] types, RowLook look, Strip? header)
    {
        var cells = new Cell[widths.Length];
        var x = 0f;
        for (var i = 0; i < cells.Length; i++)
        {
            cells[i] = new Cell(x, widths[i], TextSetter.Set(words[i], types[i], widths[i] - 2 * PaddingX));
            x += widths[i];
        }

        return new RowStrip(cells, look) { Header = header };
    }
}
