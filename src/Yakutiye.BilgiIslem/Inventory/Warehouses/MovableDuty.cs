using System.ComponentModel.DataAnnotations;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Rules;

namespace Yakutiye.BilgiIslem.Inventory.Warehouses;

public enum DutyKind
{
    [Display(Name = "Taşınır kayıt yetkilisi")] Registrar,
    [Display(Name = "Taşınır kontrol yetkilisi")] Controller,
}

/// <summary>An appointment by the spending authority (TMY m.6, m.33): who keeps a warehouse, who checks its papers.</summary>
public sealed class MovableDuty : Entity
{
    /// <param name="warehouseId">of a registrar, always; null for a controller: all warehouses of the spending unit</param>
    public MovableDuty(DutyKind kind, int? warehouseId, int personId, DateOnly from, string documentNumber, DateOnly documentDate, Actor by)
    {
        Rule.Require(kind is DutyKind.Controller || warehouseId is not null, InventoryText.DutyNeedsWarehouse, nameof(WarehouseId));
        Rule.Require(documentDate <= from, InventoryText.DutyBeforeDocument, nameof(From));

        (Kind, WarehouseId, PersonId, From) = (kind, warehouseId, personId, from);
        DocumentNumber = Rule.Filled(documentNumber, InventoryText.DocumentNumberMissing, nameof(DocumentNumber));
        (DocumentDate, ById, ByName) = (documentDate, by.UserId, by.Signature);
    }

    private MovableDuty() { }

    public DutyKind Kind { get; private set; }
    public int? WarehouseId { get; private set; }
    public Warehouse? Warehouse { get; private set; }
    public int PersonId { get; private set; }
    public AppUser Person { get; private set; } = null!;
    public DateOnly From { get; private set; }

    /// <summary>The last day; null: still in office.</summary>
    public DateOnly? To { get; private set; }

    public string DocumentNumber { get; private set; } = "";
    public DateOnly DocumentDate { get; private set; }
    public int? ById { get; private set; }
    public string ByName { get; private set; } = "";

    public bool IsHeldOn(DateOnly day) => From <= day && (To is null || day <= To);

    public bool Overlaps(DateOnly from, DateOnly? to) => From <= (to ?? DateOnly.MaxValue) && (To ?? DateOnly.MaxValue) >= from;

    /// <summary>Ends the duty. A registrar's ends only with the handover of the warehouse (TMY m.33), which calls this.</summary>
    public void End(DateOnly lastDay)
    {
        Rule.Require(To is null, InventoryText.DutyEnded);
        Rule.Require(lastDay >= From.AddDays(-1), InventoryText.DutyEndsBeforeStart, nameof(To));

        To = lastDay;
    }
}
