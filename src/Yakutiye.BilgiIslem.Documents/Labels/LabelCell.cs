using Yakutiye.BilgiIslem.Documents.Engine;
using Yakutiye.BilgiIslem.Documents.Typesetting;

namespace Yakutiye.BilgiIslem.Documents.Labels;

/// <summary>Draws one label: the code on the left, the words beside it, as large as they fit.</summary>
internal sealed class LabelCell(Label label, PaperTypeface typeface)
{
    private const float Margin = 1.6f * Millimetre.Point, Beside = 1.6f * Millimetre.Point, Largest = 9, Smallest = 3.2f, Step = 0.2f;

    public void Draw(IInk ink, Box cell)
    {
        var inner = new Box(cell.X + Margin, cell.Y + Margin, cell.Width - (2 * Margin), cell.Height - (2 * Margin));
        var edge = Math.Min(inner.Height, inner.Width * 0.42f);
        QrSquares.Draw(ink, label.Address, new Box(inner.X, inner.MiddleY - (edge / 2), edge, edge));
        var room = new Box(inner.X + edge + Beside, inner.Y, inner.Width - edge - Beside, inner.Height);
        var lines = Fit(room);
        var y = room.MiddleY - (lines.Sum(l => l.Height) / 2);
        foreach (var line in lines)
        {
            line.Draw(ink, room.X, y);
            y += line.Height;
        }
    }

    // The number never breaks and is never cut; what does not fit below it is left out from the end.
    private List<TextLine> Fit(Box room)
    {
        for (var size = Largest; size > Smallest; size -= Step)
        {
            var lines = Set(size, room.Width);
            if (lines.Number.Count == 1 && lines.Number[0].Width <= room.Width && lines.All.Sum(l => l.Height) <= room.Height)
            {
                return lines.All;
            }
        }

        var least = Set(Smallest, room.Width).All;
        var height = 0f;
        return [.. least.TakeWhile(l => (height += l.Height) <= room.Height)];
    }

    private (IReadOnlyList<TextLine> Number, List<TextLine> All) Set(float size, float width)
    {
        var type = new Typecase(typeface, size) { Color = Tint.Black, LineSpacing = 1.12f };
        var number = TextSetter.Set(label.Number, type with { IsBold = true }, width);
        var small = type with { Size = size * 0.86f };
        return (number, [.. number, .. TextSetter.Set(label.Name, small, width), .. TextSetter.Set(label.Owner, small, width)]);
    }
}
