using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Rules;

namespace Yakutiye.BilgiIslem.Inventory.Licences;

/// <summary>A right to use a software product (M8.24): what was bought, until when, and for how many.</summary>
public sealed partial class SoftwareLicence : Entity
{
    public const int MaxSeats = 100_000;

    public SoftwareLicence(LicenceFacts facts) => Describe(facts);

    private SoftwareLicence() { }

    public string Product { get; private set; } = "";
    public string? Publisher { get; private set; }
    public int? FirmId { get; private set; }

    /// <summary>Edition and version.</summary>
    public string? Edition { get; private set; }

    public LicenceKind Kind { get; private set; }

    /// <summary>Null: unlimited.</summary>
    public int? Seats { get; private set; }

    /// <summary>Kept with the licence, so that two who assign at the same moment cannot both take the last seat.</summary>
    public int UsedSeats { get; private set; }

    /// <summary>The key, encrypted. Null: none is kept here.</summary>
    public string? SealedKey { get; private set; }

    public DateOnly? PurchasedOn { get; private set; }

    /// <summary>The last day of use. Null: without an end.</summary>
    public DateOnly? ExpiresOn { get; private set; }

    /// <summary>In ₺, KDV dahil.</summary>
    public decimal? Cost { get; private set; }

    public int? ContractId { get; private set; }
    public string? Notes { get; private set; }

    /// <summary>Null: in use.</summary>
    public DateTime? ClosedAt { get; private set; }

    public bool HasKey => SealedKey is not null;

    /// <summary>More are used than were bought.</summary>
    public bool IsOverUsed => Seats is { } seats && UsedSeats > seats;

    public bool IsFull => Seats is { } seats && UsedSeats >= seats;

    public string FullName => Edition is null ? Product : $"{Product} {Edition}";

    public void Describe(LicenceFacts facts)
    {
        Rule.Require(facts.Seats is null or (> 0 and <= MaxSeats), InventoryText.SeatsRange(MaxSeats), nameof(Seats));
        Rule.Require(facts.Cost is null or >= 0, InventoryText.CostNegative, nameof(Cost));
        Rule.Require(facts.ExpiresOn is null || facts.PurchasedOn is null || facts.ExpiresOn >= facts.PurchasedOn, InventoryText.ExpiresBeforePurchase, nameof(ExpiresOn));

        Product = Rule.Filled(facts.Product, InventoryText.ProductMissing, nameof(Product));
        (Publisher, Edition, Notes) = (Rule.Optional(facts.Publisher), Rule.Optional(facts.Edition), Rule.Optional(facts.Notes));
        (FirmId, ContractId, Kind, Seats) = (facts.FirmId, facts.ContractId, facts.Kind, facts.Seats);
        (PurchasedOn, ExpiresOn, Cost) = (facts.PurchasedOn, facts.ExpiresOn, facts.Cost);
    }

    /// <param name="sealedKey">already encrypted; null: the key is no longer kept here</param>
    public void KeepKey(string? sealedKey) => SealedKey = sealedKey;

    public void Close(DateTime now)
    {
        Rule.Require(UsedSeats == 0, InventoryText.LicenceStillUsed(UsedSeats));

        ClosedAt ??= now;
    }

    public void Reopen() => ClosedAt = null;
}
