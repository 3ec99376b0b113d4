namespace Yakutiye.BilgiIslem.Documents;

/// <summary>The Turkish sentences that the paper itself says.</summary>
internal static class PaperText
{
    public const string Republic = "T.C.";
    public const string UnitRecord = "BİRİM KAYDI";
    public const string NoRows = "Kayıt yok.";
    public const string NoData = "Gösterilecek veri yok.";
    public const string UnreadablePicture = "Görsel okunamadı.";
    public const string VerificationCode = "Doğrulama kodu";
    public const string VerificationAddress = "Doğrulama adresi";
    public const string Producer = "Yakutiye Bilgi İşlem";

    public static string Page(int number, int total) => $"Sayfa {number} / {total}";

    public static string Acting(string title) => $"{title} V.";
}
