namespace Yakutiye.BilgiIslem.Notifications;

/// <summary>What a person chose for one kind of notice.</summary>
public sealed class MailChoice
{
    public MailChoice(int userId, string kind, bool byMail) => (UserId, Kind, ByMail) = (userId, kind, byMail);

    private MailChoice() { }

    public int UserId { get; private set; }
    public string Kind { get; private set; } = "";
    public bool ByMail { get; private set; }

    public void Choose(bool byMail) => ByMail = byMail;
}
