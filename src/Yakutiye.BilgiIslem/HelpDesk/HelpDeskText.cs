using System.Globalization;
using Yakutiye.BilgiIslem.Text;

namespace Yakutiye.BilgiIslem.HelpDesk;

/// <summary>Every Turkish sentence of the help desk.</summary>
public static partial class HelpDeskText
{
    public const string TitleMissing = "Kısa bir başlık yazın.";
    public const string DescriptionMissing = "Sorunu ya da isteğinizi anlatın.";
    public const string CategoryMissing = "Konu seçin.";
    public const string CategoryClosed = "Bu konu artık kullanılmıyor; başka bir konu seçin.";
    public const string CategoryNotLeaf = "Daha ayrıntılı bir konu seçin.";
    public const string CategoryNameMissing = "Konu adını yazın.";
    public const string CategoryOwnParent = "Bir konu kendisinin altında olamaz.";
    public const string CategoryInUse = "Bu konunun açık kayıtları var; önce onları başka bir konuya alın.";
    public const string QuestionMissing = "Soruyu yazın.";
    public const string RequesterMissing = "Kimin adına açtığınızı seçin.";
    public const string NotOnBehalf = "Başkası adına kayıt açma yetkiniz yok.";
    public const string TargetPositive = "Süre 1 dakika ile 100.000 dakika arasında olmalıdır.";
    public const string TargetOrder = "Çözüm süresi ilk yanıt süresinden kısa olamaz.";
    public const string NobodyAssigned = "Önce kaydı bir kişiye atayın.";
    public const string NotOnHold = "Bu kayıt beklemede değil.";
    public const string FollowUpPast = "Takip günü bugünden önce olamaz.";
    public const string CauseMissing = "Kök nedeni seçin (M8.7, M8.62).";
    public const string SolutionMissing = "Ne yaptığınızı yazın; çözüm metni olmadan kayıt çözüldü sayılmaz (M8.1).";
    public const string ReasonMissing = "Gerekçe yazın.";
    public const string AnswerMissing = "Yanıtınızı yazın.";
    public const string NoteMissing = "Notunuzu yazın.";
    public const string PlaceMissing = "Nereye gittiğinizi yazın.";
    public const string FindingMissing = "Yerinde ne tespit ettiğinizi yazın.";
    public const string VisitInFuture = "Yerinde müdahale zamanı ileri bir zaman olamaz.";
    public const string RateLater = "Değerlendirme, kayıt çözüldükten sonra yapılır.";
    public const string AlreadyRated = "Bu kaydı daha önce değerlendirdiniz.";
    public const string StarsRange = "1 ile 5 arasında bir puan verin.";
    public const string MinutesRange = "Harcanan süre 1 ile 10.000 dakika arasında olmalıdır.";
    public const string MergeIntoItself = "Bir kayıt kendisiyle birleştirilemez.";
    public const string MergeIntoDead = "İptal edilmiş ya da mükerrer bir kayda birleştirilemez.";
    public const string MergeTargetMissing = "Birleştirilecek kaydın numarasını yazın.";
    public const string NotAssignable = "Bu kişiye iş atanamaz.";
    public const string HeldByAnother = "Bu kayıt başkasının üzerinde; yalnızca Şef ya da Müdür başkasına verebilir.";
    public const string NothingSelected = "Önce listeden kayıt seçin.";
    public const string LinkMissing = "Bağlanacak kaydın numarasını yazın.";
    public const string LinkToItself = "Bir kayıt kendisine bağlanamaz.";
    public const string AlreadyLinked = "Bu kayıt zaten bağlı.";
    public const string TeamMissing = "Servis seçin.";
    public const string TeamClosed = "Bu servis artık kullanılmıyor; başka bir servis seçin.";
    public const string HoldReasonMissing = "Neyin beklendiğini seçin.";
    public const string FollowUpMissing = "Takip gününü yazın.";
    public const string VisitTimeMissing = "Ne zaman gittiğinizi yazın.";
    public const string VisitResultMissing = "Sonucu seçin.";
    public const string ImpactMissing = "Etkiyi seçin.";
    public const string PersonMissing = "Kime atanacağını seçin.";
    public const string Taken = "Kaydı üzerine aldı.";
    public const string Started = "İşleme aldı.";
    public const string Confirmed = "Çözümü onayladı; kayıt kapandı.";
    public const string ClosedByItself = "Süresinde itiraz edilmediği için kayıt kendiliğinden kapandı.";

    public const string NotFound = "Bu kayıt bulunamadı.";
    public const string ChangedMeanwhile = "Siz bakarken başka biri değiştirdi.";
    public const string Late = "Gecikti";
    public const string Soon = "Süre doluyor";
    public const string ClockStands = "Süre durdu";
    public const string TitleTooLong = "Başlık en çok 200 karakter olabilir; ayrıntıyı açıklamaya yazın.";
    public const string DescriptionTooLong = "Açıklama en çok 8.000 karakter olabilir; kalanını dosya olarak ekleyin.";
    public const string RoomTooLong = "Oda en çok 40 karakter olabilir.";
    public const string PhoneTooLong = "Telefon en çok 30 karakter olabilir.";
    public const string AnswerTooLong = "Yanıt en çok 1.000 karakter olabilir.";
    public const string ViewNameLength = "Görünüme 1–80 karakterlik bir ad verin.";
    public const string ViewTooLong = "Bu filtre saklanamayacak kadar uzun; biraz sadeleştirin.";

