using Yakutiye.BilgiIslem.Documents.Flow;
using Yakutiye.BilgiIslem.Documents.Typesetting;

namespace Yakutiye.BilgiIslem.Documents.Blocks;

/// <summary>Sayı, konu and the like at the head of a letter; the date stands on the right of the first line.</summary>
internal sealed class ReferenceLines(string date, IReadOnlyList<(string Label, Words Value)> lines) : IBlock
{
    private static readonly RowLook Look = new(0, 0);

    public IEnumerable<Strip> Compose(Setting setting)
    {
        var type = setting.Text;
        var labelWidth = lines.Max(l => Width(l.Label, type)) + type.Size * 0.4f;
        var colonWidth = type.Size * 0.6f;
        var dateWidth = Width(date, type) + type.Size;
        var valueWidth = setting.Width - labelWidth - colonWidth - dateWidth;

        for (var i = 0; i < lines.Count; i++)
        {
            var first = i == 0;
            yield return new RowStrip(
                [
                    new(0, labelWidth, TextSetter.Set(lines[i].Label, type, labelWidth)),
                    new(labelWidth, colonWidth, TextSetter.Set(":", type, colonWidth)),
                    new(labelWidth + colonWidth, valueWidth, TextSetter.Set(lines[i].Value, type, valueWidth)),
                    new(setting.Width - dateWidth, dateWidth, first ? TextSetter.Set(date, type with { Side = Side.Right }, dateWidth) : []),
                ],
                Look) { Gap = first ? setting.Gap * 1.5f : 0, StaysWithNext = true };
        }
    }

    private static float Width(string text, Typecase type) => TextSetter.Set(text, type, float.MaxValue)[0].Width;
}
