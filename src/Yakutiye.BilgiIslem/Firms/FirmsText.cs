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
    public const string RenewsEnded = "Erken bitirilmiş sözleşme yenilenemez; firmanın sayfasından yeni sözleşme ekleyin.";
    public const string ContractRuns = "Bu sözleşme erken bitirilmemiş.";
    public const string WebShape = "Web adresini www.firma.com.tr biçiminde yazın.";
    public const string StartMissing = "Başlangıç gününü yazın.";
    public const string EndMissing = "Bitiş gününü yazın.";
    public const string EndDayMissing = "Sözleşmenin hangi gün bittiğini yazın.";
    public const string FirmSaved = "Firma kaydedildi.";
    public const string ContactSaved = "Yetkili kaydedildi.";
    public const string ContactLeft = "Kişi firmadan ayrıldı olarak işaretlendi.";
    public const string ContactReturned = "Kişi yeniden firmanın yetkilisi.";
    public const string ContractSaved = "Sözleşme kaydedildi.";
    public const string ContractRenewedNow = "Sözleşme yenilendi; yeni sözleşme eskisine bağlandı.";
    public const string ContractEndedNow = "Sözleşme erken bitirildi.";
    public const string ContractResumed = "Erken bitirme geri alındı; sözleşme kendi bitiş gününe kadar sürer.";
    public const string FilesAdded = "Dosyalar eklendi.";
    public const string Closed = "Firma kapatıldı.";
    public const string Reopened = "Firma yeniden açıldı.";
    public const string EndReasonMissing = "Sözleşmenin neden erken bittiğini yazın.";
    public const string ChooseFile = "Eklenecek dosyayı seçin.";

    public static string TaxNumberTaken(string name) => $"Bu numara zaten kayıtlı: {name}.";

    public static string Ending(string firm, string subject, DateOnly day) =>
        $"{firm} ile \"{subject}\" sözleşmesi {Day(day)} günü bitiyor.";

    public static string NotEarly(DateOnly endsOn) => $"Sözleşme zaten {Day(endsOn)} günü bitiyor; daha erken bir gün yazın.";

    public static string RenewalTooEarly(DateOnly earlierStart) => $"Yenileme, {Day(earlierStart)} günü başlayan önceki sözleşmeden sonra başlamalıdır.";

    public static string RenewalTooShort(DateOnly earlierEnd) => $"Yenileme, {Day(earlierEnd)} günü biten önceki sözleşmeden sonra bitmelidir.";

    public static string StillRunning(int count) => $"Bu firmanın yürürlükte {count} sözleşmesi var. Firma kapanınca bunlar sona ermez; gerekiyorsa ayrıca bitirin.";

    /// <summary>How near the end is, as people say it.</summary>
    public static string Left(DateOnly lastDay, DateOnly today) => (lastDay.DayNumber - today.DayNumber) switch
    {
        0 => "Sözleşme bugün bitiyor.",
        1 => "Sözleşme yarın bitiyor.",
        var days => $"Sözleşmenin bitmesine {days} gün kaldı.",
    };

    public static string Day(DateOnly day) => day.ToString("dd.MM.yyyy", CultureInfo.InvariantCulture);

    public static string Exported(string what, int count) => $"{what} dışa aktarıldı ({count} satır)";
}
