using Yakutiye.BilgiIslem.Documents.Blocks;
using Yakutiye.BilgiIslem.Documents.Engine;
using Yakutiye.BilgiIslem.Documents.Flow;
using Yakutiye.BilgiIslem.Documents.Labels;

namespace Yakutiye.BilgiIslem.Documents;

/// <summary>A finished PDF/A-2b paper.</summary>
public sealed class PaperDocument
{
    public const string ContentType = "application/pdf";

    private readonly byte[] file;

    private PaperDocument(byte[] file, int pageCount) => (this.file, PageCount) = (file, pageCount);

    public int PageCount { get; }

    public static PaperDocument Create(PaperInfo info, Action<Paper> write)
    {
        var paper = new Paper();
        write(paper);

        var frame = new PageFrame(info);
        var strips = paper.Blocks.Compose(Setting.Of(info.Style, frame));
        var pages = new Paginator(frame.FirstTop, frame.NextTop, frame.Bottom).Deal(strips);

        return new PaperDocument(PdfPress.Print(info, new PageLayout(frame, pages)), pages.Count);
    }

    /// <summary>Labels for the sheets of a maker or the roll of a printer.</summary>
    /// <param name="used">cells of the first sheet that are left free because they were printed before</param>
    public static PaperDocument CreateLabels(PaperInfo info, LabelSheet sheet, int used, IReadOnlyList<Label> labels)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(used);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(used, sheet.Cells);

        var layout = new LabelLayout(sheet, used, labels);
        return new PaperDocument(PdfPress.Print(info, layout), layout.Count);
    }

    public byte[] ToBytes() => [.. file];

    public void WriteTo(Stream stream) => stream.Write(file);

    public Task WriteToAsync(Stream stream, CancellationToken ct) => stream.WriteAsync(file, ct).AsTask();
}
