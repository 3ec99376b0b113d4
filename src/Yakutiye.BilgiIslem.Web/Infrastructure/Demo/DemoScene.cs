using Yakutiye.BilgiIslem.HelpDesk;
using Yakutiye.BilgiIslem.People;

namespace Yakutiye.BilgiIslem.Web.Infrastructure.Demo;

internal enum DemoState
{
    Untouched,
    Assigned,
    Working,
    WaitsForUser,
    WaitsForApproval,
    Solved,
}

/// <summary>A ticket of the last two working days, made so that each demo account finds something that waits for it.</summary>
/// <param name="MinutesAgo">Working minutes; in the order of opening.</param>
internal sealed record DemoScene(int MinutesAgo, string Requester, string Category, TicketUrgency Urgency, DemoState State, string? Worker = null)
{
    public static IReadOnlyList<DemoScene> LastDays { get; } =
    [
        new(960, "birim", "Belediye otomasyonu", TicketUrgency.Normal, DemoState.Solved, "personel2"),
        new(930, "birim", "Yazıcı yazdırmıyor", TicketUrgency.Normal, DemoState.WaitsForUser, "personel"),
        new(900, "birim2", "Uzak birim hattı kesik", TicketUrgency.VeryHigh, DemoState.Working, "some"),
        new(870, "aysegul.isikli", "Web sitesi ve e-belediye", TicketUrgency.VeryHigh, DemoState.Working, "some"),
        new(800, "feyza.gunaydin", "Bilgisayar açılmıyor", TicketUrgency.High, DemoState.Untouched),
        new(720, "birim2", "Görüntü gelmiyor", TicketUrgency.Normal, DemoState.Solved, "personel"),
        new(640, "sila.bagci", "EBYS ve e-imza", TicketUrgency.High, DemoState.Working, "personel"),
        new(560, "cigdem.yagmur", "Yeni bilgisayar ya da yazıcı", TicketUrgency.Normal, DemoState.WaitsForApproval, "personel2"),
        new(420, "sule.demirtas", "Toplantı, sunum ve canlı yayın desteği", TicketUrgency.VeryHigh, DemoState.Assigned, "personel2"),
        new(300, "dogan.isildak", "Yetki ekleme ya da kaldırma", TicketUrgency.Normal, DemoState.Assigned, "some"),
        new(240, "baris.cakir", "Ortak klasöre girilemiyor", TicketUrgency.Normal, DemoState.Assigned, "personel"),
        new(150, "eyup.inanc", "Yazıcı yazdırmıyor", TicketUrgency.High, DemoState.Assigned, "personel"),
        new(90, "birim", "Silinen dosyanın geri getirilmesi", TicketUrgency.Normal, DemoState.Untouched),
        new(50, "yasar.isiktekin", "Uzak birim hattı kesik", TicketUrgency.High, DemoState.Untouched),
        new(20, "pinar.gunes", "Parolamı unuttum, hesabım kilitlendi", TicketUrgency.Normal, DemoState.Untouched),
    ];

    public DemoSubject Subject => DemoFaults.All.Concat(DemoRequests.All).First(s => s.Category == Category);

    public void Play(Ticket ticket, DemoYearCast cast, DemoClock time)
    {
        if (State is DemoState.Untouched)
        {
            return;
        }

        var worker = DemoYearCast.ActorOf(cast[Worker!]);
        time.Passes(8);
        ticket.AssignTo(cast[Worker!], DemoYearCast.ActorOf(cast["sef"]), time.At);
        if (State is DemoState.Assigned)
        {
            return;
        }

        time.Passes(20);
        ticket.Start(worker, time.At);
        time.Passes(45);
        Settle(ticket, worker, time);
    }

    private void Settle(Ticket ticket, Actor worker, DemoClock time)
    {
        switch (State)
        {
            case DemoState.WaitsForUser:
                ticket.Answer(DemoTalk.Answers[1], fromDirectorate: true, 5, worker, time.At);
                ticket.Hold(HoldReason.User, time.WorkingDayAfter(3), null, worker, time.At);
                break;
            case DemoState.WaitsForApproval:
                ticket.Hold(HoldReason.Approval, time.WorkingDayAfter(5), DemoTalk.Holds[3], worker, time.At);
                break;
            case DemoState.Solved:
                ticket.Resolve(Subject.Cause, Subject.Solution, 40, worker, time.At);
                break;
            default:
                ticket.Answer(DemoTalk.Answers[2], fromDirectorate: true, 10, worker, time.At);
                break;
        }
    }
}
