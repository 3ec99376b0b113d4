using Yakutiye.BilgiIslem.Documents.Engine;
using Yakutiye.BilgiIslem.Documents.Typesetting;

namespace Yakutiye.BilgiIslem.Documents.Flow;

/// <summary>One line of running text, with the bullet or number that stands before it.</summary>
internal sealed class LineStrip(TextLine line, float indent = 0, TextLine? marker = null) : Strip(line.Height)
{
    public override void Draw(IInk ink, float left, float top)
    {
        marker?.Draw(ink, left, top);
        line.Draw(ink, left + indent, top);
    }

    /// <summary>Strips of which neither the first nor the last stands alone on a page.</summary>
    public static List<LineStrip> Of(IReadOnlyList<TextLine> lines, float indent = 0, TextLine? marker = null)
    {
        var strips = lines.Select((line, i) => new LineStrip(line, indent, i == 0 ? marker : null)).ToList();
        for (var i = 0; i < strips.Count - 1; i++)
        {
            strips[i].StaysWithNext = i == 0 || i == strips.Count - 2;
        }

        return strips;
    }
}
