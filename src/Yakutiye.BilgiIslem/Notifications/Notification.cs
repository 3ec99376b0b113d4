namespace Yakutiye.BilgiIslem.Notifications;

/// <summary>A line behind the bell.</summary>
public sealed class Notification
{
    public Notification(int userId, string kind, string text, string link, DateTime at) =>
        (UserId, Kind, Text, Link, At) = (userId, kind, text, link, at);

    private Notification() { }

    public int Id { get; private set; }
    public int UserId { get; private set; }

    /// <summary>A key of <see cref="NotificationKinds"/>.</summary>
    public string Kind { get; private set; } = "";

    public string Text { get; private set; } = "";

    /// <summary>A path of this portal.</summary>
    public string Link { get; private set; } = "";

    public DateTime At { get; private set; }

    /// <summary>Null: not yet read.</summary>
    public DateTime? ReadAt { get; private set; }

    public void Read(DateTime now) => ReadAt ??= now;

    public void Unread() => ReadAt = null;
}
