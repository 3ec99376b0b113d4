using Yakutiye.BilgiIslem.Attachments;
using Yakutiye.BilgiIslem.Inventory;
using Yakutiye.BilgiIslem.Rules;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory.Acceptance;

/// <summary>Reads the picture of a drawn signature: a picture and nothing else, neither pressure nor timing.</summary>
internal static class DrawnSignature
{
    private const string Prefix = "data:image/png;base64,";

    private static ReadOnlySpan<byte> PngSignature => [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A];

    /// <exception cref="RuleException">when there is no picture</exception>
    public static byte[] Read(string? dataUrl)
    {
        var text = Rule.Filled(dataUrl, InventoryText.SignatureMissing, nameof(DrawnYesForm.Signature));
        Rule.Require(text.StartsWith(Prefix, StringComparison.Ordinal), InventoryText.SignatureUnreadable, nameof(DrawnYesForm.Signature));
        var bytes = new byte[text.Length];
        var isRead = Convert.TryFromBase64String(text[Prefix.Length..], bytes, out var length);
        Rule.Require(isRead && bytes.AsSpan(0, length).StartsWith(PngSignature), InventoryText.SignatureUnreadable, nameof(DrawnYesForm.Signature));
        return bytes[..length];
    }

    public static IncomingFile AsFile(byte[] picture) => new("imza.png", "image/png", () => new MemoryStream(picture, writable: false));
}
