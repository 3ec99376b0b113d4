using Yakutiye.BilgiIslem.Calendar;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.HelpDesk;
using Yakutiye.BilgiIslem.Notifications;
using Yakutiye.BilgiIslem.People;

namespace Yakutiye.BilgiIslem.Web.Infrastructure.Demo;

/// <summary>What people hear of: notices of the last days, announcements, and who acts for whom.</summary>
internal static class DemoYearNews
{
    public static void Add(AppDb db, DemoYearCast cast, IReadOnlyList<Ticket> tickets, DateTime now)
    {
        db.AddRange(tickets.Where(t => t.OpenedAt > now.AddDays(-12)).SelectMany(t => Notices(t, cast, now)));
        foreach (var ticket in tickets.Where(t => t.IsOverdue(now)))
        {
            db.AddRange(Escalations(ticket, cast, now));
        }

        db.AddRange(Announcements(cast, now));
        db.AddRange(Appointments(cast, Istanbul.DayOf(now)));
    }

    private static IEnumerable<Notification> Notices(Ticket ticket, DemoYearCast cast, DateTime now)
    {
        yield return Notice(cast.ChiefOf(ticket.TeamId).Id, TicketNotices.Opened, $"{ticket.Number} yeni kayıt: {ticket.Title}", ticket, ticket.OpenedAt, now);
        if (ticket.AssigneeId is { } assignee)
        {
            var at = ticket.Entries.Last(e => e.Kind is EntryKind.Assignment).At;
            yield return Notice(assignee, TicketNotices.Assigned, $"{ticket.Number} size atandı: {ticket.Title}", ticket, at, now);
        }

        if (ticket.Entries.LastOrDefault(e => e.Kind is EntryKind.Answer && e.ById != ticket.RequesterId) is { } answer)
        {
            yield return Notice(ticket.RequesterId, TicketNotices.Answered, $"{ticket.Number} kaydına yanıt yazıldı: {ticket.Title}", ticket, answer.At, now);
        }

        if (ticket.ResolvedAt is { } resolved)
        {
            yield return Notice(ticket.RequesterId, TicketNotices.Resolved, $"{ticket.Number} çözüldü; onaylamanız bekleniyor: {ticket.Title}", ticket, resolved, now);
        }
    }

    // What is older than two days has been read.
    private static Notification Notice(int person, string kind, string text, Ticket ticket, DateTime at, DateTime now)
    {
        var notice = new Notification(person, kind, text, TicketNotices.Link(ticket.Id), at);
        if (at < now.AddDays(-2))
        {
            notice.Read(at.AddHours(1));
        }

        return notice;
    }

    // Both marks have passed; without these rows the first run of the clock would announce them all again.
    private static IEnumerable<object> Escalations(Ticket ticket, DemoYearCast cast, DateTime now)
    {
        foreach (var (target, due) in Passed(ticket, now))
        {
            var sentence = HelpDeskText.TargetPassed(ticket.Number, target, 100, ticket.Title);
            ticket.Escalated(sentence, due);
            yield return new EscalationNotice(ticket.Id, target, 75, due, due.AddHours(-1));
            yield return new EscalationNotice(ticket.Id, target, 100, due, due);
            yield return Notice(cast.ChiefOf(ticket.TeamId).Id, TicketNotices.Late, sentence, ticket, due, now);
            yield return Notice(cast["mudur"].Id, TicketNotices.Late, sentence, ticket, due, now);
        }
    }

    private static IEnumerable<(EscalationTarget Target, DateTime Due)> Passed(Ticket ticket, DateTime now)
    {
        if (ticket.RespondedAt is null && ticket.ResponseDueAt <= now)
        {
            yield return (EscalationTarget.Response, ticket.ResponseDueAt);
        }

        if (ticket.ResolutionDueAt is { } due && due <= now)
        {
            yield return (EscalationTarget.Resolution, due);
        }
    }

    private static IEnumerable<Announcement> Announcements(DemoYearCast cast, DateTime now) =>
    [
        new("Yeni evrak sistemi eğitimi", "Evrak sisteminin yeni sürümü için eğitim notları Rehber sayfasındaki dahililerden istenebilir.", now.AddDays(-95), now.AddDays(-60), cast["sef"].Id),
        new("Sahte kargo e-postalarına dikkat", "Son günlerde kargo bildirimi görünümünde zararlı e-postalar gelmektedir. Eklerini açmayınız, Bilgi İşlem'e bildiriniz.", now.AddDays(-6), now.AddDays(20), cast["some"].Id),
        new("Hafta sonu bakım çalışması", "Sunucu odasında yapılacak bakım nedeniyle cumartesi 09.00–13.00 arasında otomasyon ve e-posta hizmetlerine ulaşılamayacaktır.", now.AddDays(-1), now.AddDays(6), cast["mudur"].Id),
    ];

    private static IEnumerable<Appointment> Appointments(DemoYearCast cast, DateOnly today) =>
    [
        Acting(cast, today.AddDays(-130), days: 14, "37257702-903.07-418"),
        Acting(cast, today.AddDays(12), days: 5, "37257702-903.07-702"),
    ];

    private static Appointment Acting(DemoYearCast cast, DateOnly from, int days, string document) => Appointment.Acting(
        RoleNames.Director, cast["sef"].Id, cast["mudur"].Id, new AppointmentPaper(from, from.AddDays(days - 1), document, from.AddDays(-3)));
}
