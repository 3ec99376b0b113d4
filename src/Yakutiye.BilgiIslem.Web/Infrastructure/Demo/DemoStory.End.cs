using Yakutiye.BilgiIslem.HelpDesk;
using Yakutiye.BilgiIslem.People;

namespace Yakutiye.BilgiIslem.Web.Infrastructure.Demo;

// What follows the solution.
internal sealed partial class DemoStory
{
    private async Task ReopenAsync(CancellationToken ct)
    {
        ticket.Reopen(chance.Pick(DemoTalk.Objections), withinDays: 30, Requester, time.At);
        ticket.SetDue(await rules.DueAsync(ticket, ct));
        if (time.Passes(chance.Next(20, 120)))
        {
            ticket.Start(Worker, time.At);
            Solve();
        }
    }

    private void End()
    {
        if (!ticket.CanClose)
        {
            return;
        }

        var byItself = chance.Happens(40);
        if (!byItself && time.Passes(chance.Next(30, 3 * WorkingDay)))
        {
            Rate();
            ticket.Close(Requester, time.At);
        }
        else if (byItself && time.Passes(5 * WorkingDay))
        {
            ticket.Close(Actor.System, time.At, byItself: true);
        }
    }

    private void Rate()
    {
        if (chance.Happens(70))
        {
            int[] stars = [5, 5, 5, 4, 4, 3, 2];
            ticket.Rate(chance.Pick(stars), chance.Pick(DemoTalk.Comments), Requester, time.At);
        }
    }
}
