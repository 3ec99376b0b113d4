namespace Yakutiye.BilgiIslem.Documents;

/// <summary>A mark at the head of every page. TLP marks also stand in the footer, as FIRST TLP 2.0 asks.</summary>
public sealed record PaperMark(string Text, Tint Letters, Tint? Ground = null, bool InFooter = false)
{
    public static PaperMark UnitRecord { get; } = new(PaperText.UnitRecord, Tint.Quiet);
    public static PaperMark TlpRed { get; } = Tlp("TLP:RED", new(255, 43, 43));
    public static PaperMark TlpAmber { get; } = Tlp("TLP:AMBER", new(255, 192, 0));
    public static PaperMark TlpAmberStrict { get; } = Tlp("TLP:AMBER+STRICT", new(255, 192, 0));
    public static PaperMark TlpGreen { get; } = Tlp("TLP:GREEN", new(51, 255, 0));
    public static PaperMark TlpClear { get; } = Tlp("TLP:CLEAR", Tint.White);

    private static PaperMark Tlp(string text, Tint letters) => new(text, letters, Tint.Black, InFooter: true);
}
