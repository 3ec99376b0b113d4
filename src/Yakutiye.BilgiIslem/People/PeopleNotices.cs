using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Calendar;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Notifications;

namespace Yakutiye.BilgiIslem.People;

/// <summary>Every grant is told to the Müdür, to whoever acts for the Müdür today, and to the person (M10.5).</summary>
public sealed class PeopleNotices(AppDb db, Notifier notifier, TimeProvider clock)
{
    public const string Granted = "people.granted";
    public const string Appointed = "people.appointed";
    public const string MatrixChanged = "people.matrix";
    public const string Reset = "people.reset";

    public static IReadOnlyList<NotificationKind> Kinds { get; } =
    [
        new(Granted, "Bir kişinin rolleri değişti", MailByDefault: false),
        new(Appointed, "Vekâlet ya da yetki devri kaydedildi veya sona erdi", MailByDefault: true),
        new(Reset, "Yönetici bir hesabın parolasını ya da ikinci adımını sıfırladı", MailByDefault: true),
        new(MatrixChanged, "Bir rolün yetkileri değişti", MailByDefault: true),
    ];

    public async Task TellAsync(string kind, string text, string link, IEnumerable<int> concerned, Actor by, CancellationToken ct)
    {
        var people = (await DirectorsAsync(ct)).Concat(concerned).Where(id => id != by.Id);
        await notifier.NotifyAsync(people, kind, text, link, ct);
    }

    private async Task<List<int>> DirectorsAsync(CancellationToken ct)
    {
        var today = Istanbul.Today(clock);
        var acting = await db.Appointments.InForceOn(today).Where(a => a.Post == RoleNames.Director).Select(a => a.PersonId).ToListAsync(ct);
        return [.. await db.BearersOf(RoleNames.Director).Select(u => u.Id).ToListAsync(ct), .. acting];
    }
}
