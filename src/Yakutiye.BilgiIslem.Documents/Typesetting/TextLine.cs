using Yakutiye.BilgiIslem.Documents.Engine;

namespace Yakutiye.BilgiIslem.Documents.Typesetting;

/// <summary>A set line; X counts from the left edge of the box that it was set for.</summary>
internal sealed class TextLine(TextPiece[] pieces, Typecase type, float x, float width, float blankStretch)
{
    public float Width => width;

    public float Height => type.LineHeight;

    public void Draw(IInk ink, float left, float top)
    {
        foreach (var piece in pieces)
        {
            // The letters stand in the middle of the line, so that rows of mixed sizes look level.
            var slack = Height - piece.Face.Ascent(type.Size) - piece.Face.Descent(type.Size);
            var baseline = top + slack / 2 + piece.Face.Ascent(type.Size);
            ink.Text(piece.Text, piece.Face, type.Size, new Spot(left + x + piece.X + piece.BlanksBefore * blankStretch, baseline), type.Color, blankStretch);
        }
    }
}
