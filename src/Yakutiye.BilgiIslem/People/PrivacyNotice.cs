using Yakutiye.BilgiIslem.Rules;

namespace Yakutiye.BilgiIslem.People;

/// <summary>A published version of the aydınlatma metni (KVKK m.10). Immutable; a new text is a new version.</summary>
public sealed class PrivacyNotice
{
    public PrivacyNotice(int number, string body, DateTime publishedAt)
    {
        Body = Rule.Filled(body, PeopleText.NoticeMissing, nameof(Body));
        (Number, PublishedAt) = (number, publishedAt);
    }

    private PrivacyNotice() { }

    public int Id { get; private set; }
    public int Number { get; private set; }

    /// <summary>Markdown.</summary>
    public string Body { get; private set; } = "";

    public DateTime PublishedAt { get; private set; }
}
