using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Rules;

namespace Yakutiye.BilgiIslem.People;

/// <summary>The Müdür's letter behind the role SOME (M8S.2). Kept when the membership has ended.</summary>
public sealed class SomeMembership : Entity
{
    public SomeMembership(int userId, string documentNumber, DateOnly documentDate, Actor by, DateTime now)
    {
        Rule.Require(documentDate <= Calendar.Istanbul.DayOf(now), PeopleText.DocumentInFuture, nameof(DocumentDate));

        DocumentNumber = Rule.Filled(documentNumber, PeopleText.DocumentMissing, nameof(DocumentNumber));
        (UserId, DocumentDate, StartedAt, RecordedBy) = (userId, documentDate, now, by.Signature);
    }

    private SomeMembership() { }

    public int UserId { get; private set; }
    public AppUser User { get; private set; } = null!;
    public string DocumentNumber { get; private set; } = "";
    public DateOnly DocumentDate { get; private set; }
    public DateTime StartedAt { get; private set; }

    /// <summary>The Müdür, or the vekil with both names.</summary>
    public string RecordedBy { get; private set; } = "";

    /// <summary>Null: still a member.</summary>
    public DateTime? EndedAt { get; private set; }

    public string? EndedBy { get; private set; }

    public void End(Actor by, DateTime now) => (EndedAt, EndedBy) = (now, by.Signature);
}
