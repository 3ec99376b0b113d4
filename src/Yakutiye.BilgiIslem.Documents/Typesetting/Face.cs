namespace Yakutiye.BilgiIslem.Documents.Typesetting;

/// <summary>The letters of one font: which it has and how wide they are. Read once, shared by all papers.</summary>
internal sealed class Face(FaceName name, byte[] file, ushort[] glyphs, float[] advances, float ascent, float descent)
{
    public FaceName Name => name;
    public byte[] File => file;

    public bool Has(char letter) => glyphs[letter] != 0;

    public ushort Glyph(char letter) => glyphs[letter];

    public float Advance(char letter, float size) => advances[letter] * size;

    public float Ascent(float size) => ascent * size;

    public float Descent(float size) => descent * size;

    public float Width(ReadOnlySpan<char> text, float size)
    {
        var width = 0f;
        foreach (var letter in text)
        {
            width += advances[letter];
        }

        return width * size;
    }
}
