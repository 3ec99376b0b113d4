using System.Text;
using SkiaSharp;

namespace Yakutiye.BilgiIslem.Documents.Engine;

/// <summary>Prints laid out pages as a PDF/A-2b file.</summary>
internal static class PdfPress
{
    public static byte[] Print(PaperInfo info, IPages pages)
    {
        var tally = new LetterTally();
        Draw(pages, tally, draw => draw());

        using var types = new TypeBox(tally);
        using var ink = new PdfInk(types);
        using var file = new MemoryStream();
        using (var document = SKDocument.CreatePdf(file, Metadata(info)))
        {
            Draw(pages, ink, draw =>
            {
                ink.Canvas = document.BeginPage(pages.Width, pages.Height);
                draw();
                document.EndPage();
            });
            document.Close();
        }

        return PdfSeal.Set(file.ToArray());
    }

    private static void Draw(IPages pages, IInk ink, Action<Action> page)
    {
        for (var i = 0; i < pages.Count; i++)
        {
            var number = i;
            page(() => pages.Draw(ink, number));
        }
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
