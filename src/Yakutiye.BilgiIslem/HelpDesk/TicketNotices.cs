using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Notifications;
using Yakutiye.BilgiIslem.People;

namespace Yakutiye.BilgiIslem.HelpDesk;

/// <summary>Who hears of what. Nobody hears of his own act.</summary>
public sealed class TicketNotices(AppDb db, Notifier notifier)
{
    public const string Opened = "helpdesk.opened";
    public const string Assigned = "helpdesk.assigned";
    public const string Answered = "helpdesk.answered";
    public const string Resolved = "helpdesk.resolved";
    public const string Reopened = "helpdesk.reopened";
    public const string Ended = "helpdesk.ended";
    public const string Late = "helpdesk.late";

    public static IReadOnlyList<NotificationKind> Kinds { get; } =
    [
        new(Opened, "Servisime yeni kayıt geldi", MailByDefault: false),
        new(Assigned, "Bana kayıt atandı", MailByDefault: true),
        new(Answered, "Kaydıma yanıt yazıldı", MailByDefault: true),
        new(Resolved, "Kaydım çözüldü", MailByDefault: true),
        new(Reopened, "Çözdüğüm kayıt yeniden açıldı", MailByDefault: true),
        new(Ended, "Kaydım kapandı, iptal edildi ya da birleştirildi", MailByDefault: false),
        new(Late, "Hedef süre yaklaşıyor veya aşıldı", MailByDefault: true),
    ];

    public static string Link(int ticketId) => string.Create(CultureInfo.InvariantCulture, $"/destek/talepler/{ticketId}");

    public async Task OpenedAsync(Ticket ticket, Actor by, CancellationToken ct)
    {
        var chiefs = ticket.TeamId is { } team
            ? await db.Teams.Where(t => t.Id == team && t.ChiefId != null).Select(t => t.ChiefId!.Value).ToListAsync(ct)
            : await PeopleInAsync(RoleNames.Chief, ct);
        await SendAsync(chiefs, Opened, $"{ticket.Number} yeni kayıt: {ticket.Title}", ticket, by, ct);
        if (by.Id != ticket.RequesterId)
        {
            await SendAsync([ticket.RequesterId], Opened, $"Sizin adınıza {ticket.Number} kaydı açıldı: {ticket.Title}", ticket, by, ct);
        }
    }

    public Task AssignedAsync(Ticket ticket, Actor by, CancellationToken ct) =>
        SendAsync(Some(ticket.AssigneeId), Assigned, $"{ticket.Number} size atandı: {ticket.Title}", ticket, by, ct);

    /// <summary>A public answer goes to the other side.</summary>
    public Task AnsweredAsync(Ticket ticket, string answer, Actor by, CancellationToken ct) => SendAsync(
        [ticket.RequesterId, .. Some(ticket.AssigneeId)], Answered, $"{ticket.Number} kaydına yanıt yazıldı: {ticket.Title}", ticket, by, ct, answer);

    public Task ResolvedAsync(Ticket ticket, Actor by, CancellationToken ct) => SendAsync(
        [ticket.RequesterId], Resolved, $"{ticket.Number} çözüldü; onaylamanız bekleniyor: {ticket.Title}", ticket, by, ct, ticket.Solution);

    public Task ReopenedAsync(Ticket ticket, Actor by, CancellationToken ct) =>
        SendAsync(Some(ticket.AssigneeId), Reopened, $"{ticket.Number} yeniden açıldı: {ticket.Title}", ticket, by, ct);

    public Task EndedAsync(Ticket ticket, Actor by, CancellationToken ct) => SendAsync(
        [ticket.RequesterId, .. Some(ticket.AssigneeId)], Ended, $"{ticket.Number} kaydının durumu: {ticket.StatusName}", ticket, by, ct);

    public async Task LateAsync(Ticket ticket, string sentence, CancellationToken ct)
    {
        var chiefs = await db.Teams.Where(t => t.Id == ticket.TeamId && t.ChiefId != null).Select(t => t.ChiefId!.Value).ToListAsync(ct);
        var people = (chiefs.Count > 0 ? chiefs : await PeopleInAsync(RoleNames.Chief, ct)).Concat(await PeopleInAsync(RoleNames.Director, ct));
        await SendAsync([.. people], Late, sentence, ticket, Actor.System, ct);
    }

    private Task SendAsync(
        IReadOnlyList<int> people, string kind, string text, Ticket ticket, Actor by, CancellationToken ct, string? body = null) =>
        notifier.NotifyAsync(people.Where(id => id != by.Id), kind, text, Link(ticket.Id), ct, body);

    private Task<List<int>> PeopleInAsync(string role, CancellationToken ct) => db.UserRoles
        .Join(db.Roles.Where(r => r.Name == role), ur => ur.RoleId, r => r.Id, (ur, _) => ur.UserId)
        .ToListAsync(ct);

    private static int[] Some(int? id) => id is { } known ? [known] : [];
}
