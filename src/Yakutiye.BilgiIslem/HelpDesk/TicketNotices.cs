using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Calendar;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Notifications;
using Yakutiye.BilgiIslem.People;

namespace Yakutiye.BilgiIslem.HelpDesk;

/// <summary>Who hears of what. Nobody hears of his own act.</summary>
public sealed class TicketNotices(AppDb db, Notifier notifier, TimeProvider clock)
{
    public const string Opened = "helpdesk.opened";
    public const string Assigned = "helpdesk.assigned";
    public const string Answered = "helpdesk.answered";
    public const string Resolved = "helpdesk.resolved";
    public const string Reopened = "helpdesk.reopened";
    public const string Ended = "helpdesk.ended";
    public const string Late = "helpdesk.late";
    public const string FollowUp = "helpdesk.followup";

    public static IReadOnlyList<NotificationKind> Kinds { get; } =
    [
        new(Opened, "Servisime yeni kayıt geldi", MailByDefault: false),
        new(Assigned, "Bana kayıt atandı", MailByDefault: true),
        new(Answered, "Kaydıma yanıt yazıldı", MailByDefault: true),
        new(Resolved, "Kaydım çözüldü", MailByDefault: true),
        new(Reopened, "Çözdüğüm kayıt yeniden açıldı", MailByDefault: true),
        new(Ended, "Kaydım kapandı, iptal edildi ya da birleştirildi", MailByDefault: false),
        new(Late, "Hedef süre yaklaşıyor veya aşıldı", MailByDefault: true),
        new(FollowUp, "Beklettiğim kaydın takip günü geldi", MailByDefault: false),
    ];

    public static string Link(int ticketId) => string.Create(CultureInfo.InvariantCulture, $"/destek/talepler/{ticketId}");

    public async Task OpenedAsync(Ticket ticket, Actor by, CancellationToken ct)
    {
        await SendAsync(await ChiefsAsync(ticket, ct), Opened, $"{ticket.Number} yeni kayıt: {ticket.Title}", ticket, by, ct);
        if (by.Id != ticket.RequesterId)
        {
            await SendAsync([ticket.RequesterId], Opened, $"Sizin adınıza {ticket.Number} kaydı açıldı: {ticket.Title}", ticket, by, ct);
        }
    }

    public async Task SentToTeamAsync(Ticket ticket, Actor by, CancellationToken ct) =>
        await SendAsync(await ChiefsAsync(ticket, ct), Opened, $"{ticket.Number} servisinize gönderildi: {ticket.Title}", ticket, by, ct);

    public Task AssignedAsync(Ticket ticket, Actor by, CancellationToken ct) =>
        SendAsync(Some(ticket.AssigneeId), Assigned, $"{ticket.Number} size atandı: {ticket.Title}", ticket, by, ct);

    /// <summary>A public answer goes to the other side.</summary>
    public Task AnsweredAsync(Ticket ticket, string answer, Actor by, CancellationToken ct) => SendAsync(
        [ticket.RequesterId, .. Some(ticket.OpenedById), .. Some(ticket.AssigneeId)], Answered, $"{ticket.Number} kaydına yanıt yazıldı: {ticket.Title}", ticket, by, ct, answer);

    /// <summary>Tells the requester, and those whose tickets were merged into this one, each about their own.</summary>
    public async Task ResolvedAsync(Ticket ticket, Actor by, CancellationToken ct)
    {
        await SendAsync(
            [ticket.RequesterId], Resolved, $"{ticket.Number} çözüldü; onaylamanız bekleniyor: {ticket.Title}", ticket, by, ct, ticket.Solution);
        foreach (var twin in await db.Set<Ticket>().Where(t => t.DuplicateOfId == ticket.Id).Select(t => new { t.Id, t.Number, t.RequesterId, t.Title }).ToListAsync(ct))
        {
            await notifier.NotifyAsync([twin.RequesterId], Resolved, HelpDeskText.TwinResolved(twin.Number, twin.Title), Link(twin.Id), ct);
        }
    }

    public async Task MergedAsync(Ticket ticket, Ticket into, Actor by, CancellationToken ct)
    {
        await SendAsync([ticket.RequesterId, .. Some(ticket.AssigneeId)], Ended, HelpDeskText.MergedNotice(ticket.Number, into.Number), ticket, by, ct);
        await SendAsync(Some(into.AssigneeId), Ended, $"{into.Number}: {HelpDeskText.Absorbed(ticket.Number, ticket.Title)}", into, by, ct);
    }

    /// <summary>To who holds the ticket; to its Şef when nobody does.</summary>
    public async Task FollowUpAsync(Ticket ticket, CancellationToken ct) => await SendAsync(
        ticket.AssigneeId is { } person ? [person] : await ChiefsAsync(ticket, ct),
        FollowUp, HelpDeskText.FollowUp(ticket.Number, ticket.Title), ticket, Actor.System, ct);

    /// <summary>To who holds the ticket, and to its Şef: whoever held it may have left.</summary>
    public async Task ReopenedAsync(Ticket ticket, Actor by, CancellationToken ct) => await SendAsync(
        [.. Some(ticket.AssigneeId), .. await ChiefsAsync(ticket, ct)], Reopened, $"{ticket.Number} yeniden açıldı: {ticket.Title}", ticket, by, ct);

    public Task EndedAsync(Ticket ticket, Actor by, CancellationToken ct) => SendAsync(
        [ticket.RequesterId, .. Some(ticket.AssigneeId)], Ended, $"{ticket.Number} kaydının durumu: {ticket.StatusName}", ticket, by, ct);

    public async Task LateAsync(Ticket ticket, string sentence, CancellationToken ct)
    {
        var people = (await ChiefsAsync(ticket, ct)).Concat(await PeopleInAsync(RoleNames.Director, ct));
        await SendAsync([.. people], Late, sentence, ticket, Actor.System, ct);
    }

    private async Task<List<int>> ChiefsAsync(Ticket ticket, CancellationToken ct)
    {
        var own = await db.Teams.Where(t => t.Id == ticket.TeamId && t.Chief!.DisabledAt == null).Select(t => t.ChiefId!.Value).ToListAsync(ct);
        var today = Istanbul.Today(clock);
        var acting = await db.Appointments
            .Where(a => a.Post == RoleNames.Chief && a.EndedAt == null && a.From <= today && a.To >= today && own.Contains(a.ForPersonId ?? 0))
            .Select(a => a.PersonId)
            .ToListAsync(ct);
        return own.Count > 0 ? [.. own, .. acting] : await PeopleInAsync(RoleNames.Chief, ct);
    }

    private Task SendAsync(
        IReadOnlyList<int> people, string kind, string text, Ticket ticket, Actor by, CancellationToken ct, string? body = null) =>
        notifier.NotifyAsync(people.Where(id => id != by.Id), kind, text, Link(ticket.Id), ct, body);

    // Who acts for the post hears of it too.
    private async Task<List<int>> PeopleInAsync(string role, CancellationToken ct)
    {
        var today = Istanbul.Today(clock);
        return await db.UserRoles.Join(db.Roles.Where(r => r.Name == role), ur => ur.RoleId, r => r.Id, (ur, _) => ur.UserId)
            .Union(db.Appointments.Where(a => a.Post == role && a.EndedAt == null && a.From <= today && today <= a.To).Select(a => a.PersonId))
            .ToListAsync(ct);
    }

    private static int[] Some(int? id) => id is { } known ? [known] : [];
}
