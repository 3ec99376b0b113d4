using Yakutiye.BilgiIslem.HelpDesk;

namespace Yakutiye.BilgiIslem.Web.Infrastructure.Demo;

// The steps up to the solution. Each tells whether the story goes on.
internal sealed partial class DemoStory
{
    private bool Assign()
    {
        // Some lie around for days before anybody takes them.
        if (!time.Passes(chance.Happens(8) ? chance.Next(WorkingDay, 4 * WorkingDay) : chance.Next(3, 150)))
        {
            return false;
        }

        ticket.AssignTo(_worker, chance.Happens(65) ? DemoYearCast.ActorOf(_chief) : Worker, time.At);
        return true;
    }

    private bool Begin()
    {
        if (!time.Passes(chance.Next(5, 240)))
        {
            return false;
        }

        ticket.Start(Worker, time.At);
        return true;
    }

    private bool Talk()
    {
        if (chance.Happens(45) && time.Passes(chance.Next(2, 60)))
        {
            ticket.Answer(chance.Pick(DemoTalk.Answers), fromDirectorate: true, chance.Next(2, 15), Worker, time.At);
        }

        if (chance.Happens(25) && time.Passes(chance.Next(10, 200)))
        {
            ticket.Answer(chance.Pick(DemoTalk.Replies), fromDirectorate: false, null, Requester, time.At);
        }

        if (chance.Happens(20) && time.Passes(chance.Next(5, 60)))
        {
            ticket.Note(chance.Pick(DemoTalk.Notes), null, Worker, time.At);
        }

        if (ticket.Kind is TicketKind.Fault && chance.Happens(40) && time.Passes(chance.Next(20, 180)))
        {
            var place = $"{report.Requester.Unit?.Name}, oda {report.Requester.Room}";
            ticket.Visit(new TicketVisit(time.At, place, chance.Pick(DemoTalk.Findings), chance.Pick(Enum.GetValues<VisitResult>()), Worker), chance.Next(10, 60), Worker, time.At);
        }

        return true;
    }

    private async Task<bool> PauseAsync(CancellationToken ct)
    {
        if (!chance.Happens(20))
        {
            return true;
        }

        if (!time.Passes(chance.Next(10, 90)))
        {
            return false;
        }

        var days = chance.Next(1, 7);
        var reason = chance.Next(4);
        HoldReason[] reasons = [HoldReason.SparePart, HoldReason.User, HoldReason.Firm, HoldReason.Approval];
        ticket.Hold(reasons[reason], time.WorkingDayAfter(days), DemoTalk.Holds[reason], Worker, time.At);
        if (!time.Passes(days * WorkingDay))
        {
            return false;
        }

        ticket.Resume(Worker, time.At);
        ticket.SetDue(await rules.DueAsync(ticket, ct));
        return true;
    }

    private bool Solve()
    {
        if (!time.Passes(chance.Happens(12) ? chance.Next(2 * WorkingDay, 6 * WorkingDay) : chance.Next(15, WorkingDay)))
        {
            return false;
        }

        ticket.Resolve(report.Subject.Cause, report.Subject.Solution, chance.Next(5, 120), Worker, time.At);
        return true;
    }
}
