using Yakutiye.BilgiIslem.Attachments;

namespace Yakutiye.BilgiIslem.Import;

/// <summary>What a file may be, and what its reader knows better than detection.</summary>
/// <param name="MaxRows">lines below the header</param>
/// <param name="MaxBytes">size of the file as it came</param>
/// <param name="Encoding">null: detected</param>
/// <param name="Separator">null: detected among semicolon, tab and comma</param>
public sealed record TextTableOptions(
    int MaxRows = 20_000,
    long MaxBytes = 20 * 1024 * 1024,
    TextEncoding? Encoding = null,
    char? Separator = null)
{
    public const int MaxColumns = 200;

    public const int MaxBlankLines = 5_000;

    /// <summary>What an Excel cell can hold.</summary>
    public const int MaxCellLength = 32_767;

    public ArchiveLimits Archive { get; init; } = ArchiveLimits.Default;
}
