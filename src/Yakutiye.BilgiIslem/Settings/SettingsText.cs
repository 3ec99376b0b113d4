using System.Globalization;

namespace Yakutiye.BilgiIslem.Settings;

/// <summary>Every Turkish sentence of the settings.</summary>
public static class SettingsText
{
    public const string Saved = "Ayarlar kaydedildi.";
    public const string SecondFactorsSaved = "İki adımlı doğrulama zorunluluğu kaydedildi.";
    public const string UnknownRole = "Böyle bir rol yok.";
    public const string NameMissing = "Kurumun ve müdürlüğün adını yazın.";
    public const string DetsisInvalid = "DETSİS numarası 8 rakamdır.";
    public const string AddressInvalid = "Portal adresi http:// ya da https:// ile başlar; sonunda yol ya da / bulunmaz.";
    public const string AccentInvalid = "Rengi #0b5d75 biçiminde yazın.";
    public const string LogoSaved = "Logo kaydedildi; yeni yazılarda ve ekranlarda görünür.";
    public const string LogoRemoved = "Logo kaldırıldı.";
    public const string LogoMissing = "Bir PNG ya da JPEG dosyası seçin.";
    public const string LogoUnreadable = "Bu dosya bir resim olarak açılamadı; PNG ya da JPEG olarak yeniden kaydedip deneyin.";
    public const string LogoTooBig = "Logo dosyası en çok 2 MB olabilir.";
    public const string NoticePublished = "Aydınlatma metninin yeni sürümü yayımlandı; herkes bir sonraki girişinde okuyup onaylayacak.";
    public const string NoticeUnchanged = "Metin yürürlükteki sürümle aynı; yeni sürüm yayımlanmadı.";
    public const string ChangedMeanwhile = "Ayarlar siz düzenlerken başkası tarafından değiştirildi. Güncel değerleri gözden geçirip yeniden kaydedin.";

    public static string AccentTooPale(double contrast) => string.Create(
        CultureInfo.GetCultureInfo("tr-TR"), $"Bu renk üzerinde beyaz yazı okunmuyor (karşıtlık {contrast:0.0}; en az 4,5 olmalı). Daha koyu bir renk seçin.");
}
