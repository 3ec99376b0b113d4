namespace Yakutiye.BilgiIslem.Attachments;

/// <summary>A kind of file that may be added: its extension, its type, and how its content is recognised.</summary>
/// <param name="Extension">lower case with its dot</param>
/// <param name="Matches">is asked with the stream at its start</param>
internal sealed record FileKind(string Extension, string ContentType, Func<Stream, ArchiveLimits, bool> Matches)
{
    private const string Office = "application/vnd.openxmlformats-officedocument.";
    private const string OpenDocument = "application/vnd.oasis.opendocument.";

    public static IReadOnlyDictionary<string, FileKind> All { get; } = new FileKind[]
    {
        new(".pdf", "application/pdf", Beginning("%PDF-"u8)),
        new(".png", "image/png", Beginning([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A])),
        new(".jpg", "image/jpeg", Beginning([0xFF, 0xD8, 0xFF])),
        new(".jpeg", "image/jpeg", Beginning([0xFF, 0xD8, 0xFF])),
        new(".gif", "image/gif", (file, _) => FileContent.BeginsWith(file, "GIF87a"u8) || FileContent.BeginsWith(file, "GIF89a"u8)),
        new(".webp", "image/webp", (file, _) => FileContent.BeginsWith(file, "RIFF"u8) && FileContent.BeginsWith(file, "WEBP"u8, at: 8)),
        new(".txt", "text/plain", (file, _) => TextContent.IsText(file)),
        new(".log", "text/plain", (file, _) => TextContent.IsText(file)),
        new(".csv", "text/csv", (file, _) => TextContent.IsText(file)),
        new(".eml", "message/rfc822", (file, _) => TextContent.IsMail(file)),
        new(".msg", "application/vnd.ms-outlook", (file, _) => FileContent.IsOutlookMessage(file)),
        new(".docx", Office + "wordprocessingml.document", OfficeOf(Office + "wordprocessingml.document.main+xml")),
        new(".xlsx", Office + "spreadsheetml.sheet", OfficeOf(Office + "spreadsheetml.sheet.main+xml")),
        new(".pptx", Office + "presentationml.presentation", OfficeOf(Office + "presentationml.presentation.main+xml")),
        new(".odt", OpenDocument + "text", OpenOf(OpenDocument + "text")),
        new(".ods", OpenDocument + "spreadsheet", OpenOf(OpenDocument + "spreadsheet")),
        new(".zip", "application/zip", (file, limits) => ArchiveContent.IsHarmlessZip(file, limits)),
    }.ToDictionary(kind => kind.Extension, StringComparer.Ordinal);

    public bool IsImage => ContentType.StartsWith("image/", StringComparison.Ordinal);

    private static Func<Stream, ArchiveLimits, bool> Beginning(ReadOnlySpan<byte> signature)
    {
        var bytes = signature.ToArray();

        return (file, _) => FileContent.BeginsWith(file, bytes);
    }

    private static Func<Stream, ArchiveLimits, bool> OfficeOf(string mainType) =>
        (file, limits) => ArchiveContent.IsOfficeDocument(file, mainType, limits);

    private static Func<Stream, ArchiveLimits, bool> OpenOf(string mimeType) =>
        (file, limits) => ArchiveContent.IsOpenDocument(file, mimeType, limits);
}