    public static string MergeTargetUnknown(string number) => $"{number} numaralı bir kayıt bulunamadı.";

    public static string Opened(TicketChannel channel) => $"Kayıt açıldı ({TurkishText.Lower(channel.TurkishName)}).";

    public static string AssignedTo(string name) => $"{name} görevlendirildi.";

    public static string AlreadyAssigned(string name) => $"Bu kayıt zaten {name} üzerinde.";

    public static string AssigneeGone(string name) => $"{name} hesabı kapalı; başka birini seçin.";

    public static string CannotAssign(TicketStatus status) => $"{status.TurkishName} durumundaki kayıt atanamaz.";

    public static string NotAllowed(TicketStatus from, TicketStatus to) => $"{from.TurkishName} durumundaki kayıt {to.TurkishName} durumuna geçemez.";

    public static string Ended(TicketStatus status) => $"{status.TurkishName} durumundaki kayda işlem yapılamaz.";

    public static string Held(HoldReason reason, DateOnly followUp, string? note) =>
        $"Beklemeye alındı: {TurkishText.Lower(reason.TurkishName)}. Takip: {followUp.ToString("dd.MM.yyyy", CultureInfo.InvariantCulture)}."
        + (note is null ? "" : $"\n{note}");

    public static string Resumed(TicketStatus status) => $"Beklemeden çıktı; durumu: {status.TurkishName}.";

    public static string WasReopened(string reason) => $"Yeniden açıldı: {reason}";

    public static string ReopenTooLate(int days) => $"Çözümün üzerinden {days} gün geçti; yeni bir kayıt açın.";

    public static string WasCancelled(string reason) => $"İptal edildi: {reason}";

    public static string MergedInto(string number) => $"{number} kaydıyla birleştirildi.";

    public static string Absorbed(string number, string title) => $"{number} bu kayıtla birleştirildi: {title}";

    public static string Rated(int stars, string? comment) => $"{stars}/5 puan verdi." + (comment is null ? "" : $"\n{comment}");

    public static string Visited(string place, string finding, VisitResult result) => $"{place}: {finding}\nSonuç: {result.TurkishName}.";

    public static string Classified(string category, TicketImpact impact, TicketPriority priority) =>
        $"Konu {category}, etki {TurkishText.Lower(impact.TurkishName)}, öncelik {TurkishText.Lower(priority.TurkishName)} olarak belirlendi.";

    public static string SentToTeam(string team) => $"{team} servisine gönderildi.";

    public static string AnswerMissingFor(string question) => $"Bu soruyu yanıtlayın: {question}";

    public static string Filed(string number) => $"{number} numaralı kaydınız açıldı. Gelişmeleri bu sayfadan izleyebilirsiniz.";

    public static string FiledFor(string number, string name) => $"{name} adına {number} numaralı kayıt açıldı.";

    public static string Workload(int open, int overdue) => overdue == 0 ? $"{open} açık" : $"{open} açık, {overdue} geciken";

    public static string TooManySelected(int most) => $"Bir kerede en çok {most} kayıt seçilebilir.";

    public static string BulkAssigned(int count, string name) => $"{count} kayıt {name} üzerine atandı.";

    public static string BulkTaken(int count) => $"{count} kaydı üzerinize aldınız.";

    public static string BulkRefused(IReadOnlyList<string> numbers, int count, string why) =>
        numbers.Count == 0 ? $"{count} kayıt atlandı: {why}" : $"{string.Join(", ", numbers)} atlandı: {why}";

    public static string TargetPassed(string number, EscalationTarget target, int percent, string title) => percent >= 100
        ? $"{number} kaydında {TurkishText.Lower(target.TurkishName)} süresi doldu: {title}"
        : $"{number} kaydında {TurkishText.Lower(target.TurkishName)} süresinin %{percent} kadarı geçti: {title}";

    public static string FollowUp(string number, string title) => $"{number} kaydının takip günü geldi: {title}";

    public static string Waiting(HoldReason? reason, DateOnly? followUp) => reason is null || followUp is null
        ? "Kayıt beklemede."
        : $"Kayıt beklemede: {TurkishText.Lower(reason.TurkishName)}. Takip günü {followUp.Value.ToString("dd.MM.yyyy", CultureInfo.InvariantCulture)}.";

    public static string RoomOf(string room) => $"{room} no.lu oda";

    public static string MergedNotice(string number, string into) => $"{number} mükerrer bulundu; çalışma {into} kaydında sürüyor.";

    public static string TwinResolved(string number, string title) => $"{number} kaydınızın birleştirildiği kayıt çözüldü: {title}";
}
