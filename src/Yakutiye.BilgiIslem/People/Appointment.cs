using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Rules;

namespace Yakutiye.BilgiIslem.People;

/// <summary>
/// Powers lent to a person for a range of days, with the paper that lends them. They begin and end by themselves; every act
/// under them bears both names (M10.7–9, BR-15).
/// </summary>
public sealed class Appointment : Entity
{
    private Appointment() { }

    public AppointmentKind Kind { get; private set; }

    /// <summary>Who receives the powers.</summary>
    public int PersonId { get; private set; }

    public AppUser Person { get; private set; } = null!;

    /// <summary>Whose powers they are; null: the post is vacant.</summary>
    public int? ForPersonId { get; private set; }

    public AppUser? ForPerson { get; private set; }

    /// <summary>Vekâlet: the role of the post. Null for a delegation.</summary>
    public string? Post { get; private set; }

    /// <summary>Yetki devri: the permissions lent. Empty for an acting appointment.</summary>
    public IReadOnlyList<string> Scope { get; private set; } = [];

    public DateOnly From { get; private set; }

    /// <summary>The last day, included.</summary>
    public DateOnly To { get; private set; }

    public string DocumentNumber { get; private set; } = "";
    public DateOnly DocumentDate { get; private set; }

    /// <summary>Null: not ended before its time.</summary>
    public DateTime? EndedAt { get; private set; }

    public static Appointment Acting(string post, int personId, int? forPersonId, AppointmentPaper paper)
    {
        Rule.Require(RoleNames.Posts.Contains(post, StringComparer.Ordinal), PeopleText.NotAPost, nameof(Post));

        return Make(AppointmentKind.Acting, personId, forPersonId, paper, a => a.Post = post);
    }

    public static Appointment Delegation(IReadOnlyList<string> scope, int personId, int forPersonId, AppointmentPaper paper)
    {
        Rule.Require(scope.Count > 0, PeopleText.ScopeMissing, nameof(Scope));

        return Make(AppointmentKind.Delegation, personId, forPersonId, paper, a => a.Scope = [.. scope.Distinct(StringComparer.Ordinal)]);
    }

    public bool IsInForce(DateOnly day) => EndedAt is null && From <= day && day <= To;

    public bool Overlaps(Appointment other) => EndedAt is null && other.EndedAt is null && From <= other.To && other.From <= To;

    /// <summary>There is one Müdür; of the other posts there may be several, told apart by who is replaced.</summary>
    public bool IsForSamePostAs(Appointment other) =>
        Post is not null && string.Equals(Post, other.Post, StringComparison.Ordinal)
        && (Post is RoleNames.Director || ForPersonId == other.ForPersonId);

    public void End(DateTime now)
    {
        Rule.Require(EndedAt is null, PeopleText.AlreadyEnded);

        EndedAt = now;
    }

    private static Appointment Make(AppointmentKind kind, int personId, int? forPersonId, AppointmentPaper paper, Action<Appointment> fill)
    {
        Rule.Require(personId != forPersonId, PeopleText.ActsForHimself, nameof(PersonId));
        Rule.Require(paper.To >= paper.From, PeopleText.EndsBeforeItBegins, nameof(To));

        var appointment = new Appointment
        {
            Kind = kind,
            PersonId = personId,
            ForPersonId = forPersonId,
            From = paper.From,
            To = paper.To,
            DocumentNumber = Rule.Filled(paper.DocumentNumber, PeopleText.DocumentMissing, nameof(DocumentNumber)),
            DocumentDate = paper.DocumentDate,
        };
        fill(appointment);
        return appointment;
    }
}

/// <summary>The days and the document of an appointment; <paramref name="To"/> is the last day, included.</summary>
public sealed record AppointmentPaper(DateOnly From, DateOnly To, string DocumentNumber, DateOnly DocumentDate);
