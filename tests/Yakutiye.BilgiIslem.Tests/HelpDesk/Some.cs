using Yakutiye.BilgiIslem.HelpDesk;
using Yakutiye.BilgiIslem.People;

namespace Yakutiye.BilgiIslem.Tests.HelpDesk;

/// <summary>Tickets and people to try things with; nothing is saved.</summary>
internal static class Some
{
    public static readonly DateTime Opening = new(2026, 11, 2, 6, 0, 0, DateTimeKind.Utc);

    public static Actor Chief { get; } = new(90, "Nurcan Işık");

    public static AppUser Worker { get; } = new("serkan", new PersonFacts("Serkan Çelik", null, null, null, null, null));

    public static AppUser Other { get; } = Known(new AppUser("gulsah", new PersonFacts("Gülşah Öztürk", null, null, null, null, null)), 7);

    public static Ticket NewTicket(string number = "ARZ-2026-000001") => new(
        number,
        new TicketRequest(
            TicketKind.Fault, 1, "Yazıcı çıktı vermiyor", "Kırmızı ışık yanıyor.", TicketUrgency.Normal, TicketImpact.Person,
            TicketChannel.Portal, 5, 3, "115", "1151", []),
        TicketPriority.Medium, teamId: null, new Actor(5, "Hatice Yılmaz"), Opening);

    /// <summary>A ticket that came into the state by the verbs that lead there.</summary>
    public static Ticket TicketIn(TicketStatus status)
    {
        var ticket = NewTicket();
        var at = Opening;
        foreach (var step in PathTo(status))
        {
            step(ticket, at = at.AddMinutes(10));
        }

        return ticket;
    }

    private static Action<Ticket, DateTime>[] PathTo(TicketStatus status)
    {
        Action<Ticket, DateTime> assign = (t, at) => t.AssignTo(Other, Chief, at);
        Action<Ticket, DateTime> start = (t, at) => t.Start(Chief, at);
        Action<Ticket, DateTime> resolve = (t, at) => t.Resolve(RootCause.Hardware, "Kartuş değişti.", null, Chief, at);
        Action<Ticket, DateTime> close = (t, at) => t.Close(Chief, at);
        return status switch
        {
            TicketStatus.New => [],
            TicketStatus.Assigned => [assign],
            TicketStatus.InProgress => [assign, start],
            TicketStatus.OnHold => [assign, start, (t, at) => t.Hold(HoldReason.Firm, new DateOnly(2026, 11, 9), null, Chief, at)],
            TicketStatus.Resolved => [assign, start, resolve],
            TicketStatus.Closed => [assign, start, resolve, close],
            TicketStatus.Reopened => [assign, start, resolve, (t, at) => t.Reopen("Yine bozuldu.", 10, Chief, at)],
            TicketStatus.Cancelled => [(t, at) => t.Cancel("Gerek kalmadı.", Chief, at)],
            TicketStatus.Duplicate => [(t, at) => t.MergeInto(Known(NewTicket("ARZ-2026-000002"), 42), Chief, at)],
        };
    }

    /// <summary>Gives an id, as saving would.</summary>
    public static T Known<T>(T row, int id) where T : class
    {
        for (var type = typeof(T); type is not null; type = type.BaseType)
        {
            if (type.GetProperty("Id", System.Reflection.BindingFlags.Instance | System.Reflection.BindingFlags.Public | System.Reflection.BindingFlags.DeclaredOnly) is { } id0)
            {
                id0.SetValue(row, id);
                break;
            }
        }

        return row;
    }
}
