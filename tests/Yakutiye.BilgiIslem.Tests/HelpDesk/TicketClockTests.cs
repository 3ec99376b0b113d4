using Yakutiye.BilgiIslem.Calendar;
using Yakutiye.BilgiIslem.HelpDesk;

namespace Yakutiye.BilgiIslem.Tests.HelpDesk;

public sealed class TicketClockTests
{
    private static readonly ServiceTarget FourAndEight = new(TicketPriority.Medium, 4 * 60, 8 * 60, roundTheClock: false);
    private static readonly ServiceTarget Critical = new(TicketPriority.Critical, 30, 4 * 60, roundTheClock: true);

    private readonly TicketClock _clock = new(new WorkCalendar(OfficeHours.Default, [], []));

    [Fact]
    public void A_ticket_of_Friday_afternoon_is_due_on_Monday()
    {
        var due = _clock.Due(At("2026-11-06 16:00"), FourAndEight, []);

        Assert.Equal(At("2026-11-09 11:00"), due.ResponseAt);
        Assert.Equal(At("2026-11-09 16:00"), due.ResolutionAt);
    }

    [Fact]
    public void Lunch_does_not_count()
    {
        var due = _clock.Due(At("2026-11-02 11:00"), FourAndEight, []);

        Assert.Equal(At("2026-11-02 16:00"), due.ResponseAt);
    }

    [Fact]
    public void A_critical_ticket_is_counted_at_night_and_on_Sundays()
    {
        var due = _clock.Due(At("2026-11-08 23:00"), Critical, []);

        Assert.Equal(At("2026-11-08 23:30"), due.ResponseAt);
        Assert.Equal(At("2026-11-09 03:00"), due.ResolutionAt);
    }

    [Fact]
    public void A_holiday_and_the_afternoon_of_its_eve_are_not_worked()
    {
        var clock = new TicketClock(new WorkCalendar(
            OfficeHours.Default,
            [new Holiday(new DateOnly(2026, 10, 28), "Cumhuriyet Bayramı arifesi", true, true), new Holiday(new DateOnly(2026, 10, 29), "Cumhuriyet Bayramı", false, true)],
            []));

        var due = clock.Due(At("2026-10-28 10:00"), FourAndEight, []);

        Assert.Equal(At("2026-10-30 10:00"), due.ResponseAt);
    }

    [Fact]
    public void Time_on_hold_moves_the_solution_but_not_the_first_response()
    {
        var pause = (At("2026-11-02 10:00"), At("2026-11-03 10:00"));

        var due = _clock.Due(At("2026-11-02 09:00"), FourAndEight, [pause]);

        Assert.Equal(At("2026-11-02 14:00"), due.ResponseAt);
        Assert.Equal(At("2026-11-04 09:00"), due.ResolutionAt);
        Assert.Equal(60, _clock.Spent(At("2026-11-02 09:00"), At("2026-11-03 10:00"), FourAndEight, [pause]));
    }

    [Fact]
    public void A_pause_outside_office_hours_moves_nothing()
    {
        var pause = (At("2026-11-02 18:00"), At("2026-11-03 07:00"));

        Assert.Equal(_clock.Due(At("2026-11-02 09:00"), FourAndEight, []), _clock.Due(At("2026-11-02 09:00"), FourAndEight, [pause]));
    }

    [Fact]
    public void A_pause_after_the_due_time_changes_nothing()
    {
        var pause = (At("2026-11-20 09:00"), At("2026-11-20 12:00"));

        Assert.Equal(_clock.Due(At("2026-11-02 09:00"), FourAndEight, []), _clock.Due(At("2026-11-02 09:00"), FourAndEight, [pause]));
    }

    [Fact]
    public void Notice_is_due_when_three_quarters_have_gone()
    {
        var due = _clock.Due(At("2026-11-02 08:00"), FourAndEight, []);

        Assert.Equal(At("2026-11-02 11:00"), due.ResponseWarnAt);
        Assert.Equal(At("2026-11-02 15:00"), due.ResolutionWarnAt);
    }

    [Fact]
    public void However_the_pauses_lie_the_working_time_up_to_the_solution_is_the_target()
    {
        var random = new Random(1907);
        for (var run = 0; run < 200; run++)
        {
            var opened = At("2026-03-02 08:00").AddMinutes(random.Next(0, 60 * 24 * 200));
            var at = opened;
            var pauses = new List<(DateTime From, DateTime To)>();
            for (var i = random.Next(0, 6); i > 0; i--)
            {
                var from = at.AddMinutes(random.Next(1, 3000));
                at = from.AddMinutes(random.Next(1, 6000));
                pauses.Add((from, at));
            }

            var target = random.Next(2) == 0 ? FourAndEight : Critical;
            var due = _clock.Due(opened, target, pauses).ResolutionAt;

            var until = pauses.Where(p => p.From < due).ToList();
            Assert.Equal(target.ResolutionMinutes, _clock.Spent(opened, due, target, until));
        }
    }

    [Fact]
    public void What_was_solved_and_reopened_does_not_pay_for_the_days_between()
    {
        var ticket = Some.TicketIn(TicketStatus.Closed);

        ticket.Reopen("Yine bozuldu.", 10, Some.Chief, ticket.ResolvedAt!.Value.AddDays(7));

        Assert.Equal(7 * 24 * 60, (int)ticket.Pauses.Sum(p => (p.To - p.From).TotalMinutes));
    }

    private static DateTime At(string istanbul) =>
        Istanbul.ToUtc(DateTime.ParseExact(istanbul, "yyyy-MM-dd HH:mm", System.Globalization.CultureInfo.InvariantCulture));
}
