using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Calendar;
using Yakutiye.BilgiIslem.HelpDesk;
using Yakutiye.BilgiIslem.Web.Tests.Hosting;

namespace Yakutiye.BilgiIslem.Web.Tests.Demo;

public sealed class DemoYearTests(DemoYearTests.PortalOfAYear portal) : IClassFixture<DemoYearTests.PortalOfAYear>
{
    [Fact]
    public async Task The_tickets_of_each_year_are_numbered_without_gaps_in_the_order_of_opening()
    {
        var tickets = await TicketsAsync();

        foreach (var year in tickets.GroupBy(t => Istanbul.DayOf(t.OpenedAt).Year))
        {
            var expected = Enumerable.Range(1, year.Count()).Select(n => TicketNumber.Format(year.Key, n));
            Assert.Equal(expected, year.OrderBy(t => t.OpenedAt).ThenBy(t => t.Id).Select(t => t.Number));
        }
    }

    [Fact]
    public async Task The_next_ticket_takes_the_number_after_the_last()
    {
        var tickets = await TicketsAsync();

        var series = await portal.WithDbAsync(db => db.NumberSeries.Where(s => s.Series == TicketDesk.Series).ToDictionaryAsync(s => s.Year, s => s.Last));

        Assert.All(series, s => Assert.Equal(tickets.Count(t => Istanbul.DayOf(t.OpenedAt).Year == s.Key), s.Value));
    }

    [Fact]
    public async Task Nothing_happens_outside_office_hours_or_ahead_of_us()
    {
        var entries = await portal.WithDbAsync(db => db.Set<TicketEntry>().Where(e => e.Kind != EntryKind.Escalation).Select(e => e.At).ToListAsync());
        var calendar = await portal.WithAsync<CalendarDesk, WorkCalendar>(desk => desk.ReadAsync(CancellationToken.None));

        // The last minute of a working day belongs to it.
        Assert.All(entries, at => Assert.True(calendar.IsOpen(at.AddMinutes(-1)) && at <= TimeProvider.System.GetUtcNow()));
    }

    [Fact]
    public async Task Every_state_but_a_passing_one_is_found()
    {
        var tickets = await TicketsAsync();

        Assert.Empty(Enum.GetValues<TicketStatus>().Except([TicketStatus.Reopened]).Except(tickets.Select(t => t.Status)));
        Assert.Contains(tickets, t => t.IsOverdue(TimeProvider.System.GetUtcNow().UtcDateTime));
        Assert.Contains(tickets, t => t.Rating is not null);
    }

    [Theory]
    [InlineData("personel"), InlineData("personel2"), InlineData("some")]
    public async Task Work_waits_for_the_technicians(string userName)
    {
        var open = await portal.WithDbAsync(db => db.Set<Ticket>().Open.CountAsync(t => t.Assignee!.UserName == userName));

        Assert.True(open >= 2);
    }

    [Theory]
    [InlineData("birim"), InlineData("birim2")]
    public async Task A_solution_waits_for_the_department_users(string userName)
    {
        var solved = await portal.WithDbAsync(db => db.Set<Ticket>().CountAsync(t => t.Requester.UserName == userName && t.Status == TicketStatus.Resolved));

        Assert.True(solved >= 1);
    }

    private Task<List<Ticket>> TicketsAsync() => portal.WithDbAsync(db => db.Set<Ticket>().AsNoTracking().ToListAsync());

    public sealed class PortalOfAYear : PortalFactory
    {
        public PortalOfAYear() => Settings["DemoYear"] = "true";
    }
}
