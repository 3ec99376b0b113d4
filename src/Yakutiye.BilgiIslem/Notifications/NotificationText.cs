using Yakutiye.BilgiIslem.Text;

namespace Yakutiye.BilgiIslem.Notifications;

/// <summary>Every Turkish sentence about notices and announcements.</summary>
public static class NotificationText
{
    public const string AnnouncementTitleMissing = "Duyuru başlığını yazın.";
    public const string AnnouncementBodyMissing = "Duyuru metnini yazın.";
    public const string UntilBeforeFrom = "Bitiş, başlangıçtan sonra olmalıdır.";
    public const string AlreadyOver = "Bu duyuru yayından zaten kalkmış.";
    public const string Published = "Duyuru kaydedildi.";
    public const string Withdrawn = "Duyuru yayından kaldırıldı.";
    public const string NothingUnread = "Okunmamış bildirim yoktu.";

    public static string AllRead(int count) => $"{TurkishNumber.Format(count)} bildirim okundu olarak işaretlendi.";
}
