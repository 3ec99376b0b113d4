using Yakutiye.BilgiIslem.Documents.Blocks;
using Yakutiye.BilgiIslem.Documents.Engine;
using Yakutiye.BilgiIslem.Documents.Typesetting;

namespace Yakutiye.BilgiIslem.Documents.Labels;

/// <summary>Arranges a label in its cell: the code on the left, words beside it. Nothing leaves the cell: text shrinks, then is cut.</summary>
internal sealed class LabelFace
{
    private const float Padding = 1.5f * Millimetre.Point, Beside = 1.8f * Millimetre.Point, Below = 1.2f * Millimetre.Point;
    private const float SmallestNumber = 5, NumberBeside = 7, NumberLargest = 11;

    private readonly Label label;
    private readonly Box room;

    public LabelFace(Label label, Box cell)
    {
        this.label = label;
        room = cell.Inset(Padding, Padding);
    }

    public void Draw(IInk ink)
    {
        var code = label.Address is null ? 0 : Math.Min(room.Height, room.Width * 0.42f);
        var words = Beyond(code);
        var size = FittedLine.SizeFor(label.Number, isBold: true, NumberLargest, words.Width);

        // A long number on a small label takes the whole width below the code.
        var below = label.Number is not null && size < NumberBeside;
        var strip = below ? FittedLine.SizeFor(label.Number, isBold: true, NumberBeside + 1, room.Width) * 1.15f + Below : 0;
        var upper = room with { Height = room.Height - strip };
        if (below)
        {
            FittedLine.Of(label.Number, isBold: true, NumberBeside + 1, SmallestNumber, room.Width)?.Draw(ink, room.X, upper.Bottom + Below);
            code = label.Address is null ? 0 : Math.Min(upper.Height, room.Width * 0.5f);
        }

        if (label.Address is { } address)
        {
            ink.Fill(QrModules.Of(address, new Box(room.X, room.Y + ((upper.Height - code) / 2), code, code), Padding), Tint.Black);
        }

        WordColumn.Of(label, Beyond(code) with { Height = upper.Height }, hasNumber: !below).Draw(ink);
    }

    private Box Beyond(float code)
    {
        var taken = code == 0 ? 0 : code + Beside;
        return new Box(room.X + taken, room.Y, room.Width - taken, room.Height);
    }
}
