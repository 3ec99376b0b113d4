using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Notifications;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Rules;

namespace Yakutiye.BilgiIslem.Inventory.Warehouses;

/// <param name="WarehouseId">Null for a controller of all warehouses.</param>
public sealed record DutyFacts(DutyKind Kind, int? WarehouseId, int PersonId, DateOnly From, string DocumentNumber, DateOnly DocumentDate);

/// <summary>Appoints registrars and controllers by order of the spending authority (TMY m.5–6).</summary>
public sealed class DutyDesk(AppDb db, Notifier notifier)
{
    public Task<MovableDuty> AppointAsync(DutyFacts facts, Actor by, CancellationToken ct) => db.InTransactionAsync(
        async () =>
        {
            Rule.Require(facts.PersonId != by.Id, InventoryText.DutyOfOneself, nameof(facts.PersonId));
            var duty = await MakeAsync(facts, by, ct);
            await db.SaveChangesAsync(ct);
            return duty;
        },
        ct);

    /// <summary>A controller's duty ends by a word; a registrar's only with the handover of the warehouse (TMY m.33).</summary>
    public Task EndAsync(int id, DateOnly lastDay, CancellationToken ct) => db.InTransactionAsync(
        async () =>
        {
            var duty = await db.Set<MovableDuty>().SingleAsync(d => d.Id == id, ct);
            Rule.Require(duty.Kind is DutyKind.Controller, InventoryText.RegistrarEndsByHandover);

            duty.End(lastDay);
            await db.SaveChangesAsync(ct);
        },
        ct);

    /// <summary>Checks the duty against all others and adds it with its notice; the caller saves, inside its transaction.</summary>
    internal async Task<MovableDuty> MakeAsync(DutyFacts facts, Actor by, CancellationToken ct)
    {
        var person = await db.Users.Active.FirstOrDefaultAsync(u => u.Id == facts.PersonId, ct);
        Rule.Require(person is not null, InventoryText.DutyPersonMissing, nameof(facts.PersonId));
        var warehouse = facts.WarehouseId is { } id ? await db.Set<Warehouse>().FirstOrDefaultAsync(w => w.Id == id && w.ClosedAt == null, ct) : null;
        Rule.Require(facts.WarehouseId is null || warehouse is not null, InventoryText.WarehouseMissing, nameof(facts.WarehouseId));

        var duty = new MovableDuty(facts.Kind, facts.WarehouseId, facts.PersonId, facts.From, facts.DocumentNumber, facts.DocumentDate, by);
        DutyRules.Check(duty, await db.Set<MovableDuty>()
            .Where(d => (d.To == null || d.To >= facts.From) && (d.PersonId == facts.PersonId || (d.Kind == DutyKind.Registrar && d.WarehouseId == facts.WarehouseId)))
            .ToListAsync(ct));
        db.Add(duty);
        await notifier.NotifyAsync(
            [facts.PersonId], BookNotices.Appointed, InventoryText.YouAreAppointed(facts.Kind, warehouse?.Name, facts.From), "/envanter/gorevliler", ct);
        return duty;
    }
}
