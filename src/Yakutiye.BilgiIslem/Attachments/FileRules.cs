using Yakutiye.BilgiIslem.Rules;
using Yakutiye.BilgiIslem.Text;

namespace Yakutiye.BilgiIslem.Attachments;

/// <summary>
/// Which files may be added: by extension <em>and</em> content (ASVS 5.2.2). Pages and drawings with scripts (html, svg),
/// programs, macros and archive bombs are refused, whatever they call themselves.
/// </summary>
/// <param name="maxBytes">20 MB unless told</param>
/// <param name="extensions">with dots; null: all kinds that the portal knows</param>
public sealed class FileRules(long maxBytes = FileRules.DefaultMaxBytes, ArchiveLimits? archive = null, IEnumerable<string>? extensions = null)
{
    public const long DefaultMaxBytes = 20 * 1024 * 1024;

    private readonly HashSet<string> _allowed = new(extensions ?? FileKind.All.Keys, StringComparer.OrdinalIgnoreCase);

    public long MaxBytes => maxBytes;

    /// <summary>For the file field: ".pdf,.png,…".</summary>
    public string Accept => string.Join(',', FileKind.All.Keys.Where(_allowed.Contains));

    /// <param name="name">as the browser sent it</param>
    /// <param name="content">seekable; its position is returned to the start</param>
    /// <param name="declaredType">the browser's content type; null when unknown</param>
    /// <exception cref="RuleException">with the reason</exception>
    public AcceptedFile Check(string? name, Stream content, string? declaredType = null)
    {
        var safe = FileNames.Safe(name);
        var extension = FileNames.Extension(name);
        Rule.Require(!ProgramNames.HoldsProgram(safe), AttachmentText.ProgramInName);
        Rule.Require(_allowed.Contains(extension), AttachmentText.NotAllowed(extension, Accept.Replace(",", ", ", StringComparison.Ordinal)));
        Rule.Require(content.Length > 0, AttachmentText.Empty);
        Rule.Require(content.Length <= maxBytes, AttachmentText.TooBig(maxBytes));

        var kind = FileKind.All[extension];
        Rule.Require(IsPlausible(kind, declaredType), AttachmentText.NotWhatItSays(extension));
        var matches = kind.Matches(content, archive ?? ArchiveLimits.Default);
        content.Position = 0;
        Rule.Require(matches, AttachmentText.NotWhatItSays(extension));

        return new AcceptedFile(safe, kind.ContentType, content.Length, kind.IsImage);
    }

    // Browsers guess types from the machine's registry, so only what contradicts the kind is refused: csv often comes as Excel.
    private static bool IsPlausible(FileKind kind, string? declaredType)
    {
        var type = (declaredType ?? "").Split(';')[0].Trim();
        if (type.Length == 0 || type.Equals("application/octet-stream", StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }

        var isImage = type.StartsWith("image/", StringComparison.OrdinalIgnoreCase);
        string[] active = ["html", "svg", "javascript", "ecmascript", "x-msdownload", "x-msdos", "x-sh", "x-executable"];

        return isImage == kind.IsImage && !active.Any(part => type.Contains(part, StringComparison.OrdinalIgnoreCase));
    }
}
