using System.Text;
using SkiaSharp;
using Yakutiye.BilgiIslem.Documents.Flow;

namespace Yakutiye.BilgiIslem.Documents.Engine;

/// <summary>Prints laid out pages as a PDF/A-2b file.</summary>
internal static class PdfPress
{
    public static byte[] Print(PaperInfo info, PageLayout layout) =>
        Print(info, layout.Pages.Count, layout.Frame.Width, layout.Frame.Height, layout.Draw);

    /// <summary>Pages of any size, drawn twice: the first time only to count the letters.</summary>
    /// <param name="draw">draws the page of a number from 0</param>
    public static byte[] Print(PaperInfo info, int pages, float width, float height, Action<IInk, int> draw)
    {
        var tally = new LetterTally();
        for (var page = 0; page < pages; page++)
        {
            draw(tally, page);
        }

        using var types = new TypeBox(tally);
        using var ink = new PdfInk(types);
        using var file = new MemoryStream();
        using (var document = SKDocument.CreatePdf(file, Metadata(info)))
        {
            for (var page = 0; page < pages; page++)
            {
                ink.Canvas = document.BeginPage(width, height);
                draw(ink, page);
                document.EndPage();
            }

            document.Close();
        }

        return PdfSeal.Set(file.ToArray());
    }

    private static SKDocumentPdfMetadata Metadata(PaperInfo info) => new()
    {
        Title = Plain(info.Title),
        Author = Plain(info.Author),
        Subject = Plain(info.Subject),
        Keywords = Plain(info.Keywords),
        Creator = PaperText.Producer,
        Producer = PaperText.Producer,
        Creation = info.CreatedAt.UtcDateTime,
        Modified = info.CreatedAt.UtcDateTime,
        PdfA = true,
        RasterDpi = 300,
        EncodingQuality = 101,
    };

    // These also stand in the file's XML, which bears neither control characters nor halves of a surrogate pair.
    private static string Plain(string? text) =>
        string.Concat((text ?? "").EnumerateRunes().Where(r => !Rune.IsControl(r)).Select(r => r.ToString()));
}
