using System.Globalization;
using Yakutiye.BilgiIslem.Text;

namespace Yakutiye.BilgiIslem.Inventory;

// Licences and installed software.
public static partial class InventoryText
{
    public const string FirmUnknown = "Bu firma kayıtlı değil ya da kapatılmış; listeden seçin.";
    public const string ContractUnknown = "Bu sözleşme kayıtlı değil ya da erken bitirilmiş; listeden seçin.";
    public const string ProductMissing = "Yazılımın adını yazın.";
    public const string CostNegative = "Bedel eksi olamaz.";
    public const string CostRange = "Bedel 0 ile 999.999.999 ₺ arasında olmalıdır.";
    public const string ExpiresBeforePurchase = "Lisans, satın alındığı günden önce bitemez.";
    public const string LicenceMissing = "Lisansı listeden seçin.";
    public const string SeatDeviceMissing = "Lisansın verileceği cihazı seçin.";
    public const string SeatPersonMissing = "Lisansın verileceği kişiyi seçin.";
    public const string SeatHolderMissing = "Bir kişi ya da bir cihaz seçin; ikisi birden seçilemez.";
    public const string SeatNeedsPerson = "Bu lisans kullanıcı başınadır; bir kişi seçin.";
    public const string SeatNeedsDevice = "Bu lisans cihaz başınadır; bir cihaz seçin.";
    public const string FromMissing = "Başlangıç gününü yazın.";
    public const string SeatTwice = "Bu lisans ona zaten verilmiş.";
    public const string SeatEnded = "Bu lisans zaten geri alınmış.";
    public const string SeatsChanged = "Siz bu sayfadayken aynı lisans başkasınca verildi ya da geri alındı. Sayıları yeniden görüp işlemi tekrarlayın.";
    public const string DeviceMissing = "Cihazı listeden seçin; kayıttan düşülmüş cihaza lisans verilmez.";
    public const string SoftwareNameMissing = "Yazılımın adını yazın.";
    public const string SeenOnMissing = "Görüldüğü günü yazın.";
    public const string SoftwareTwice = "Bu yazılım bu sürümüyle cihazda zaten kayıtlı.";
    public const string SoftwareRemovedAlready = "Bu yazılımın kaldırıldığı zaten yazılmış.";
    public const string SeenInFuture = "Görüldüğü gün bugünden sonra olamaz.";
    public const string KeyUnreadable = "Anahtar açılamadı: sunucunun şifreleme anahtarları değişmiş olabilir. Anahtarı belgesinden bulup lisansa yeniden yazın.";
    public const string NoKey = "Bu lisansın anahtarı burada saklanmıyor.";
    public const string KeyRevealed = "Lisans anahtarı açık görüntülendi.";
    public const string KeyTypedAndDropped = "Ya yeni anahtarı yazın ya da “Anahtarı sil” kutusunu işaretleyin.";

    public const string LicenceSaved = "Lisans kaydedildi.";
    public const string LicenceWasClosed = "Lisans kullanımdan kaldırıldı.";
    public const string LicenceWasReopened = "Lisans yeniden kullanıma açıldı.";
    public const string SeatGiven = "Lisans verildi.";
    public const string SeatTaken = "Lisans geri alındı.";
    public const string SoftwareAdded = "Yazılım cihaza işlendi.";
    public const string SoftwareTakenOff = "Yazılımın kaldırıldığı işlendi.";
    public const string FilesAdded = "Dosyalar eklendi.";
    public const string FilesMissing = "En az bir dosya seçin.";

    public static string SeatsRange(int most) => $"Lisans sayısı 1 ile {most} arasında olmalıdır; sınırsızsa boş bırakın.";

    public static string LicenceClosed(string name) => $"{name} kullanımdan kaldırılmış; verilemez.";

    public static string LicenceExpired(string name) => $"{name} lisansının süresi doldu. Yenilediyseniz önce bitiş gününü düzeltin.";

    public static string LicenceStillUsed(int seats) => $"Bu lisans {seats} yerde kullanılıyor. Önce hepsini geri alın.";

    public static string OverUse(string name, int used, int seats) =>
        $"{name} için {seats} lisans var, {used} tanesi kullanılıyor. Yine de vermek aşım olur; emin iseniz kutuyu işaretleyin.";

    public static string LicenceEnds(string name, DateOnly on, DateOnly today)
    {
        var (day, left) = (on.ToString("dd.MM.yyyy", CultureInfo.InvariantCulture), on.DayNumber - today.DayNumber);
        return left switch
        {
            < 0 => $"{name} lisansının süresi {day} günü doldu.",
            0 => $"{name} lisansı bugün ({day}) bitiyor.",
            _ => $"{name} lisansının bitmesine {left} gün kaldı ({day}).",
        };
    }

    public static string SeatEndedWith(Assets.Asset device) => $"{device.Tag}: {TurkishText.Lower(device.State.TurkishName)}; lisansı kendiliğinden geri alındı.";
}
