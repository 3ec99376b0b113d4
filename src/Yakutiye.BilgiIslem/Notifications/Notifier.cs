using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Data;

namespace Yakutiye.BilgiIslem.Notifications;

/// <summary>Writes notices and their mails into the unit of work; they are saved with the act that causes them.</summary>
public sealed class Notifier(AppDb db, NotificationKinds kinds, TimeProvider clock)
{
    /// <param name="recipients">User ids; repeated ones and disabled accounts get nothing.</param>
    /// <param name="link">A path of this portal.</param>
    /// <param name="mailBody">What the mail says beyond the notice; null: the notice alone.</param>
    public async Task NotifyAsync(
        IEnumerable<int> recipients, string kind, string text, string link, CancellationToken ct, string? mailBody = null)
    {
        var ids = recipients.Distinct().ToArray();
        if (ids.Length == 0)
        {
            return;
        }

        var now = clock.GetUtcNow().UtcDateTime;
        var shown = text.Length > 400 ? text[..399] + "…" : text;
        foreach (var person in await ReachAsync(ids, kind, ct))
        {
            db.Add(new Notification(person.Id, kind, shown, link, now));
            if (person.Email is { Length: > 0 } address && (person.Chosen ?? kinds.MailsByDefault(kind)))
            {
                db.Add(new OutboxMail(address, Subject(shown), $"{text}\n\n{mailBody}\n\n{{portal}}{link}".Replace("\n\n\n\n", "\n\n", StringComparison.Ordinal), now));
            }
        }
    }

    private Task<List<Reach>> ReachAsync(int[] ids, string kind, CancellationToken ct) => db.Users
        .Where(u => ids.Contains(u.Id) && u.DisabledAt == null)
        .Select(u => new Reach(
            u.Id, u.Email, db.Set<MailChoice>().Where(c => c.UserId == u.Id && c.Kind == kind).Select(c => (bool?)c.ByMail).FirstOrDefault()))
        .ToListAsync(ct);

    // A subject is one line, whatever was typed.
    private static string Subject(string text) => string.Join(' ', text.Split('\r', '\n', '\t'));

    private sealed record Reach(int Id, string? Email, bool? Chosen);
}
