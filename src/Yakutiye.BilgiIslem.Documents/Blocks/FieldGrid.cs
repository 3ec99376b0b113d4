using Yakutiye.BilgiIslem.Documents.Flow;
using Yakutiye.BilgiIslem.Documents.Typesetting;

namespace Yakutiye.BilgiIslem.Documents.Blocks;

/// <summary>Labels and values in one to three columns, boxed as on a printed form.</summary>
internal sealed class FieldGrid(int columns, IReadOnlyList<(string Label, Words Value)> fields) : IBlock
{
    private const float PaddingX = 5, PaddingY = 3, WidestLabel = 0.45f;

    private static readonly RowLook Look = new(PaddingX, PaddingY)
    {
        Above = Tint.Hairline, Below = Tint.Hairline, Between = Tint.Hairline,
    };

    public IEnumerable<Strip> Compose(Setting setting)
    {
        var type = setting.Table with { Size = setting.Style.TextSize * 0.92f };
        var labelType = type with { IsBold = true, Size = type.Size * 0.94f, LineSpacing = type.LineSpacing / 0.94f };
        var column = setting.Width / columns;
        var widths = Enumerable.Range(0, columns).Select(c => LabelWidth(c, labelType, column)).ToArray();

        for (var i = 0; i < fields.Count; i += columns)
        {
            var cells = new List<Cell>();
            for (var c = 0; c < columns && i + c < fields.Count; c++)
            {
                var (label, value) = fields[i + c];
                var x = c * column;
                // The last value takes the room of the fields that its row does not have.
                var end = i + c == fields.Count - 1 ? setting.Width : x + column;
                cells.Add(Set(label, labelType, x, widths[c]) with { Ground = Tint.Shade });
                cells.Add(Set(value, type, x + widths[c], end - x - widths[c]));
            }

            yield return new RowStrip([.. cells], Look) { Gap = i == 0 ? setting.Gap : 0 };
        }
    }

    private static Cell Set(Words words, Typecase type, float x, float width) =>
        new(x, width, TextSetter.Set(words, type, width - 2 * PaddingX));

    // Labels of one column share a width, so that the values stand below each other.
    private float LabelWidth(int column, Typecase type, float room)
    {
        var labels = fields.Where((_, i) => i % columns == column).Select(f => f.Label).DefaultIfEmpty("");
        var widest = labels.Max(l => TextSetter.Set(l, type, float.MaxValue).Max(line => line.Width));

        return Math.Min(widest + 2 * PaddingX + 2, room * WidestLabel);
    }
}
