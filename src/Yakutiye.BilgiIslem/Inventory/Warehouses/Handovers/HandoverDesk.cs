using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Calendar;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Inventory.Assets;
using Yakutiye.BilgiIslem.Notifications;
using Yakutiye.BilgiIslem.Numbering;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Rules;

namespace Yakutiye.BilgiIslem.Inventory.Warehouses.Handovers;

/// <summary>Begins, counts and completes the handover of a warehouse (TMY m.33).</summary>
public sealed class HandoverDesk(AppDb db, DutyDesk duties, NumberDesk numbers, Notifier notifier, TimeProvider clock)
{
    public const string Series = "ADT";

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    public Task<WarehouseHandover> OpenAsync(HandoverFacts facts, Actor by, CancellationToken ct) => db.InTransactionAsync(
        async () =>
        {
            Rule.Require(facts.ToPersonId != by.Id, InventoryText.DutyOfOneself, nameof(facts.ToPersonId));
            var today = Istanbul.Today(clock);
            Rule.Require(facts.DocumentDate <= today, InventoryText.DocumentInFuture, nameof(facts.DocumentDate));
            var duty = await db.Set<MovableDuty>().RegistrarsOf(facts.WarehouseId, today).FirstOrDefaultAsync(ct);
            Rule.Require(duty is not null, InventoryText.NoRegistrarToHandOver, nameof(facts.WarehouseId));
            Rule.Require(await db.Users.Active.AnyAsync(u => u.Id == facts.ToPersonId, ct), InventoryText.DutyPersonMissing, nameof(facts.ToPersonId));
            Rule.Require(
                !await db.Set<MovableDuty>().HeldOn(today).AnyAsync(d => d.Kind == DutyKind.Controller && d.PersonId == facts.ToPersonId, ct),
                InventoryText.KeeperIsNotController, nameof(facts.ToPersonId));
            Rule.Require(
                !await db.Set<WarehouseHandover>().AnyAsync(h => h.WarehouseId == facts.WarehouseId && h.Status == HandoverStatus.Open, ct),
                InventoryText.HandoverAlreadyOpen, nameof(facts.WarehouseId));

            var recorded = await RecordedAsync(facts.WarehouseId, ct);
            var number = Format(today.Year, await numbers.NextAsync(Series, today.Year, ct));
            var handover = new WarehouseHandover(number, duty, facts, recorded.OrderBy(r => r.Key).Select(r => (r.Key, r.Value)), by, Now);
            db.Add(handover);
            await db.SaveChangesAsync(ct);
            await notifier.NotifyAsync(
                handover.Signers.Select(s => s.PersonId), BookNotices.Handover, InventoryText.HandoverBegan(number), LinkOf(handover.Id), ct);
            await db.SaveChangesAsync(ct);
            return handover;
        },
        ct);

    /// <summary>What was found, beside what the books say at this moment; every signature is given anew.</summary>
    /// <param name="found">by the line's id</param>
    public Task CountAsync(int id, Guid seenVersion, IReadOnlyDictionary<int, int?> found, string? differences, Actor by, CancellationToken ct) => db.InTransactionAsync(
        async () =>
        {
            var handover = await LoadAsync(id, ct);
            db.Expect(handover, seenVersion);
            handover.Count(await RecordedAsync(handover.WarehouseId, ct), found, differences, by);
            await db.SaveChangesAsync(ct);
        },
        ct);

    /// <summary>How many of each code stand in the warehouse by the books; scrap that waits for its dispatch has left them.</summary>
    public Task<Dictionary<int, int>> RecordedAsync(int warehouseId, CancellationToken ct) => db.Set<Asset>().OnBooks.Where(a => a.WarehouseId == warehouseId)
        .GroupBy(a => a.CodeId).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, ct);

    /// <summary>Signs for the person; the last signature ends the old duty and begins the new one in the same transaction.</summary>
    /// <param name="seenVersion">with the quantities that the signer has read</param>
    /// <returns>true when the last signature completed it</returns>
    public Task<bool> SignAsync(int id, Guid seenVersion, Actor by, CancellationToken ct) => db.InTransactionAsync(
        async () =>
        {
            var handover = await LoadAsync(id, ct);
            db.Expect(handover, seenVersion);
            handover.Sign(await RecordedAsync(handover.WarehouseId, ct), by, Now);
            if (handover.IsSigned)
            {
                await CompleteAsync(handover, by, ct);
            }

            await db.SaveChangesAsync(ct);
            return handover.Status is HandoverStatus.Completed;
        },
        ct);

    public Task<WarehouseHandover> LoadAsync(int id, CancellationToken ct) =>
        db.Set<WarehouseHandover>().Include(h => h.Lines).Include(h => h.Signers).AsSplitQuery().SingleAsync(h => h.Id == id, ct);

    public static string Format(int year, int number) => string.Create(CultureInfo.InvariantCulture, $"ADT-{year:0000}-{number:00000}");

    public static string LinkOf(int id) => string.Create(CultureInfo.InvariantCulture, $"/envanter/ambar-devirleri/{id}");

    private async Task CompleteAsync(WarehouseHandover handover, Actor by, CancellationToken ct)
    {
        var today = Istanbul.Today(clock);
        var old = await db.Set<MovableDuty>().SingleAsync(d => d.Id == handover.FromDutyId, ct);
        old.End(today.AddDays(-1));
        await db.SaveChangesAsync(ct);
        var opener = new Actor(handover.OpenedById ?? 0, handover.OpenedByName);
        await duties.MakeAsync(
            new DutyFacts(DutyKind.Registrar, handover.WarehouseId, handover.ToPersonId, today, handover.DocumentNumber, handover.DocumentDate),
            handover.OpenedById is null ? by : opener, ct);
        handover.Complete(today);
    }
}

/// <summary>Shows the minutes' numbers to whoever looks for gaps.</summary>
public sealed class HandoverNumbers : INumberedRecords
{
    public string Series => HandoverDesk.Series;

    public string Format(int year, int number) => HandoverDesk.Format(year, number);

    public IQueryable<string> Numbers(AppDb db, int year)
    {
        var pattern = string.Create(CultureInfo.InvariantCulture, $"ADT-{year:0000}-%");
        return db.Set<WarehouseHandover>().Where(h => EF.Functions.Like(h.Number, pattern)).Select(h => h.Number);
    }
}
