using Yakutiye.BilgiIslem.Inventory.Codes;

namespace Yakutiye.BilgiIslem.Inventory.Assets;

/// <summary>What a person writes on an asset's card.</summary>
public sealed record AssetCard
{
    public int CodeId { get; init; }
    public DeviceKind Kind { get; init; }
    public string Name { get; init; } = "";
    public string? Brand { get; init; }
    public string? Model { get; init; }
    public string? Serial { get; init; }
    public string? Notes { get; init; }
    public IReadOnlyList<TechnicalFact> Facts { get; init; } = [];
    public IReadOnlyList<string> Accessories { get; init; } = [];
    public DateOnly? WarrantyEndsOn { get; init; }
    public int? ContractId { get; init; }
}

/// <summary>How an asset came (TMY m.13): what it cost and from whom. Amounts in ₺.</summary>
/// <param name="VatRate">Per cent.</param>
public sealed record AssetPurchase(DateOnly AcquiredOn, decimal NetValue, decimal VatRate, int? SupplierId = null, string? InvoiceNumber = null, DateOnly? InvoiceDate = null)
{
    /// <summary>The value in the books: KDV dahil, as the municipality cannot deduct it.</summary>
    public decimal GrossValue => Math.Round(NetValue * (1 + (VatRate / 100)), 2, MidpointRounding.AwayFromZero);
}
