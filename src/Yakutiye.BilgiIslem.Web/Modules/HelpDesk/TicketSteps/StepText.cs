namespace Yakutiye.BilgiIslem.Web.Modules.HelpDesk.TicketSteps;

/// <summary>What the next page says when a step has been taken.</summary>
internal static class StepText
{
    public const string Taken = "Kaydı üzerinize aldınız.";
    public const string Assigned = "Kayıt atandı, görevlendirilen kişiye bildirildi.";
    public const string SentToTeam = "Kayıt servise gönderildi.";
    public const string Started = "Kayıt işleme alındı.";
    public const string Held = "Kayıt beklemeye alındı; takip günü geldiğinde hatırlatılacak.";
    public const string Resumed = "Kayıt beklemeden çıktı.";
    public const string Resolved = "Kayıt çözüldü; talep sahibinin onayı bekleniyor.";
    public const string Confirmed = "Çözümü onayladınız, teşekkür ederiz. Dilerseniz hizmeti değerlendirin.";
    public const string Reopened = "Kayıt yeniden açıldı.";
    public const string Cancelled = "Kayıt iptal edildi.";
    public const string Rated = "Değerlendirmeniz alındı, teşekkür ederiz.";
    public const string Merged = "Kayıt birleştirildi; iki tarafa da bildirildi.";
    public const string Classified = "Sınıflandırma kaydedildi; hedef süreler yeniden hesaplandı.";
    public const string Answered = "Yanıtınız kaydedildi, karşı tarafa bildirildi.";
    public const string Noted = "İç not eklendi.";
    public const string Visited = "Yerinde müdahale kaydedildi.";
    public const string Linked = "Kayıt bağlandı.";
    public const string Unlinked = "Bağ kaldırıldı.";
}
