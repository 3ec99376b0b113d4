using System.IO.Compression;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using Yakutiye.BilgiIslem.Rules;

namespace Yakutiye.BilgiIslem.Attachments;

/// <summary>What lies inside files that are zips. Each is held against the limits before it is opened.</summary>
internal static class ArchiveContent
{
    private const int LongestTypes = 1_000_000;

    /// <exception cref="RuleException">when a limit is passed or a program lies inside</exception>
    public static bool IsHarmlessZip(Stream file, ArchiveLimits limits)
    {
        using var zip = Open(file, limits);
        Rule.Require(zip is null || !zip.Entries.Any(entry => ProgramNames.EndsAsProgram(entry.FullName)), AttachmentText.ArchiveHoldsProgram);

        return zip is { Entries.Count: > 0 };
    }

    /// <param name="mainType">the content type of the document's main part, without macros</param>
    /// <exception cref="RuleException">when a limit is passed or macros lie inside</exception>
    public static bool IsOfficeDocument(Stream file, string mainType, ArchiveLimits limits)
    {
        using var zip = Open(file, limits);
        if (zip?.GetEntry("[Content_Types].xml") is not { Length: <= LongestTypes } types)
        {
            return false;
        }

        var declared = DeclaredTypes(types);
        Rule.Require(
            !declared.Any(type => type.Contains("macroEnabled", StringComparison.OrdinalIgnoreCase) || type.Contains("vbaProject", StringComparison.OrdinalIgnoreCase))
            && !zip.Entries.Any(entry => entry.Name.Equals("vbaProject.bin", StringComparison.OrdinalIgnoreCase)),
            AttachmentText.MacrosInside);

        return declared.Contains(mainType);
    }

    /// <exception cref="RuleException">when a limit is passed</exception>
    public static bool IsOpenDocument(Stream file, string mimeType, ArchiveLimits limits)
    {
        using var zip = Open(file, limits);
        if (zip?.GetEntry("mimetype") is not { Length: < 200 } entry)
        {
            return false;
        }

        using var reader = new StreamReader(entry.Open(), Encoding.ASCII);

        return reader.ReadToEnd().Trim() == mimeType;
    }

    private static ZipArchive? Open(Stream file, ArchiveLimits limits)
    {
        if (!FileContent.BeginsWith(file, [0x50, 0x4B, 0x03, 0x04]))
        {
            return null;
        }

        ArchiveGuard.Check(file, limits);

        return new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: true);
    }

    // Document types are refused by the reader's settings, so no entity is ever resolved.
    private static HashSet<string> DeclaredTypes(ZipArchiveEntry types)
    {
        try
        {
            using var stream = types.Open();
            using var reader = XmlReader.Create(stream, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });

            return [.. XDocument.Load(reader).Descendants().Select(part => part.Attribute("ContentType")?.Value ?? "")];
        }
        catch (XmlException e)
        {
            throw new RuleException(AttachmentText.ArchiveDamaged, e);
        }
    }
}
