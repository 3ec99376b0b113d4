using Yakutiye.BilgiIslem.Calendar;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Rules;

namespace Yakutiye.BilgiIslem.HelpDesk;

// The verbs that move a ticket through TicketFlow.
public sealed partial class Ticket
{
    /// <summary>Gives the work to a person, or takes it when <paramref name="person"/> is the actor.</summary>
    public void AssignTo(AppUser person, Actor by, DateTime now)
    {
        Rule.Require(CanAssign, HelpDeskText.CannotAssign(Status));
        Rule.Require(!person.IsDisabled, HelpDeskText.AssigneeGone(person.FullName), nameof(AssigneeId));
        Rule.Require(AssigneeId != person.Id || Status is TicketStatus.Reopened, HelpDeskText.AlreadyAssigned(person.FullName), nameof(AssigneeId));

        AssigneeId = person.Id;
        Tell(EntryKind.Assignment, person.Id == by.Id ? HelpDeskText.Taken : HelpDeskText.AssignedTo(person.FullName), by, now);
        if (Status is TicketStatus.New or TicketStatus.Reopened)
        {
            MoveTo(TicketStatus.Assigned, now);
        }
    }

    public void Start(Actor by, DateTime now)
    {
        Rule.Require(AssigneeId is not null, HelpDeskText.NobodyAssigned);
        Rule.Require(CanStart, HelpDeskText.NotAllowed(Status, TicketStatus.InProgress));

        MoveTo(TicketStatus.InProgress, now);
        RespondedAt ??= now;
        Tell(EntryKind.StatusChange, HelpDeskText.Started, by, now);
    }

    public void Hold(HoldReason reason, DateOnly followUpOn, string? note, Actor by, DateTime now)
    {
        Rule.Require(CanHold, HelpDeskText.NotAllowed(Status, TicketStatus.OnHold));
        Rule.Require(followUpOn >= Istanbul.DayOf(now), HelpDeskText.FollowUpPast, nameof(FollowUpOn));

        HeldFrom = Status;
        MoveTo(TicketStatus.OnHold, now);
        (HoldReason, FollowUpOn, ResolutionDueAt, ResolutionWarnAt) = (reason, followUpOn, null, null);
        RespondedAt ??= now;
        Tell(EntryKind.StatusChange, HelpDeskText.Held(reason, followUpOn, Rule.Optional(note)), by, now);
    }

    /// <summary>Goes back to where it was held. The due times are computed anew by the desk.</summary>
    public void Resume(Actor by, DateTime now)
    {
        Rule.Require(CanResume, HelpDeskText.NotOnHold);

        MoveTo(HeldFrom ?? TicketStatus.Assigned, now);
        (HoldReason, FollowUpOn, HeldFrom) = (null, null, null);
        Tell(EntryKind.StatusChange, HelpDeskText.Resumed(Status), by, now);
    }

    /// <summary>Ends the work. Cause and solution are both mandatory and reach the superior (M8.1, M8.7, M8.62).</summary>
    public void Resolve(RootCause? cause, string? solution, int? minutesSpent, Actor by, DateTime now)
    {
        Rule.Require(CanResolve, HelpDeskText.NotAllowed(Status, TicketStatus.Resolved));
        Rule.Require(cause is not null, HelpDeskText.CauseMissing, nameof(RootCause));
        RequireMinutes(minutesSpent);

        Solution = Rule.Filled(solution, HelpDeskText.SolutionMissing, nameof(Solution));
        (RootCause, ResolvedAt) = (cause, now);
        MoveTo(TicketStatus.Resolved, now);
        Tell(EntryKind.Solution, Solution, by, now, minutes: minutesSpent);
    }

    /// <summary>The requester confirms, or nobody objected in time.</summary>
    public void Close(Actor by, DateTime now, bool byItself = false)
    {
        Rule.Require(CanClose, HelpDeskText.NotAllowed(Status, TicketStatus.Closed));

        MoveTo(TicketStatus.Closed, now);
        Tell(EntryKind.StatusChange, byItself ? HelpDeskText.ClosedByItself : HelpDeskText.Confirmed, by, now);
    }

    public void Rate(int stars, string? comment, Actor by, DateTime now)
    {
        Rule.Require(Status is TicketStatus.Resolved or TicketStatus.Closed, HelpDeskText.RateLater);
        Rule.Require(Rating is null, HelpDeskText.AlreadyRated);
        Rule.Require(stars is >= 1 and <= 5, HelpDeskText.StarsRange, nameof(Rating));

        (Rating, RatingComment) = (stars, Rule.Optional(comment));
        Tell(EntryKind.Rating, HelpDeskText.Rated(stars, RatingComment), by, now);
    }

    public void Reopen(string? reason, int withinDays, Actor by, DateTime now)
    {
        Rule.Require(TicketFlow.Allows(Status, TicketStatus.Reopened), HelpDeskText.NotAllowed(Status, TicketStatus.Reopened));
        Rule.Require(CanReopen(now, withinDays), HelpDeskText.ReopenTooLate(withinDays));
        var why = Rule.Filled(reason, HelpDeskText.ReasonMissing, "Reason");

        MoveTo(TicketStatus.Reopened, now);
        (ResolvedAt, Rating, RatingComment) = (null, null, null);
        Tell(EntryKind.StatusChange, HelpDeskText.WasReopened(why), by, now);
    }

    public void Cancel(string? reason, Actor by, DateTime now)
    {
        Rule.Require(CanCancel, HelpDeskText.NotAllowed(Status, TicketStatus.Cancelled));
        var why = Rule.Filled(reason, HelpDeskText.ReasonMissing, "Reason");

        MoveTo(TicketStatus.Cancelled, now);
        Tell(EntryKind.StatusChange, HelpDeskText.WasCancelled(why), by, now);
    }

    public void MergeInto(Ticket other, Actor by, DateTime now)
    {
        Rule.Require(CanMerge, HelpDeskText.NotAllowed(Status, TicketStatus.Duplicate));
        Rule.Require(other.Id != Id, HelpDeskText.MergeIntoItself, "Number");
        Rule.Require(other.Status is not (TicketStatus.Duplicate or TicketStatus.Cancelled), HelpDeskText.MergeIntoDead, "Number");

        DuplicateOfId = other.Id;
        MoveTo(TicketStatus.Duplicate, now);
        Tell(EntryKind.StatusChange, HelpDeskText.MergedInto(other.Number), by, now);

        // The other requester may be of another unit, whom this one's words do not concern.
        other.Tell(EntryKind.StatusChange, HelpDeskText.Absorbed(Number, Title), by, now, isInternal: true);
    }

    private void MoveTo(TicketStatus next, DateTime now)
    {
        Rule.Require(TicketFlow.Allows(Status, next), HelpDeskText.NotAllowed(Status, next));

        Status = next;
        EndedAt = TicketFlow.IsEnd(next) ? now : null;

        // Fails when the intervals were not loaded: a ticket must never have two open ones.
        _intervals.Single(i => i.To is null).End(now);
        _intervals.Add(new TicketInterval(next, now));
    }

    private static void RequireMinutes(int? minutes) =>
        Rule.Require(minutes is null or (> 0 and <= 10_000), HelpDeskText.MinutesRange, nameof(MinutesSpent));
}
