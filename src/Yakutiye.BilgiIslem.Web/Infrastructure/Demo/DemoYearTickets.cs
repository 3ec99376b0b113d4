using Yakutiye.BilgiIslem.Calendar;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.HelpDesk;
using Yakutiye.BilgiIslem.Numbering;
using Yakutiye.BilgiIslem.People;

namespace Yakutiye.BilgiIslem.Web.Infrastructure.Demo;

/// <summary>Opens the year's tickets in the order of time, each with its number, and tells what became of them.</summary>
internal sealed class DemoYearTickets(AppDb db, NumberDesk numbers, TicketRules rules, CalendarDesk calendars, DemoYearCast cast, DateTime now)
{
    private const int Count = 500;

    private static readonly TicketUrgency[] Urgencies =
        [TicketUrgency.Low, TicketUrgency.Normal, TicketUrgency.Normal, TicketUrgency.Normal, TicketUrgency.High, TicketUrgency.VeryHigh];

    // Always the same year: a screenshot of today can be compared with one of tomorrow.
    private readonly Random _chance = new(2026);
    private readonly DemoSubject[] _subjects = [.. DemoFaults.All, .. DemoRequests.All];

    public async Task<IReadOnlyList<Ticket>> AddAsync(CancellationToken ct)
    {
        var calendar = await calendars.ReadAsync(ct);
        var stories = await OpenYearAsync(calendar, ct);
        foreach (var story in stories)
        {
            await story.TellAsync(ct);
        }

        var waiting = await OpenLastDaysAsync(calendar, ct);
        await db.SaveChangesAsync(ct);

        // A ticket can only be merged into one that has its id.
        stories.ForEach(s => s.EndAsRepeat());
        return [.. stories.Select(s => s.Ticket), .. waiting];
    }

    private async Task<List<DemoStory>> OpenYearAsync(WorkCalendar calendar, CancellationToken ct)
    {
        var stories = new List<DemoStory>();
        foreach (var at in Openings(calendar))
        {
            var earlier = _chance.Next(40) == 0 ? stories.LastOrDefault(s => !s.IsRepeat) : null;
            var report = earlier is null ? NewReport() : earlier.Report with { Requester = ColleagueOf(earlier.Report.Requester) };
            var ticket = await OpenAsync(report, at, ct);
            stories.Add(new DemoStory(ticket, report, cast, new DemoClock(calendar, at, now), rules, _chance, earlier));
        }

        return stories;
    }

    private async Task<List<Ticket>> OpenLastDaysAsync(WorkCalendar calendar, CancellationToken ct)
    {
        var tickets = new List<Ticket>();
        var open = calendar.WorkingMinutesBetween(now.AddDays(-60), now);
        foreach (var scene in DemoScene.LastDays)
        {
            var at = calendar.AddWorkingMinutes(now.AddDays(-60), open - scene.MinutesAgo);
            var report = new DemoReport(scene.Subject, scene.Subject.Thing(_chance), cast[scene.Requester], scene.Urgency, TicketChannel.Portal);
            var ticket = await OpenAsync(report, at, ct);
            scene.Play(ticket, cast, new DemoClock(calendar, at, now));
            tickets.Add(ticket);
        }

        return tickets;
    }

    private IEnumerable<DateTime> Openings(WorkCalendar calendar)
    {
        var start = now.AddDays(-365);
        var minutes = calendar.WorkingMinutesBetween(start, now) - DemoScene.LastDays[0].MinutesAgo;
        return Enumerable.Range(0, Count).Select(_ => _chance.Next(1, minutes)).Order().Select(m => calendar.AddWorkingMinutes(start, m));
    }

    private DemoReport NewReport()
    {
        var subject = _chance.Pick(_subjects);
        var requester = _chance.Happens(14) ? cast[_chance.Happens(60) ? "birim" : "birim2"] : _chance.Pick(cast.Requesters);
        var channel = _chance.Happens(72) ? TicketChannel.Portal : _chance.Pick(Enum.GetValues<TicketChannel>());
        return new DemoReport(subject, subject.Thing(_chance), requester, _chance.Pick(Urgencies), channel);
    }

    private AppUser ColleagueOf(AppUser person) =>
        cast.Requesters.FirstOrDefault(p => p.UnitId == person.UnitId && p.Id != person.Id) ?? person;

    private async Task<Ticket> OpenAsync(DemoReport report, DateTime at, CancellationToken ct)
    {
        var by = report.Channel is TicketChannel.Portal ? report.Requester : cast[_chance.Happens(50) ? "personel" : "yigit.akbas"];
        var category = report.Subject.CategoryIn(cast.Leaves);
        var year = Istanbul.DayOf(at).Year;
        var number = TicketNumber.Format(year, await numbers.NextAsync(TicketDesk.Series, year, ct));
        var priority = await rules.PriorityAsync(report.Urgency, category.DefaultImpact, ct);
        var ticket = new Ticket(number, report.RequestIn(category), priority, category.TeamId, DemoYearCast.ActorOf(by), at);
        ticket.SetDue(await rules.DueAsync(ticket, ct));
        db.Add(ticket);
        return ticket;
    }
}
