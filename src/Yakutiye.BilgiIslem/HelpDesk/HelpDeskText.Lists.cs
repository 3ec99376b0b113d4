namespace Yakutiye.BilgiIslem.HelpDesk;

// Lists, filing and settings.
public static partial class HelpDeskText
{
    public const string DeviceUnknown = "Bu cihaz kayıtlı değil ya da size görünmüyor; listeden seçin ya da boş bırakın.";
    public const string UnderContract = "Bakım sözleşmesi var.";
    public const string AskTheSeller = "Onarımdan önce satıcıya ya da sözleşmeye bakın.";

    public static string UnderWarranty(string day) => $"Garanti altında: {day} gününe kadar.";

    public const string ParentMissing = "Üst konu bulunamadı.";
    public const string QuestionTooLong = "Bir soru en çok 300 karakter olabilir.";
    public const string SubjectSaved = "Konu kaydedildi.";
    public const string SubjectClosed = "Konu kullanımdan kaldırıldı; eski kayıtlarda adı görünmeye devam eder.";
    public const string SubjectReopened = "Konu yeniden kullanıma açıldı.";
    public const string MatrixSaved = "Öncelik matrisi kaydedildi; yeni açılan ve yeniden sınıflandırılan kayıtlara uygulanır.";
    public const string TargetsSaved = "Hedef süreler kaydedildi; yeni açılan ve yeniden sınıflandırılan kayıtlara uygulanır.";
    public const string FlowSaved = "Akış ayarları kaydedildi.";
    public const string DaysRange = "0 ile 365 arasında bir gün sayısı yazın.";
    public const string WorkingDaysRange = "1 ile 90 arasında bir iş günü sayısı yazın.";
    public const string ChooseFilesAgain = "Kayıt açılmadığı için eklediğiniz dosyaları yeniden seçin.";
    public const string NameTooLong = "Konunun adı en çok 100 karakter olabilir.";
    public const string HintTooLong = "Cümle en çok 300 karakter olabilir.";
    public const string SortRange = "Sıra 0 ile 10.000 arasında olmalıdır.";

    public static string TooManyQuestions(int most) => $"Bir konuya en çok {most} soru eklenebilir.";

    /// <summary>Minutes as people say them: <c>3 iş günü 4 saat</c>.</summary>
    public static string Span(int minutes, bool roundTheClock)
    {
        var day = roundTheClock ? 24 * 60 : 8 * 60;
        (int Count, string Unit)[] parts = [(minutes / day, roundTheClock ? "gün" : "iş günü"), (minutes % day / 60, "saat"), (minutes % day % 60, "dakika")];
        return string.Join(' ', parts.Where(p => p.Count > 0).Select(p => $"{p.Count} {p.Unit}"));
    }

    public static string ListSummary(int count, string filter) => filter.Length == 0 ? $"{count} kayıt" : $"{count} kayıt. Filtre: {filter}";

    public static string ListCut(int most) => $"Liste uzun olduğu için ilk {most} kayıt basıldı; tamamı için Excel dosyasını alın.";

    public static string ViewSaved(string name) => $"“{name}” görünümü kaydedildi.";

    public static string Exported(string list, int count, string kind, string filter) =>
        $"{list}: {count} kayıt {kind} olarak alındı. Filtre: {(filter.Length == 0 ? "yok" : filter)}";
}
