using System.Globalization;
using Yakutiye.BilgiIslem.Notifications;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Text;

namespace Yakutiye.BilgiIslem.Inventory.Counts;

/// <summary>Who hears of a count. Nobody hears of his own act.</summary>
public sealed class CountNotices(Notifier notifier, PermissionHolders holders)
{
    public const string Count = "inventory.count";

    public static NotificationKind Kind { get; } = new(Count, "Sayım kuruluna yazıldım ya da sayımla ilgili bir adım beni bekliyor", MailByDefault: false);

    public static string Link(int id) => string.Create(CultureInfo.InvariantCulture, $"/envanter/sayimlar/{id}");

    /// <summary>A year-end count waits for its board.</summary>
    public async Task PlannedAsync(CountCampaign count, Actor by, CancellationToken ct)
    {
        if (count.Kind is CountKind.YearEnd)
        {
            await SendAsync(await holders.OfAsync(InventoryPermissions.Spend, ct), $"{count.Number} yıl sonu sayımı için kurul bekleniyor.", count, by, ct);
        }
    }

    public Task NamedAsync(CountCampaign count, Actor by, CancellationToken ct) =>
        SendAsync(count.Members.Select(m => m.PersonId), $"{count.Number} sayılı sayım için görevlendirildiniz ({count.Kind.TurkishName}).", count, by, ct);

    public Task ClosedAsync(CountCampaign count, Actor by, CancellationToken ct) =>
        SendAsync([count.CreatedById, .. count.Members.Select(m => m.PersonId)], $"{count.Number} sayılı sayım kapandı; tutanağı hazır.", count, by, ct);

    private Task SendAsync(IEnumerable<int> people, string text, CountCampaign count, Actor by, CancellationToken ct) =>
        notifier.NotifyAsync(people.Where(p => p != by.Id), Count, text, Link(count.Id), ct);
}
