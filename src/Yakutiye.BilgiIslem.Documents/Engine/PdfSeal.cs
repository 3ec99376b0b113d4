using System.Security.Cryptography;
using System.Text;

namespace Yakutiye.BilgiIslem.Documents.Engine;

/// <summary>
/// Makes the file depend on its contents alone. SkiaSharp hashes the clock into the document id, so the same paper would differ on
/// every print; and it cannot name the language. Both are written over in place: the offsets in the file's table must not move.
/// </summary>
internal static class PdfSeal
{
    private const string UuidMark = "uuid:";
    private const int UuidLength = 36;
    private static readonly byte[] IdMark = "/ID [<"u8.ToArray();
    private const string Preferences = "/ViewerPreferences <</Type /ViewerPreferences\n/DisplayDocTitle true>>";
    private const string PreferencesWithLanguage = "/Lang (tr-TR)\n/ViewerPreferences <</DisplayDocTitle true>>           ";

    public static byte[] Set(byte[] pdf)
    {
        Replace(pdf, Preferences, PreferencesWithLanguage);

        var trailer = pdf.AsSpan().LastIndexOf(IdMark);
        if (trailer < 0)
        {
            return pdf;
        }

        var old = Encoding.ASCII.GetString(pdf, trailer + IdMark.Length, 32);
        var oldUuid = Uuid(old.ToLowerInvariant());
        Replace(pdf, old, new string('0', 32));
        Replace(pdf, UuidMark + oldUuid, UuidMark + new string('0', UuidLength));

        var id = Convert.ToHexString(SHA256.HashData(pdf))[..32];
        Replace(pdf, "<" + new string('0', 32) + ">", "<" + id + ">");
        Replace(pdf, UuidMark + new string('0', UuidLength), UuidMark + Uuid(id.ToLowerInvariant()));
        return pdf;
    }

    private static string Uuid(string hex) => $"{hex[..8]}-{hex[8..12]}-{hex[12..16]}-{hex[16..20]}-{hex[20..]}";

    private static void Replace(byte[] pdf, string old, string text)
    {
        var (from, to) = (Encoding.ASCII.GetBytes(old), Encoding.ASCII.GetBytes(text));
        var rest = pdf.AsSpan();
        for (var at = rest.IndexOf(from); at >= 0; at = rest.IndexOf(from))
        {
            to.CopyTo(rest[at..]);
            rest = rest[(at + to.Length)..];
        }
    }
}
