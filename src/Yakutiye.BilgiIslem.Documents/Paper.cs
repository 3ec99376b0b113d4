using Yakutiye.BilgiIslem.Documents.Blocks;
using Yakutiye.BilgiIslem.Documents.Charts;

namespace Yakutiye.BilgiIslem.Documents;

/// <summary>A paper being written, from top to bottom.</summary>
public sealed class Paper
{
    private const int MostFieldColumns = 3;

    private readonly BlockList blocks = new();

    internal Paper() { }

    internal BlockList Blocks => blocks;

    /// <summary>Level 1 is the paper's title, 2 and 3 head its sections; a heading never ends a page.</summary>
    public void Heading(string text, int level = 1) => blocks.Add(new Heading(text, level));

    /// <summary>Running text, justified where the style says so.</summary>
    public void Paragraph(Words words, Side side = Side.Left) => blocks.Add(new Paragraph(words, side));

    /// <summary>Small, quiet print: sources, legal remarks.</summary>
    public void Note(Words words, Side side = Side.Left) => blocks.Add(new Note(words, side));

    /// <summary>Labels and values, boxed as on a form, in one to three columns.</summary>
    public void Fields(int columns, params IEnumerable<(string Label, Words Value)> fields) =>
        blocks.Add(new FieldGrid(Math.Clamp(columns, 1, MostFieldColumns), [.. fields]));

    /// <summary>Sayı, konu and the like at the head of a letter, with the date on the right.</summary>
    public void Reference(string date, params IEnumerable<(string Label, Words Value)> lines)
    {
        (string, Words)[] given = [.. lines];
        ArgumentOutOfRangeException.ThrowIfZero(given.Length, nameof(lines));

        blocks.Add(new ReferenceLines(date, given));
    }

    public void Table(Action<PaperTable> write)
    {
        var table = new PaperTable();
        write(table);
        ArgumentOutOfRangeException.ThrowIfZero(table.Columns.Count, nameof(write));

        blocks.Add(new TableBlock(table));
    }

    public void Bullets(params IEnumerable<Words> points) => blocks.Add(new PointList([.. points], isNumbered: false));

    public void Numbered(params IEnumerable<Words> points) => blocks.Add(new PointList([.. points], isNumbered: true));

    public void Timeline(params IEnumerable<TimelineLine> lines) => blocks.Add(new TimelineBlock([.. lines]));

    public void Chart(Chart chart) => blocks.Add(new ChartBlock(chart));

    /// <summary>A PNG or JPEG file, scaled to fit the given millimetres.</summary>
    public void Picture(byte[] file, float widest = 160, float highest = 100, Side side = Side.Center, string? caption = null) =>
        blocks.Add(new PictureBlock(file, widest, highest, side, caption));

    /// <summary>The most senior first; more than four stand in even rows. The end of the text before them stays on their page.</summary>
    public void Signatures(params IEnumerable<Signer> signers)
    {
        Signer[] given = [.. signers];
        ArgumentOutOfRangeException.ThrowIfZero(given.Length, nameof(signers));

        blocks.Add(new SignatureBlock(given));
    }

    /// <summary>A QR code of the address, and the code to type.</summary>
    public void Verification(string address, string code, string? sentence = null) => blocks.Add(new VerificationBlock(address, code, sentence));

    public void Space(float millimetres) => blocks.Add(new Space(millimetres));

    public void Separator() => blocks.Add(new Separator());

    public void PageBreak() => blocks.Add(new PageBreak());

    /// <summary>What is written inside stays on one page when any page can hold it.</summary>
    public void KeepTogether(Action<Paper> write)
    {
        var part = new Paper();
        write(part);

        blocks.Add(new KeptTogether(part.blocks));
    }
}
