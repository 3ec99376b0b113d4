using Yakutiye.BilgiIslem.Documents.Typesetting;

namespace Yakutiye.BilgiIslem.Documents.Engine;

/// <summary>All that the layout asks of a page. Another PDF engine needs to answer this and read the faces, nothing more.</summary>
internal interface IInk
{
    /// <param name="blankStretch">added to every blank of a justified line</param>
    void Text(string text, Face face, float size, Spot baseline, Tint color, float blankStretch = 0);

    void Line(Spot from, Spot to, float width, Tint color);

    void Fill(Box box, Tint color);

    /// <summary>Boxes filled as one shape, so that no seam shows between neighbours.</summary>
    void Fill(IReadOnlyList<Box> boxes, Tint color);

    void Frame(Box box, float width, Tint color);

    void Strokes(IReadOnlyList<Spot> spots, float width, Tint color);

    void Disc(Spot center, float radius, Tint color);

    /// <summary>A slice of a disc; degrees clockwise from twelve o'clock.</summary>
    void Wedge(Spot center, float radius, float from, float sweep, Tint color);

    void Picture(Picture picture, Box box);
}
