using Yakutiye.BilgiIslem.HelpDesk;
using Yakutiye.BilgiIslem.People;

namespace Yakutiye.BilgiIslem.Web.Infrastructure.Demo;

/// <summary>What becomes of one ticket, verb by verb, until it ends or the present is reached.</summary>
internal sealed partial class DemoStory(
    Ticket ticket, DemoReport report, DemoYearCast cast, DemoClock time, TicketRules rules, Random chance, DemoStory? earlier)
{
    private const int WorkingDay = 8 * 60;

    private readonly AppUser _chief = cast.ChiefOf(ticket.TeamId);
    private readonly AppUser _worker = chance.Pick(cast.WorkersOf(ticket.TeamId));

    public Ticket Ticket => ticket;
    public DemoReport Report => report;
    public bool IsRepeat => earlier is not null;

    private Actor Requester => DemoYearCast.ActorOf(report.Requester);
    private Actor Worker => DemoYearCast.ActorOf(_worker);

    public async Task TellAsync(CancellationToken ct)
    {
        if (!IsRepeat && chance.Happens(4) && time.Passes(chance.Next(5, 120)))
        {
            ticket.Cancel(chance.Pick(DemoTalk.Withdrawals), Requester, time.At);
            return;
        }

        if (IsRepeat || !Assign() || !Begin() || !Talk() || !await PauseAsync(ct) || !Solve())
        {
            return;
        }

        if (chance.Happens(5) && time.Passes(chance.Next(60, 2 * WorkingDay)))
        {
            await ReopenAsync(ct);
        }

        End();
    }

    /// <summary>Somebody notices that it was reported before.</summary>
    public void EndAsRepeat()
    {
        if (earlier is null || !time.Passes(chance.Next(15, 90)))
        {
            return;
        }

        if (earlier.Ticket.Status is TicketStatus.Cancelled)
        {
            ticket.Cancel(chance.Pick(DemoTalk.Withdrawals), Requester, time.At);
        }
        else
        {
            ticket.MergeInto(earlier.Ticket, DemoYearCast.ActorOf(_chief), time.At);
        }
    }
}
