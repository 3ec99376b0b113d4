using System.Globalization;
using Yakutiye.BilgiIslem.Notifications;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Text;

namespace Yakutiye.BilgiIslem.Inventory.WriteOffs;

/// <summary>Who hears of a write-off. Nobody hears of his own act.</summary>
public sealed class WriteOffNotices(Notifier notifier, PermissionHolders holders)
{
    public const string Key = "inventory.writeoff";

    public static NotificationKind Kind { get; } = new(Key, "Kayıttan düşme önerisi komisyonumu, onayımı ya da fişimi bekliyor", MailByDefault: true);

    public static string Link(int id) => string.Create(CultureInfo.InvariantCulture, $"/envanter/dusum/{id}");

    public static string LossLink(int id) => string.Create(CultureInfo.InvariantCulture, $"/envanter/kayip/{id}");

    public async Task ProposedAsync(WriteOff proposal, Actor by, CancellationToken ct) =>
        await SendAsync(await holders.OfAsync(InventoryPermissions.Spend, ct), $"{proposal.Number} kayıttan düşme önerisi komisyon bekliyor.", proposal, by, ct);

    public Task NamedAsync(WriteOff proposal, Actor by, CancellationToken ct) => SendAsync(
        proposal.Members.Select(m => m.PersonId), $"{proposal.Number} kayıttan düşme önerisi için komisyona seçildiniz; oyunuz bekleniyor.", proposal, by, ct);

    /// <summary>After a vote or a judgement: whoever is next, and the proposer of an end.</summary>
    public async Task MovedAsync(WriteOff proposal, Actor by, CancellationToken ct)
    {
        if (proposal.Status is WriteOffStatus.Accepted)
        {
            await SendAsync(await holders.OfAsync(InventoryPermissions.Spend, ct), $"{proposal.Number} kayıttan düşme önerisi onayınızı bekliyor.", proposal, by, ct);
        }

        if (proposal.Status is WriteOffStatus.Approved or WriteOffStatus.Refused or WriteOffStatus.Posted)
        {
            await SendAsync([proposal.ProposedById], $"{proposal.Number} kayıttan düşme öneriniz: {proposal.Status.TurkishName}.", proposal, by, ct);
        }
    }

    /// <summary>A tie goes back to the commission.</summary>
    public Task TiedAsync(WriteOff proposal, CancellationToken ct) => notifier.NotifyAsync(
        proposal.Members.Select(m => m.PersonId), Key, $"{proposal.Number}: oylar eşit çıktı, {proposal.Round}. tur oylama başladı.", Link(proposal.Id), ct);

    private Task SendAsync(IEnumerable<int> people, string text, WriteOff proposal, Actor by, CancellationToken ct) =>
        notifier.NotifyAsync(people.Where(p => p != by.Id), Key, text, Link(proposal.Id), ct);
}
