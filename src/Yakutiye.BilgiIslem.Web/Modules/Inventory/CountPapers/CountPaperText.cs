using Yakutiye.BilgiIslem.Inventory.Counts;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory.CountPapers;

/// <summary>The words of the minutes of counts.</summary>
internal static class CountPaperText
{
    public const string Surplus = "Kayıtta olmayan ya da kapsam dışı bulunanlar";
    public const string Differences = "Farklar";
    public const string NoDifference = "Fark bulunmadı.";
    public const string ByPlace = "Yerlere göre sonuç";
    public const string ByCode = "Taşınır kodlarına göre sonuç";
    public const string Running = "Sayım sürüyor: bu tutanak taslaktır.";
    public const string Cut = "Liste uzun olduğu için kısaltıldı; tamamı Excel dosyasındadır.";
    public const string Verification = "Bu belgenin kayda uygunluğunu karekodla ya da aşağıdaki adreste kodu yazarak denetleyebilirsiniz.";
    public const string Chair = "Sayım kurulu başkanı";
    public const string Member = "Üye";
    public const string Counter = "Sayımı yapan";
    public const string Official = "Birim kaydıdır; resmî kayıt belediyenin taşınır bilişim sistemindedir.";

    public static string Title(CountKind kind) => kind switch
    {
        CountKind.YearEnd => "Sayım Tutanağı",
        CountKind.ListCheck => "Liste Kontrol Tutanağı",
    };

    public static string Statement(CountMinutes minutes) => minutes.Count.Kind is CountKind.YearEnd
        ? $"{minutes.Count.Year} yılı için {minutes.Progress.ToCount} taşınır yerinde sayılmış, kişilere ve firmalara verilmiş {minutes.Progress.OnRecord} taşınır kayıtlardan alınmıştır. " +
          $"{minutes.Progress.Here} taşınır yerinde, {minutes.Progress.Elsewhere} taşınır başka yerde bulunmuş, {NotFound(minutes)}."
        : $"Yukarıdaki kapsamda, kişilerin zimmetindekiler dahil {minutes.Progress.ToCount} taşınır kontrol edilmiş; {minutes.Progress.Here} taşınır yerinde, {minutes.Progress.Elsewhere} taşınır başka yerde bulunmuş, " +
          $"{NotFound(minutes)}. Bu kontrole dayanarak fiş düzenlenmez.";

    private static string NotFound(CountMinutes minutes) => minutes.Count.IsCounting
        ? $"{minutes.Progress.Missing} taşınır bulunamamıştır; {minutes.Progress.Open} taşınır henüz sayılmamıştır"
        : $"{minutes.Progress.Missing + minutes.Progress.Open} taşınır bulunamamıştır";

    public static string Exported(string number, int rows) => $"{number} sayılı sayımın listesi Excel olarak alındı ({rows} satır).";
}
