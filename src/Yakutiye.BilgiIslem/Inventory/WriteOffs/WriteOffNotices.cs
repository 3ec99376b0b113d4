using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Calendar;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Inventory.Warehouses;
using Yakutiye.BilgiIslem.Notifications;
using Yakutiye.BilgiIslem.People;

namespace Yakutiye.BilgiIslem.Inventory.WriteOffs;

/// <summary>Who hears of what. Nobody hears of his own act.</summary>
public sealed class WriteOffNotices(AppDb db, Notifier notifier, TimeProvider clock)
{
    public const string Vote = "inventory.writeoff.vote";
    public const string Decision = "inventory.writeoff.decision";
    public const string Progress = "inventory.writeoff.progress";
    public const string Loss = "inventory.loss";

    public static IReadOnlyList<NotificationKind> Kinds { get; } =
    [
        new(Vote, "Kayıttan düşmede oyum bekleniyor", MailByDefault: true),
        new(Decision, "Kayıttan düşmede kararım bekleniyor", MailByDefault: true),
        new(Progress, "Kayıttan düşme önerim sonuçlandı ya da ilerledi", MailByDefault: true),
        new(Loss, "Kayıp ya da çalıntı bildirildi", MailByDefault: true),
    ];

    public static string Link(int id) => string.Create(CultureInfo.InvariantCulture, $"/envanter/dusum/{id}");

    public static string LossLink(int id) => string.Create(CultureInfo.InvariantCulture, $"/envanter/kayip/{id}");

    public async Task ProposedAsync(WriteOff writeOff, Actor by, CancellationToken ct) => await SendAsync(
        await AuthorityAsync(ct), Decision,
        writeOff.Status is WriteOffStatus.Decided ? InventoryText.ApprovalWaits(writeOff.Number) : InventoryText.CommissionWaits(writeOff.Number),
        writeOff, by, ct);

    public Task NamedAsync(WriteOff writeOff, Actor by, CancellationToken ct) =>
        SendAsync([.. writeOff.Members.Select(m => m.UserId)], Vote, InventoryText.VoteWaits(writeOff.Number), writeOff, by, ct);

    /// <summary>After a vote: nothing until all have voted.</summary>
    public async Task VotedAsync(WriteOff writeOff, int roundBefore, Actor by, CancellationToken ct)
    {
        if (writeOff.Round > roundBefore)
        {
            await SendAsync([.. writeOff.Members.Select(m => m.UserId)], Vote, InventoryText.VoteAgain(writeOff.Number), writeOff, by, ct);
        }

        if (writeOff.Status is WriteOffStatus.Decided)
        {
            await SendAsync(await AuthorityAsync(ct), Decision, InventoryText.ApprovalWaits(writeOff.Number), writeOff, by, ct);
        }

        if (writeOff.Status is WriteOffStatus.Refused)
        {
            await EndedAsync(writeOff, by, ct);
        }
    }

    /// <summary>The proposer hears it, and the registrar who is to post the exit.</summary>
    public async Task ApprovedAsync(WriteOff writeOff, Actor by, CancellationToken ct)
    {
        var today = Istanbul.Today(clock);
        var registrars = await db.Set<MovableDuty>().RegistrarsOf(writeOff.WarehouseId, today).Select(d => d.PersonId).ToListAsync(ct);
        await SendAsync([writeOff.ProposedById, .. registrars], Progress, InventoryText.ExitWaits(writeOff.Number), writeOff, by, ct);
    }

    public Task EndedAsync(WriteOff writeOff, Actor by, CancellationToken ct) => SendAsync(
        [writeOff.ProposedById, .. writeOff.Members.Select(m => m.UserId)], Progress, InventoryText.WriteOffEnded(writeOff.Number, writeOff.Status),
        writeOff, by, ct);

    public async Task LostAsync(LossReport report, Actor by, CancellationToken ct)
    {
        int[] holder = report.PersonId is { } person ? [person] : [];
        await notifier.NotifyAsync(
            (await AuthorityAsync(ct)).Concat(holder).Where(id => id != by.Id), Loss,
            InventoryText.LossTold(report.Kind, report.AssetTag, report.AssetName), LossLink(report.Id), ct);
    }

    private Task SendAsync(IReadOnlyList<int> people, string kind, string text, WriteOff writeOff, Actor by, CancellationToken ct) =>
        notifier.NotifyAsync(people.Where(id => id != by.Id), kind, text, Link(writeOff.Id), ct, writeOff.Reason);

    // The Müdür is the spending authority; who acts for the post hears of it too.
    private async Task<List<int>> AuthorityAsync(CancellationToken ct)
    {
        var today = Istanbul.Today(clock);
        return await db.BearersOf(RoleNames.Director).Select(u => u.Id)
            .Union(db.Appointments
                .Where(a => a.Post == RoleNames.Director && a.EndedAt == null && a.From <= today && today <= a.To)
                .Select(a => a.PersonId))
            .ToListAsync(ct);
    }
}
