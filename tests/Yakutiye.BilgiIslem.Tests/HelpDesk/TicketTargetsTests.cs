using Yakutiye.BilgiIslem.Calendar;
using Yakutiye.BilgiIslem.HelpDesk;

namespace Yakutiye.BilgiIslem.Tests.HelpDesk;

public sealed class TicketTargetsTests
{
    private static readonly WorkCalendar Office = new(OfficeHours.Default, [], []);
    private static readonly ServiceTarget Target = new(TicketPriority.Medium, 120, 480, roundTheClock: false);
    private readonly TicketTargets _targets = new(Office);

    [Theory]
    [InlineData(30, TargetState.Running, 90)]
    [InlineData(90, TargetState.Soon, 30)]
    [InlineData(120, TargetState.Soon, 0)]
    [InlineData(150, TargetState.Overdue, 30)]
    public void The_first_response_shows_what_is_left_and_then_what_has_passed(int after, TargetState state, int minutes)
    {
        var ticket = Due(Some.NewTicket());

        var clock = _targets.Response(ticket, Target, Some.Opening.AddMinutes(after));

        Assert.Equal((state, minutes), (clock.State, clock.Minutes));
    }

    [Fact]
    public void On_hold_the_solution_stands_still_with_what_was_left()
    {
        var ticket = Due(Some.TicketIn(TicketStatus.OnHold));
        var held = ticket.Intervals.Last().From;

        var clock = _targets.Resolution(ticket, Target, [], held, Some.Opening.AddDays(4));

        Assert.Equal((TargetState.Paused, 450), (clock.State, clock.Minutes));
        Assert.Null(clock.DueAt);
    }

    [Fact]
    public void A_solution_in_time_is_said_to_be()
    {
        var ticket = Due(Some.TicketIn(TicketStatus.Resolved));

        Assert.Equal(TargetState.Met, _targets.Resolution(ticket, Target, [], null, Some.Opening.AddDays(9)).State);
        Assert.Equal(TargetState.Met, _targets.Response(ticket, Target, Some.Opening.AddDays(9)).State);
    }

    [Fact]
    public void A_cancelled_ticket_owes_nothing()
    {
        var ticket = Due(Some.TicketIn(TicketStatus.Cancelled));

        Assert.Equal(TargetState.Dropped, _targets.Response(ticket, Target, Some.Opening.AddDays(9)).State);
        Assert.Equal(TargetState.Dropped, _targets.Resolution(ticket, Target, [], null, Some.Opening.AddDays(9)).State);
    }

    private static Ticket Due(Ticket ticket)
    {
        ticket.SetDue(new TicketClock(Office).Due(ticket.OpenedAt, Target, ticket.Pauses));
        return ticket;
    }
}
