using Yakutiye.BilgiIslem.Documents.Engine;
using Yakutiye.BilgiIslem.Documents.Typesetting;

namespace Yakutiye.BilgiIslem.Documents.Labels;

/// <summary>The words of a label, one under another, standing in the middle of their room.</summary>
internal sealed class WordColumn
{
    private const float SmallestNumber = 5, LargestNumber = 11, Smallest = 4.5f;

    private readonly Box room;
    private readonly IReadOnlyList<TextLine> lines;

    private WordColumn(Box room, IReadOnlyList<TextLine> lines) => (this.room, this.lines) = (room, lines);

    public static WordColumn Of(Label label, Box room, bool hasNumber)
    {
        var scale = Math.Clamp(room.Height / (30 * Millimetre.Point), 0.55f, 1.1f);
        List<TextLine> above = [], below = [];
        Add(above, FittedLine.Of(label.Owner, isBold: false, 7 * scale, Smallest, room.Width, Tint.Quiet));
        if (hasNumber)
        {
            Add(above, FittedLine.Of(label.Number, isBold: true, LargestNumber * Math.Max(scale, 0.75f), SmallestNumber, room.Width));
        }

        below.AddRange(UnitOf(label, 7 * scale, room.Width));
        var nameSize = Math.Max(Smallest, 8.5f * scale);
        var left = room.Height - Height(above) - Height(below);
        var most = Math.Clamp((int)(left / (nameSize * 1.15f)), 0, 3);
        return new WordColumn(room, Kept([.. above, .. FittedLine.Lines(label.Name, isBold: false, nameSize, most, room.Width), .. below], room.Height));
    }

    public void Draw(IInk ink)
    {
        var y = room.MiddleY - (Height(lines) / 2);
        foreach (var line in lines)
        {
            line.Draw(ink, room.X, y);
            y += line.Height;
        }
    }

    private static IEnumerable<TextLine> UnitOf(Label label, float size, float width) =>
        FittedLine.SizeFor(label.Unit, isBold: false, size, width) >= Smallest && FittedLine.Of(label.Unit, isBold: false, size, Smallest, width, Tint.Quiet) is { } line
            ? [line]
            : FittedLine.Lines(label.Unit, isBold: false, Smallest, 2, width, Tint.Quiet);

    // The least important stand last.
    private static List<TextLine> Kept(List<TextLine> lines, float height)
    {
        while (lines.Count > 0 && Height(lines) > height + 0.01f)
        {
            lines.RemoveAt(lines.Count - 1);
        }

        return lines;
    }

    private static float Height(IEnumerable<TextLine> lines) => lines.Sum(l => l.Height);

    private static void Add(List<TextLine> lines, TextLine? line)
    {
        if (line is not null)
        {
            lines.Add(line);
        }
    }
}
