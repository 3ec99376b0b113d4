using Yakutiye.BilgiIslem.Calendar;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Notifications;

namespace Yakutiye.BilgiIslem.Web.Modules.Notifications.Inbox;

/// <param name="OnlyUnread">What the reader chose to see.</param>
public sealed record InboxPage(Page<InboxRow> Rows, int Unread, bool OnlyUnread);

public sealed record InboxRow(int Id, string Kind, string Text, DateTime At, bool IsRead)
{
    public DateTime LocalAt => Istanbul.ToLocal(At);

    public string KindTitle(NotificationKinds kinds) => kinds.All.FirstOrDefault(k => k.Key == Kind)?.Title ?? "";
}
