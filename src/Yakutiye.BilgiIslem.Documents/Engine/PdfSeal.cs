using System.Security.Cryptography;
using System.Text;

namespace Yakutiye.BilgiIslem.Documents.Engine;

/// <summary>
/// Makes the file depend on its contents alone. SkiaSharp hashes the clock into the document id, so the same paper would differ on
/// every print; and it cannot name the language. Before the table of offsets everything is written over in place; only the trailer
/// behind it may change its length.
/// </summary>
internal static class PdfSeal
{
    private const string UuidMark = "<xmpMM:DocumentID>uuid:";
    private const int UuidLength = 36;
    private const string Preferences = "/ViewerPreferences <</Type /ViewerPreferences\n/DisplayDocTitle true>>";
    private const string PreferencesWithLanguage = "/Lang (tr-TR)\n/ViewerPreferences <</DisplayDocTitle true>>           ";

    public static byte[] Set(byte[] pdf)
    {
        Replace(pdf, Preferences, PreferencesWithLanguage);

        var uuid = pdf.AsSpan().IndexOf(Bytes(UuidMark)) + UuidMark.Length;
        var trailer = pdf.AsSpan().LastIndexOf("\ntrailer\n"u8);
        var id = trailer + pdf.AsSpan(trailer).IndexOf("/ID ["u8);
        var idEnd = pdf.AsSpan().LastIndexOf(">>\nstartxref"u8);
        if (uuid < UuidMark.Length || trailer < 0 || id < trailer || idEnd < id)
        {
            throw new InvalidOperationException("SkiaSharp writes the document id in another way than this version knows.");
        }

        var clockUuid = "uuid:" + Encoding.ASCII.GetString(pdf, uuid, UuidLength);
        var blank = "uuid:" + new string('0', UuidLength);
        Replace(pdf, clockUuid, blank);
        var digest = Digest(pdf.AsSpan(0, id), pdf.AsSpan(idEnd));
        Replace(pdf, blank, "uuid:" + Uuid(digest));

        // The old id may be in hexadecimal or in letters, so it may be longer or shorter.
        var hex = digest.ToUpperInvariant();
        return [.. pdf.AsSpan(0, id), .. Bytes($"/ID [<{hex}> <{hex}>]"), .. pdf.AsSpan(idEnd)];
    }

    private static string Digest(ReadOnlySpan<byte> head, ReadOnlySpan<byte> tail)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(head);
        hash.AppendData(tail);
        return Convert.ToHexStringLower(hash.GetHashAndReset())[..32];
    }

    private static string Uuid(string hex) => $"{hex[..8]}-{hex[8..12]}-{hex[12..16]}-{hex[16..20]}-{hex[20..]}";

    private static byte[] Bytes(string text) => Encoding.ASCII.GetBytes(text);

    private static void Replace(byte[] pdf, string old, string text)
    {
        var (from, to) = (Bytes(old), Bytes(text));
        var rest = pdf.AsSpan();
        for (var at = rest.IndexOf(from); at >= 0; at = rest.IndexOf(from))
        {
            to.CopyTo(rest[at..]);
            rest = rest[(at + to.Length)..];
        }
    }
}
