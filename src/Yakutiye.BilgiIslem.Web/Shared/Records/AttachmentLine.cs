using System.Globalization;

namespace Yakutiye.BilgiIslem.Web.Shared.Records;

/// <param name="Thumbnail">The address of a small picture; null for what is no picture.</param>
/// <param name="Remove">The address that a POST removes it by; null where that is not offered.</param>
public sealed record AttachmentLine(string Name, string Href, long Bytes, string? Thumbnail = null, string? About = null, string? Remove = null)
{
    private static readonly CultureInfo Turkish = CultureInfo.GetCultureInfo("tr-TR");

    public string Size => Bytes < 1_048_576
        ? string.Create(Turkish, $"{Math.Max(1, Bytes / 1_024)} KB")
        : string.Create(Turkish, $"{Bytes / 1_048_576.0:0.#} MB");

    public string Extension => Path.GetExtension(Name).TrimStart('.').ToUpperInvariant();
}
