using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Rules;

namespace Yakutiye.BilgiIslem.Notifications;

/// <summary>A notice to everyone on the home page (M8.59, M11.A3b).</summary>
public sealed class Announcement : Entity
{
    public Announcement(string title, string body, DateTime from, DateTime? until, int authorId)
    {
        AuthorId = authorId;
        Rewrite(title, body, from, until);
    }

    private Announcement() { }

    public string Title { get; private set; } = "";
    public string Body { get; private set; } = "";
    public DateTime From { get; private set; }

    /// <summary>Null: until it is withdrawn.</summary>
    public DateTime? Until { get; private set; }

    public int AuthorId { get; private set; }

    public void Rewrite(string title, string body, DateTime from, DateTime? until)
    {
        Rule.Require(until is null || until > from, NotificationText.UntilBeforeFrom, nameof(Until));

        Title = Rule.Filled(title, NotificationText.AnnouncementTitleMissing, nameof(Title));
        Body = Rule.Filled(body, NotificationText.AnnouncementBodyMissing, nameof(Body));
        (From, Until) = (from, until);
    }

    public bool CanWithdraw(DateTime now) => Until is null || Until > now;

    public void Withdraw(DateTime now)
    {
        Rule.Require(CanWithdraw(now), NotificationText.AlreadyOver);

        // One that has not begun yet never does.
        From = From > now ? now : From;
        Until = now;
    }
}
