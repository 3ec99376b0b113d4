using Yakutiye.BilgiIslem.Documents.Engine;
using Yakutiye.BilgiIslem.Documents.Flow;
using Yakutiye.BilgiIslem.Documents.Typesetting;

namespace Yakutiye.BilgiIslem.Documents.Blocks;

/// <summary>When, a dot on a thread, who and what.</summary>
internal sealed class TimelineBlock(IReadOnlyList<TimelineLine> lines) : IBlock
{
    private const float Thread = 16, PaddingY = 3;

    public IEnumerable<Strip> Compose(Setting setting)
    {
        var type = setting.Table with { Size = setting.Style.TextSize * 0.92f };
        var quiet = type with { Color = Tint.Quiet };
        var whenWidth = lines.Select(l => TextSetter.Set(l.When, quiet, float.MaxValue).Max(t => t.Width)).DefaultIfEmpty(0).Max() + 2;
        whenWidth = Math.Min(whenWidth, setting.Width * 0.3f);
        var textAt = whenWidth + Thread;
        var textWidth = setting.Width - textAt;

        for (var i = 0; i < lines.Count; i++)
        {
            IReadOnlyList<TextLine> text =
            [
                .. TextSetter.Set(lines[i].Who, type with { IsBold = true }, textWidth),
                .. TextSetter.Set(lines[i].Text, type, textWidth),
            ];
            Cell[] cells = [new(0, whenWidth, TextSetter.Set(lines[i].When, quiet, whenWidth)), new(textAt, textWidth, text)];
            yield return new Row(cells, whenWidth + Thread / 2, type.LineHeight, setting.Style.Accent, i == 0, i == lines.Count - 1)
            {
                Gap = i == 0 ? setting.Gap : 0,
            };
        }
    }

    private sealed class Row(Cell[] cells, float threadAt, float line, Tint accent, bool isFirst, bool isLast)
        : Strip(cells.Max(c => c.TextHeight) + 2 * PaddingY)
    {
        private readonly RowStrip row = new(cells, new RowLook(0, PaddingY));

        public override void Draw(IInk ink, float left, float top)
        {
            var x = left + threadAt;
            var dot = top + PaddingY + line / 2;
            ink.Line(new Spot(x, isFirst ? dot : top), new Spot(x, isLast ? dot : top + Height), 0.7f, Tint.Hairline);
            ink.Disc(new Spot(x, dot), 2.2f, accent);
            row.Draw(ink, left, top);
        }

        public override (Strip Upper, Strip Lower)? CutAt(float room) => row.CutAt(room);
    }
}
