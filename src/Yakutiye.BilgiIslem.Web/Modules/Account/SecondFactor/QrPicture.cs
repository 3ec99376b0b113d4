using QRCoder;

namespace Yakutiye.BilgiIslem.Web.Modules.Account.SecondFactor;

internal static class QrPicture
{
    /// <summary>The text as a QR code, for the <c>src</c> of an image.</summary>
    public static string DataUri(string text)
    {
        using var code = QRCodeGenerator.GenerateQrCode(text, QRCodeGenerator.ECCLevel.M);
        using var picture = new PngByteQRCode(code);
        return $"data:image/png;base64,{Convert.ToBase64String(picture.GetGraphic(6))}";
    }
}
