using System.IO.Compression;
using System.Text;
using Yakutiye.BilgiIslem.Tests.Import;

namespace Yakutiye.BilgiIslem.Tests.Attachments;

/// <summary>Small files of every kind, and some that only pretend.</summary>
internal static class Files
{
    public static readonly byte[] Exe = [0x4D, 0x5A, 0x90, 0x00, 0x03, 0x00, 0x00, 0x00, 0x04, 0x00, 0x00, 0x00];
    public static readonly byte[] Ole = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    public static byte[] OfKind(string extension) => extension switch
    {
        ".pdf" => Text("%PDF-1.7\n%âãÏÓ"),
        ".png" => [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0],
        ".jpg" or ".jpeg" => [0xFF, 0xD8, 0xFF, 0xE0, 0, 0],
        ".gif" => Text("GIF89a…"),
        ".webp" => Text("RIFF\0\0\0\0WEBPVP8 "),
        ".eml" => Text("From: ali@example.org\r\nSubject: =?utf-8?q?Ar=C4=B1za?=\r\n\r\nMetin"),
        ".msg" => [.. Ole, .. new byte[90_000], .. Encoding.Unicode.GetBytes("__properties_version1.0")],
        ".docx" => Workbook.Of("", mainType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"),
        ".xlsx" => Workbook.Of(""),
        ".pptx" => Workbook.Of("", mainType: "application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml"),
        ".odt" => Zip(("mimetype", Text("application/vnd.oasis.opendocument.text")), ("content.xml", Text("<x/>"))),
        ".ods" => Zip(("mimetype", Text("application/vnd.oasis.opendocument.spreadsheet"))),
        ".zip" => Zip(("rapor.pdf", Text("%PDF-"))),
        _ => Text("12:00 Yazıcı hatası; ığüşöç\r\n"),
    };

    public static byte[] Text(string text) => Encoding.UTF8.GetBytes(text);

    public static byte[] Zip(params (string Name, byte[] Content)[] entries)
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in entries)
            {
                using var entry = zip.CreateEntry(name, CompressionLevel.Fastest).Open();
                entry.Write(content);
            }
        }

        return file.ToArray();
    }
}
