using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Rules;

namespace Yakutiye.BilgiIslem.HelpDesk;

/// <summary>The verbs of a ticket together with who hears of them. The caller loads the ticket with its intervals, and saves.</summary>
public sealed class TicketWork(AppDb db, TicketNotices notices, TimeProvider clock)
{
    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    public async Task<TicketEntry> AnswerAsync(Ticket ticket, string? text, bool fromDirectorate, int? minutes, Actor by, CancellationToken ct)
    {
        var entry = ticket.Answer(text, fromDirectorate, minutes, by, Now);
        await notices.AnsweredAsync(ticket, entry.Text, by, ct);
        return entry;
    }

    public void Hold(Ticket ticket, HoldReason? reason, DateOnly? followUpOn, string? note, Actor by)
    {
        Rule.Require(reason is not null, HelpDeskText.HoldReasonMissing, nameof(Ticket.HoldReason));
        Rule.Require(followUpOn is not null, HelpDeskText.FollowUpMissing, nameof(Ticket.FollowUpOn));

        ticket.Hold(reason.Value, followUpOn.Value, note, by, Now);
    }

    public async Task ResolveAsync(Ticket ticket, RootCause? cause, string? solution, int? minutes, Actor by, CancellationToken ct)
    {
        ticket.Resolve(cause, solution, minutes, by, Now);
        await notices.ResolvedAsync(ticket, by, ct);
    }

    public Task CloseAsync(Ticket ticket, Actor by, CancellationToken ct)
    {
        ticket.Close(by, Now);
        return notices.EndedAsync(ticket, by, ct);
    }

    public Task CancelAsync(Ticket ticket, string? reason, Actor by, CancellationToken ct)
    {
        ticket.Cancel(reason, by, Now);
        return notices.EndedAsync(ticket, by, ct);
    }

    /// <param name="number">As somebody typed it.</param>
    public async Task MergeAsync(Ticket ticket, string? number, ICurrentUser user, Actor by, CancellationToken ct)
    {
        var wanted = Rule.Filled(number, HelpDeskText.MergeTargetMissing, "Number").ToUpperInvariant();
        var other = await db.Set<Ticket>().VisibleTo(user).FirstOrDefaultAsync(t => t.Number == wanted, ct);
        Rule.Require(other is not null, HelpDeskText.MergeTargetUnknown(wanted), "Number");

        ticket.MergeInto(other, by, Now);
        await notices.MergedAsync(ticket, other, by, ct);
    }

    public async Task MoveToTeamAsync(Ticket ticket, int? teamId, Actor by, CancellationToken ct)
    {
        var team = await db.Teams.FirstOrDefaultAsync(t => t.Id == teamId, ct);
        Rule.Require(team is not null, HelpDeskText.TeamMissing, nameof(Ticket.TeamId));
        Rule.Require(team.ClosedAt is null, HelpDeskText.TeamClosed, nameof(Ticket.TeamId));

        ticket.MoveToTeam(team, by, Now);
        await notices.SentToTeamAsync(ticket, by, ct);
    }
}
