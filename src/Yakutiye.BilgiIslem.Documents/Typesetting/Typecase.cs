using Yakutiye.BilgiIslem.Documents.Engine;

namespace Yakutiye.BilgiIslem.Documents.Typesetting;

/// <summary>One way to set text: typeface, size, colour, where it leans.</summary>
internal sealed record Typecase(PaperTypeface Typeface, float Size)
{
    public Tint Color { get; init; } = Tint.Ink;
    public Side Side { get; init; }
    public bool IsBold { get; init; }
    public bool Justified { get; init; }
    public float LineSpacing { get; init; } = 1.2f;
    public float FirstLineIndent { get; init; }

    public float LineHeight => Size * LineSpacing;

    public Face Face(bool bold, bool italic) => FaceShelf.Take(new FaceName(Typeface, IsBold || bold, italic));
}
