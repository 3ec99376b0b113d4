using System.Globalization;
using System.Text.RegularExpressions;

namespace Yakutiye.BilgiIslem.Inventory.Counts;

/// <summary>What a label says: a registry number, a serial number, or the address of its QR code.</summary>
/// <param name="AssetId">From an address that names the movable itself; null: a word.</param>
public sealed partial record ScannedTag(string Word, int? AssetId)
{
    public static ScannedTag Read(string text)
    {
        var raw = text.Trim();
        raw = raw.Length > CountFind.MaxTag ? raw[..CountFind.MaxTag] : raw;
        if (AssetAddress.Match(raw) is { Success: true } page && int.TryParse(page.Groups[1].Value, CultureInfo.InvariantCulture, out var id))
        {
            return new ScannedTag(raw, id);
        }

        return LookupAddress.Match(raw) is { Success: true } lookup ? new ScannedTag(Uri.UnescapeDataString(lookup.Groups[1].Value.Replace('+', ' ')).Trim(), null) : new ScannedTag(raw, null);
    }

    [GeneratedRegex(@"/envanter/demirbaslar/(\d{1,9})(?:[/?#].*)?$")]
    private static partial Regex AssetAddress { get; }

    [GeneratedRegex(@"/envanter/okut\?(?:.*&)?kod=([^&#]+)")]
    private static partial Regex LookupAddress { get; }
}
