using System.Globalization;

namespace Yakutiye.BilgiIslem.Firms;

/// <summary>Every Turkish sentence of the module.</summary>
public static class FirmsText
{
    public const string NameMissing = "Firmanın adını yazın.";
    public const string TaxNumberShape = "Vergi numarası 10, T.C. kimlik numarası 11 rakamdır ve denetim hanesi tutmalıdır. Numarayı kontrol edin.";
    public const string CloseReasonMissing = "Firmayla neden çalışılmayacağını yazın.";
    public const string FirmClosed = "Bu firma kapatılmış; önce yeniden açın.";
    public const string ContactNameMissing = "Kişinin adını yazın.";
    public const string ContactEnded = "Bu kişi zaten ayrılmış görünüyor.";
    public const string SubjectMissing = "Sözleşmenin konusunu yazın.";
    public const string EndBeforeStart = "Bitiş günü başlangıçtan önce olamaz.";
    public const string NoticeDaysRange = "Hatırlatma 0 ile 365 gün arasında olmalıdır.";
    public const string CostNegative = "Tutar eksi olamaz.";
    public const string ContractEnded = "Bu sözleşme zaten sona erdirilmiş.";
    public const string ContractRenewed = "Bu sözleşme zaten yenilenmiş.";
    public const string RenewalTooEarly = "Yeni sözleşme, eskisinin bitişinden önce başlayamaz.";
    public const string FirmSaved = "Firma kaydedildi.";
    public const string ContactSaved = "Kişi kaydedildi.";
    public const string ContractSaved = "Sözleşme kaydedildi.";
    public const string FilesAdded = "Dosyalar eklendi.";
    public const string Closed = "Firma kapatıldı.";
    public const string Reopened = "Firma yeniden açıldı.";
    public const string EndReasonMissing = "Sözleşmenin neden erken bittiğini yazın.";
    public const string ChooseFile = "Eklenecek dosyayı seçin.";

    public static string TaxNumberTaken(string name) => $"Bu numara zaten kayıtlı: {name}.";

    public static string Ending(string firm, string subject, DateOnly day) =>
        $"{firm} ile \"{subject}\" sözleşmesi {day.ToString("dd.MM.yyyy", CultureInfo.InvariantCulture)} günü bitiyor.";

    public static string Exported(string what, int count) => $"{what} dışa aktarıldı ({count} satır)";
}
