using System.Linq.Expressions;
using Yakutiye.BilgiIslem.Calendar;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Notifications;
using Yakutiye.BilgiIslem.Text;

namespace Yakutiye.BilgiIslem.Web.Modules.Notifications.Announcements;

public sealed record AnnouncementRow(int Id, string Title, string Author, DateTime FromUtc, DateTime? UntilUtc, bool HasBegun, bool IsOver)
{
    public DateTime Begins => Istanbul.ToLocal(FromUtc);

    public DateTime? Ends => UntilUtc is { } until ? Istanbul.ToLocal(until) : null;

    public (string Word, Tone Tone) Status => this switch
    {
        { IsOver: true } => ("Yayından kalktı", Tone.Neutral),
        { HasBegun: false } => ("Bekliyor", Tone.Waiting),
        _ => ("Yayında", Tone.Success),
    };

    public static Expression<Func<Announcement, AnnouncementRow>> From(AppDb db, DateTime now) => a => new AnnouncementRow(
        a.Id, a.Title, db.Users.Where(u => u.Id == a.AuthorId).Select(u => u.FullName).First(), a.From, a.Until, a.From <= now, a.Until != null && a.Until <= now);
}
