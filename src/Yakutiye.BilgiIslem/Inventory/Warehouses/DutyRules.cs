using Yakutiye.BilgiIslem.Rules;

namespace Yakutiye.BilgiIslem.Inventory.Warehouses;

/// <summary>Who may hold which duty beside which other (TMY m.6/3, m.33).</summary>
public static class DutyRules
{
    /// <param name="others">The person's other duties and those of the same warehouse; what ended long ago may be left out.</param>
    /// <exception cref="RuleException">with the rule that the duty would break</exception>
    public static void Check(MovableDuty duty, IEnumerable<MovableDuty> others)
    {
        foreach (var other in others.Where(o => o.Id != duty.Id || o.Id == 0).Where(o => !ReferenceEquals(o, duty) && o.Overlaps(duty.From, duty.To)))
        {
            Rule.Require(
                other.PersonId != duty.PersonId || other.Kind == duty.Kind,
                InventoryText.KeeperIsNotController, nameof(MovableDuty.PersonId));
            Rule.Require(
                duty.Kind is not DutyKind.Registrar || other.Kind is not DutyKind.Registrar || other.WarehouseId != duty.WarehouseId,
                InventoryText.WarehouseHasRegistrar, nameof(MovableDuty.WarehouseId));
            Rule.Require(
                duty.Kind is not DutyKind.Controller || other.Kind is not DutyKind.Controller || other.PersonId != duty.PersonId || other.WarehouseId != duty.WarehouseId,
                InventoryText.ControllerAlready, nameof(MovableDuty.PersonId));
        }
    }
}
