namespace Yakutiye.BilgiIslem.Inventory.Licences;

/// <summary>What a person writes about a licence. The key goes its own way.</summary>
public sealed record LicenceFacts
{
    public string Product { get; init; } = "";
    public string? Publisher { get; init; }
    public int? FirmId { get; init; }

    /// <summary>Edition and version, e.g. <c>Standard 2024</c>.</summary>
    public string? Edition { get; init; }

    public LicenceKind Kind { get; init; }

    /// <summary>Null: unlimited.</summary>
    public int? Seats { get; init; }

    public DateOnly? PurchasedOn { get; init; }

    /// <summary>The last day of use. Null: without an end.</summary>
    public DateOnly? ExpiresOn { get; init; }

    /// <summary>In ₺, KDV dahil.</summary>
    public decimal? Cost { get; init; }

    public int? ContractId { get; init; }
    public string? Notes { get; init; }
}
