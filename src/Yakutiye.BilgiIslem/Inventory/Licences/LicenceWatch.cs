using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Calendar;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Notifications;
using Yakutiye.BilgiIslem.People;

namespace Yakutiye.BilgiIslem.Inventory.Licences;

/// <summary>Tells the Müdür and the Şefs of licences that run out, each term once.</summary>
public sealed class LicenceWatch(AppDb db, Notifier notifier, TimeProvider clock)
{
    public const string Expiry = "inventory.licence";

    /// <summary>Time enough to buy anew by a tender.</summary>
    public const int DaysAhead = 45;

    public static IReadOnlyList<NotificationKind> Kinds { get; } = [new(Expiry, "Yazılım lisansının süresi doluyor", MailByDefault: true)];

    public static string Link(int id) => string.Create(CultureInfo.InvariantCulture, $"/envanter/lisanslar/{id}");

    public Task<int> RunAsync(CancellationToken ct) => db.InTransactionAsync(
        async () =>
        {
            var today = Istanbul.Today(clock);
            var due = await db.Set<Licence>().ExpiringBy(today.AddDays(DaysAhead)).Where(l => l.ToldOf == null || l.ToldOf != l.ExpiresOn).OrderBy(l => l.Id).ToListAsync(ct);
            var people = due.Count == 0 ? [] : await PeopleAsync(ct);
            foreach (var licence in due)
            {
                var (day, left) = (licence.ExpiresOn!.Value, licence.ExpiresOn.Value.DayNumber - today.DayNumber);
                await notifier.NotifyAsync(people, Expiry, InventoryText.LicenceExpires(licence.Product, day, left), Link(licence.Id), ct);
                licence.Told();
            }

            await db.SaveChangesAsync(ct);
            return due.Count;
        },
        ct);

    private Task<List<int>> PeopleAsync(CancellationToken ct) => db.UserRoles
        .Join(db.Roles.Where(r => r.Name == RoleNames.Director || r.Name == RoleNames.Chief), ur => ur.RoleId, r => r.Id, (ur, _) => ur.UserId)
        .Distinct()
        .ToListAsync(ct);
}
