using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.HelpDesk;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Web.Tests.Hosting;

namespace Yakutiye.BilgiIslem.Web.Tests.HelpDesk;

/// <summary>A portal with a subject to open tickets about, and the verbs to bring them into a state.</summary>
public class DeskPortal : PortalFactory
{
    /// <summary>Opens a ticket of the person's own and brings it into the state, in the hands of <c>personel</c>.</summary>
    public async Task<Ticket> TicketAsync(TicketStatus status = TicketStatus.New, string requester = "birim", string title = "Yazıcı çıktı vermiyor")
    {
        await using var scope = Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AppDb>();
        var person = await db.Users.SingleAsync(u => u.UserName == requester);
        var worker = await db.Users.SingleAsync(u => u.UserName == "personel");
        var (self, hand) = (new Actor(person.Id, person.FullName), new Actor(worker.Id, worker.FullName));
        var desk = scope.ServiceProvider.GetRequiredService<TicketDesk>();
        var opened = await desk.OpenAsync(
            new TicketRequest(
                TicketKind.Fault, await SubjectAsync(db), title, "Kırmızı ışık yanıyor, kâğıt almıyor.", TicketUrgency.Normal, TicketImpact.Person,
                TicketChannel.Portal, person.Id, person.UnitId, "115", "1151", [new QuestionAnswer("Cihazın markası nedir?", "Işık LP-20")]),
            self, CancellationToken.None);
        var ticket = await db.Set<Ticket>().Include(t => t.Intervals).SingleAsync(t => t.Id == opened.Id);
        var now = scope.ServiceProvider.GetRequiredService<TimeProvider>().GetUtcNow().UtcDateTime;
        foreach (var step in Steps(status, worker, self, hand))
        {
            step(ticket, now);
        }

        await db.SaveChangesAsync();
        return ticket;
    }

    public Task<Ticket> ReadAsync(int id) => WithDbAsync(db => db.Set<Ticket>().AsNoTracking().Include(t => t.Entries).Include(t => t.Visits).SingleAsync(t => t.Id == id));

    public Task<int> IdOfAsync(string userName) => WithDbAsync(db => db.Users.Where(u => u.UserName == userName).Select(u => u.Id).SingleAsync());

    private static async Task<int> SubjectAsync(AppDb db)
    {
        if (await db.Set<TicketCategory>().Where(c => c.Name == "Deneme konusu").Select(c => (int?)c.Id).FirstOrDefaultAsync() is { } known)
        {
            return known;
        }

        var subject = new TicketCategory("Deneme konusu", null, TicketKind.Fault, TicketImpact.Person, null);
        db.Add(subject);
        await db.SaveChangesAsync();
        return subject.Id;
    }

    private static Action<Ticket, DateTime>[] Steps(TicketStatus status, AppUser worker, Actor self, Actor hand)
    {
        Action<Ticket, DateTime> take = (t, at) => t.AssignTo(worker, hand, at);
        Action<Ticket, DateTime> start = (t, at) => t.Start(hand, at);
        Action<Ticket, DateTime> resolve = (t, at) => t.Resolve(RootCause.Hardware, "Kartuş değiştirildi.", 25, hand, at);
        return status switch
        {
            TicketStatus.New => [],
            TicketStatus.Assigned => [take],
            TicketStatus.InProgress => [take, start],
            TicketStatus.OnHold => [take, start, (t, at) => t.Hold(HoldReason.SparePart, DateOnly.FromDateTime(at.AddDays(3)), null, hand, at)],
            TicketStatus.Resolved => [take, start, resolve],
            TicketStatus.Closed => [take, start, resolve, (t, at) => t.Close(self, at)],
            TicketStatus.Reopened => [take, start, resolve, (t, at) => t.Reopen("Yine oldu.", 10, self, at)],
            TicketStatus.Cancelled => [(t, at) => t.Cancel("Gerek kalmadı.", self, at)],
            TicketStatus.Duplicate => throw new ArgumentOutOfRangeException(nameof(status), status, "Merge two tickets instead."),
        };
    }
}
