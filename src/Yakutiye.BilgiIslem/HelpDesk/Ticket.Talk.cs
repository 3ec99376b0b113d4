using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Rules;

namespace Yakutiye.BilgiIslem.HelpDesk;

// The verbs that add to the story without moving the ticket, and the clock that is set from outside.
public sealed partial class Ticket
{
    public bool CanTalk => !TicketFlow.IsEnd(Status);

    /// <summary>Seen by everyone who sees the ticket. The directorate's first one is the first response.</summary>
    public TicketEntry Answer(string? text, bool fromDirectorate, int? minutesSpent, Actor by, DateTime now)
    {
        Rule.Require(CanTalk, HelpDeskText.Ended(Status));
        RequireMinutes(minutesSpent);

        Tell(EntryKind.Answer, Rule.Filled(text, HelpDeskText.AnswerMissing, "Text"), by, now, minutes: minutesSpent);
        RespondedAt ??= fromDirectorate ? now : null;
        return _entries[^1];
    }

    /// <summary>Seen only by those who work on tickets.</summary>
    public TicketEntry Note(string? text, int? minutesSpent, Actor by, DateTime now)
    {
        RequireMinutes(minutesSpent);

        Tell(EntryKind.InternalNote, Rule.Filled(text, HelpDeskText.NoteMissing, "Text"), by, now, isInternal: true, minutes: minutesSpent);
        return _entries[^1];
    }

    public TicketEntry Visit(TicketVisit visit, int? minutesSpent, Actor by, DateTime now)
    {
        Rule.Require(TicketFlow.IsOpen(Status), HelpDeskText.Ended(Status));
        Rule.Require(visit.At <= now.AddMinutes(5), HelpDeskText.VisitInFuture, "VisitedAt");
        RequireMinutes(minutesSpent);

        _visits.Add(visit);
        RespondedAt ??= visit.At < OpenedAt ? now : visit.At;
        Tell(EntryKind.Visit, HelpDeskText.Visited(visit.Place, visit.Finding, visit.Result), by, now, minutes: minutesSpent);
        return _entries[^1];
    }

    /// <summary>What the technician corrects: the requester's words stay as they are.</summary>
    public void Classify(TicketCategory category, TicketImpact impact, TicketPriority priority, Actor by, DateTime now)
    {
        Rule.Require(TicketFlow.IsOpen(Status), HelpDeskText.Ended(Status));

        var before = (CategoryId, Impact, Priority);
        (Kind, CategoryId, Impact, TeamId) = (category.Kind, category.Id, impact, category.TeamId ?? TeamId);
        Prioritize(priority);
        if (before != (CategoryId, Impact, Priority))
        {
            Tell(EntryKind.Correction, HelpDeskText.Classified(category.Name, impact, priority), by, now);
        }
    }

    public void MoveToTeam(Team team, Actor by, DateTime now)
    {
        Rule.Require(TicketFlow.IsOpen(Status), HelpDeskText.Ended(Status));

        TeamId = team.Id;
        Tell(EntryKind.Assignment, HelpDeskText.SentToTeam(team.Name), by, now);
    }

    public void SetDue(TicketDue due)
    {
        (ResponseDueAt, ResponseWarnAt) = (due.ResponseAt, due.ResponseWarnAt);
        if (!TicketFlow.IsPaused(Status))
        {
            (ResolutionDueAt, ResolutionWarnAt) = (due.ResolutionAt, due.ResolutionWarnAt);
        }
    }

    /// <summary>The ended stretches in which the clock of the solution stood still, in order.</summary>
    public IReadOnlyList<(DateTime From, DateTime To)> Pauses =>
        [.. _intervals.Where(i => TicketFlow.IsPaused(i.Status) && i.To is not null).OrderBy(i => i.From).Select(i => (i.From, i.To!.Value))];

    public bool IsOverdue(DateTime now) =>
        TicketFlow.IsOpen(Status) && ((RespondedAt is null && now > ResponseDueAt) || (ResolutionDueAt is { } due && now > due));

    public void Escalated(string sentence, DateTime now) => Tell(EntryKind.Escalation, sentence, Actor.System, now, isInternal: true);
}
