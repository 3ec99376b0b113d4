using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using Yakutiye.BilgiIslem.Documents;

namespace Yakutiye.BilgiIslem.Tests.Documents;

/// <summary>Writes papers for the tests and reads them back.</summary>
internal static class Papers
{
    public const float PointsPerMillimetre = 72f / 25.4f;

    public static PaperInfo Info { get; } = new("Arıza İş Emri", "Bilgi İşlem Müdürlüğü", new DateTimeOffset(2026, 11, 22, 14, 5, 0, TimeSpan.FromHours(3)));

    public static PdfDocument Open(Action<Paper> write, PaperInfo? info = null) => PdfDocument.Open(Bytes(write, info));

    public static byte[] Bytes(Action<Paper> write, PaperInfo? info = null) => PaperDocument.Create(info ?? Info, write).ToBytes();

    public static string Text(this Page page) => string.Join(' ', page.GetWords().Select(w => w.Text));

    public static string Text(this PdfDocument pdf) => string.Join(' ', pdf.GetPages().Select(Text));

    /// <summary>An 8 × 8 grey PNG.</summary>
    public static byte[] Png { get; } = Convert.FromBase64String(
        "iVBORw0KGgoAAAANSUhEUgAAAAgAAAAICAAAAADhZOFXAAAAJElEQVR4nGOIggKGJChgyIIChiIoYKiCAoYmKGDoggKGSVAAAMf1HYHxQS36AAAAAElFTkSuQmCC");

    /// <summary>A white field of 300 × 90 with a stroke of 60 × 20 in its upper left corner.</summary>
    public static byte[] DrawnInACorner { get; } = Convert.FromBase64String(
        "iVBORw0KGgoAAAANSUhEUgAAASwAAABaCAAAAAAnGjTBAAAAj0lEQVR42u3QQQkAQAgAMEPYv6qX4EDwI7hFWBRtoUCWLFmyZMlSIEvWyqwckCVLlixZsmTJkiVLlixZsmTJkiVLlixZsmT9s5AlS5YsWbKQJUuWLFmykCVLlixZspAlS5YsWbKQJUuWLFmykCVLlixZspAlS5YsWbKQJUuWLFmykCVLlixZspAlS5YsWac8IF3G1WPoPrUAAAAASUVORK5CYII=");

    public static Words[] NumberedRow(int number) => [$"Sıra{number}", $"Tanım {number}", "Yazı İşleri Müdürlüğü", "adet", "1", "Şükrü Işıkoğlu", "1.250,00 ₺"];

    public static void SevenColumns(PaperTable table, int rows) => table
        .Fixed("No", 18).Column("Tanım", 3).Column("Birim", 3).Center("Ölçü", 1).Right("Miktar", 1).Column("Zimmetli", 2).Right("Tutar", 2)
        .Rows(Enumerable.Range(1, rows), NumberedRow);
}
