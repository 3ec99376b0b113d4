using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Time.Testing;
using Yakutiye.BilgiIslem.HelpDesk;
using Yakutiye.BilgiIslem.Web.Tests.Hosting;

namespace Yakutiye.BilgiIslem.Web.Tests.HelpDesk;

public sealed class TicketJobTests : IDisposable
{
    // Monday 2 November 2026, 09:00 in Istanbul.
    private readonly FakeTimeProvider _clock = new(new DateTimeOffset(2026, 11, 2, 6, 0, 0, TimeSpan.Zero));
    private readonly DeskPortal _portal;

    public TicketJobTests() => _portal = new DeskPortal { Clock = _clock };

    [Fact]
    public async Task Three_quarters_and_the_whole_of_a_target_are_told_once_each_on_two_nodes()
    {
        var ticket = await _portal.TicketAsync();
        using var second = new SecondNode(_portal.Folder) { Clock = _clock };
        var due = ticket.ResponseDueAt;

        _clock.SetUtcNow(ticket.ResponseWarnAt.AddMinutes(1));
        await RunBothAsync(second);
        await RunBothAsync(second);
        var warned = await ToldAsync("mudur", ticket);
        _clock.SetUtcNow(due.AddMinutes(1));
        await RunBothAsync(second);
        await RunBothAsync(second);

        Assert.Equal(1, warned);
        Assert.Equal(2, await ToldAsync("mudur", ticket));
        Assert.Equal(2, await ToldAsync("sef", ticket));
        Assert.Equal(2, (await _portal.ReadAsync(ticket.Id)).Entries.Count(e => e.Kind is EntryKind.Escalation));
    }

    [Fact]
    public async Task Nobody_is_told_of_a_ticket_on_hold_until_its_follow_up_day_and_then_once()
    {
        var ticket = await _portal.TicketAsync(TicketStatus.OnHold);

        _clock.Advance(TimeSpan.FromDays(2));
        var before = await _portal.WithAsync<FollowUpDesk, int>(d => d.RunAsync(CancellationToken.None));
        _clock.Advance(TimeSpan.FromDays(1));
        var escalated = await _portal.WithAsync<EscalationDesk, int>(d => d.RunAsync(CancellationToken.None));
        var first = await _portal.WithAsync<FollowUpDesk, int>(d => d.RunAsync(CancellationToken.None));
        var again = await _portal.WithAsync<FollowUpDesk, int>(d => d.RunAsync(CancellationToken.None));

        Assert.Equal((0, 0, 1, 0), (before, escalated, first, again));
        var holder = await _portal.IdOfAsync("personel");
        Assert.Equal(1, await _portal.WithDbAsync(db => db.Notifications.CountAsync(n => n.UserId == holder && n.Kind == TicketNotices.FollowUp)));
        Assert.Equal(TicketStatus.OnHold, (await _portal.ReadAsync(ticket.Id)).Status);
    }

    [Fact]
    public async Task A_solution_that_nobody_objected_to_closes_after_its_working_days()
    {
        var ticket = await _portal.TicketAsync(TicketStatus.Resolved);

        // Five working days after Monday 2 November end on Monday 9 November.
        _clock.SetUtcNow(new DateTimeOffset(2026, 11, 9, 20, 0, 0, TimeSpan.Zero));
        var early = await _portal.WithAsync<ClosingDesk, int>(d => d.RunAsync(CancellationToken.None));
        _clock.SetUtcNow(new DateTimeOffset(2026, 11, 10, 5, 0, 0, TimeSpan.Zero));
        var closed = await _portal.WithAsync<ClosingDesk, int>(d => d.RunAsync(CancellationToken.None));
        var again = await _portal.WithAsync<ClosingDesk, int>(d => d.RunAsync(CancellationToken.None));

        Assert.Equal((0, 1, 0), (early, closed, again));
        var after = await _portal.ReadAsync(ticket.Id);
        Assert.Equal(TicketStatus.Closed, after.Status);
        Assert.Contains(after.Entries, e => e.Text == HelpDeskText.ClosedByItself && e.ById is null);
    }

    public void Dispose() => _portal.Dispose();

    private async Task RunBothAsync(SecondNode second) => await Task.WhenAll(
        _portal.WithAsync<EscalationDesk, int>(d => d.RunAsync(CancellationToken.None)),
        second.WithAsync<EscalationDesk, int>(d => d.RunAsync(CancellationToken.None)));

    private async Task<int> ToldAsync(string who, Ticket ticket)
    {
        var id = await _portal.IdOfAsync(who);
        return await _portal.WithDbAsync(db => db.Notifications.CountAsync(
            n => n.UserId == id && n.Kind == TicketNotices.Late && n.Text.Contains(ticket.Number)));
    }
}
