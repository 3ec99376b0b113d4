using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Calendar;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Notifications;
using Yakutiye.BilgiIslem.People;

namespace Yakutiye.BilgiIslem.Inventory.Licences;

/// <summary>Tells Müdür and Şef, and who acts for them, that a licence ends.</summary>
public sealed class LicenceNotices(AppDb db, Notifier notifier, TimeProvider clock)
{
    public const string Expiring = "inventory.licence";

    private static readonly string[] Posts = [RoleNames.Director, RoleNames.Chief];

    public static IReadOnlyList<NotificationKind> Kinds { get; } = [new(Expiring, "Yazılım lisansının süresi doluyor ya da doldu", MailByDefault: true)];

    public static string Link(int licenceId) => string.Create(CultureInfo.InvariantCulture, $"/envanter/lisanslar/{licenceId}");

    public async Task ExpiringAsync(SoftwareLicence licence, DateOnly expiresOn, CancellationToken ct)
    {
        var today = Istanbul.Today(clock);
        var people = await db.UserRoles.Join(db.Roles.Where(r => Posts.Contains(r.Name!)), ur => ur.RoleId, r => r.Id, (ur, _) => ur.UserId)
            .Union(db.Appointments.Where(a => Posts.Contains(a.Post!) && a.EndedAt == null && a.From <= today && today <= a.To).Select(a => a.PersonId))
            .ToListAsync(ct);
        await notifier.NotifyAsync(people, Expiring, InventoryText.LicenceEnds(licence.FullName, expiresOn, today), Link(licence.Id), ct);
    }
}
