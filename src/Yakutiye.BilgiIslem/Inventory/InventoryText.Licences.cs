using System.Globalization;

namespace Yakutiye.BilgiIslem.Inventory;

// Software licences and installed software.
public static partial class InventoryText
{
    public const string ProductMissing = "Yazılımın adını yazın.";
    public const string SeatsPositive = "Adet sıfırdan büyük olmalıdır; sınırsızsa boş bırakın.";
    public const string ExpiresBeforePurchase = "Bitiş, satın alma gününden önce olamaz.";
    public const string LicenceClosed = "Bu lisans kapatılmış.";
    public const string SeatNeedsOne = "Bir kişi ya da bir cihaz seçin.";
    public const string SeatTwice = "Bu lisans aynı kişiye ya da cihaza zaten atanmış.";
    public const string SeatEnded = "Bu atama zaten sona ermiş.";
    public const string SeatEndsBeforeStart = "Atama başladığı günden önce bitemez.";
    public const string LicenceSaved = "Lisans kaydedildi.";
    public const string SeatGiven = "Lisans atandı.";
    public const string SeatTaken = "Atama sona erdirildi.";
    public const string LicenceWasClosed = "Lisans kapatıldı.";
    public const string LicenceReopened = "Lisans yeniden açıldı.";
    public const string KeyRevealed = "Lisans anahtarı açık gösterildi.";
    public const string NoKey = "Bu lisansın kayıtlı anahtarı yok.";
    public const string SoftwareMissing = "Kurulu yazılımın adını yazın.";
    public const string SoftwareAdded = "Kurulu yazılım eklendi.";
    public const string SoftwareRemoved = "Kurulu yazılım listeden çıkarıldı.";
    public const string LicenceUnknown = "Bu lisans yok ya da kapatılmış; listeden seçin.";
    public const string AssetUnknown = "Bu cihaz yok ya da göremiyorsunuz; listeden seçin.";
    public const string PersonUnknown = "Bu kişi yok ya da hesabı kapalı; listeden seçin.";
    public const string CostNegative = "Bedel eksi olamaz.";

    public static string LicenceExpires(string product, DateOnly day, int days) => days switch
    {
        < 0 => $"{product} lisansının süresi {Day(day)} günü doldu.",
        0 => $"{product} lisansının süresi bugün doluyor.",
        _ => $"{product} lisansının süresi {days} gün sonra, {Day(day)} günü doluyor.",
    };

    public static string OverUsed(int over) => $"{over} adet fazla kullanım";

    private static string Day(DateOnly day) => day.ToString("dd.MM.yyyy", CultureInfo.InvariantCulture);
}
