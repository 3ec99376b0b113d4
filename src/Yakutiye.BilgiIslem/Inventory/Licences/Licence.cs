using System.ComponentModel.DataAnnotations;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Rules;
using Yakutiye.BilgiIslem.Search;

namespace Yakutiye.BilgiIslem.Inventory.Licences;

public enum LicenceKind
{
    [Display(Name = "Süresiz")] Perpetual,
    [Display(Name = "Abonelik")] Subscription,
    [Display(Name = "Toplu (hacim)")] Volume,
    [Display(Name = "Cihazla gelen (OEM)")] Oem,
    [Display(Name = "Ücretsiz / açık kaynak")] Free,
}

/// <summary>The right to use a program: not a movable, yet kept beside them (M8.13, M8.50).</summary>
public sealed class Licence : Entity, ISearchable
{
    public const string RecordType = "lisans";

    private readonly List<LicenceSeat> _seats = [];

    public Licence(LicenceFacts facts, string? key)
    {
        Describe(facts);
        Key = Rule.Optional(key);
    }

    private Licence() { }

    public string Product { get; private set; } = "";
    public string? Publisher { get; private set; }
    public string? Edition { get; private set; }
    public LicenceKind Kind { get; private set; }

    /// <summary>How many may use it at a time. Null: without a limit.</summary>
    public int? Quantity { get; private set; }

    /// <summary>Shown only on request, which is put on record. Null: there is none.</summary>
    public string? Key { get; private set; }

    public int? FirmId { get; private set; }
    public int? ContractId { get; private set; }
    public DateOnly? PurchasedOn { get; private set; }

    /// <summary>The last day. Null: without a term.</summary>
    public DateOnly? ExpiresOn { get; private set; }

    /// <summary>₺, KDV dahil.</summary>
    public decimal? Cost { get; private set; }

    public string? Notes { get; private set; }

    /// <summary>The expiry that was told of; a new one is told of again.</summary>
    public DateOnly? ToldOf { get; private set; }

    /// <summary>Null: in use.</summary>
    public DateTime? ClosedAt { get; private set; }

    public IReadOnlyCollection<LicenceSeat> Seats => _seats;

    string ISearchable.SearchType => RecordType;
    string ISearchable.SearchText => $"{Product} {Publisher} {Edition} {Notes}";
    string ISearchable.SearchScope => ClosedAt is null ? "var" : "yok";

    public void Describe(LicenceFacts facts)
    {
        Rule.Require(facts.Quantity is null or > 0, InventoryText.SeatsPositive, nameof(Quantity));
        Rule.Require(facts.Cost is null or >= 0, InventoryText.CostNegative, nameof(Cost));
        Rule.Require(facts.ExpiresOn is null || facts.PurchasedOn is null || facts.ExpiresOn >= facts.PurchasedOn, InventoryText.ExpiresBeforePurchase, nameof(ExpiresOn));

        Product = Rule.Filled(facts.Product, InventoryText.ProductMissing, nameof(Product));
        (Publisher, Edition, Kind, Quantity) = (Rule.Optional(facts.Publisher), Rule.Optional(facts.Edition), facts.Kind, facts.Quantity);
        (FirmId, ContractId, PurchasedOn, ExpiresOn) = (facts.FirmId, facts.ContractId, facts.PurchasedOn, facts.ExpiresOn);
        (Cost, Notes) = (facts.Cost, Rule.Optional(facts.Notes));
    }

    public void ReplaceKey(string? key) => Key = Rule.Optional(key);

    /// <summary>Gives it to a person or a device. More than were bought may be given: that is shown, not hidden.</summary>
    public LicenceSeat Give(int? personId, int? assetId, DateOnly from, string by)
    {
        Rule.Require(ClosedAt is null, InventoryText.LicenceClosed);
        Rule.Require(personId is null != assetId is null, InventoryText.SeatNeedsOne, nameof(LicenceSeat.PersonId));
        Rule.Require(!_seats.Any(s => s.To is null && s.PersonId == personId && s.AssetId == assetId), InventoryText.SeatTwice, nameof(LicenceSeat.PersonId));

        var seat = new LicenceSeat(personId, assetId, from, by);
        _seats.Add(seat);
        return seat;
    }

    public void Told() => ToldOf = ExpiresOn;

    public void Close(DateTime now) => ClosedAt ??= now;

    public void Reopen() => ClosedAt = null;
}

/// <summary>What a person writes on a licence, the key apart.</summary>
public sealed record LicenceFacts(string? Product)
{
    public string? Publisher { get; init; }
    public string? Edition { get; init; }
    public LicenceKind Kind { get; init; }
    public int? Quantity { get; init; }
    public int? FirmId { get; init; }
    public int? ContractId { get; init; }
    public DateOnly? PurchasedOn { get; init; }
    public DateOnly? ExpiresOn { get; init; }
    public decimal? Cost { get; init; }
    public string? Notes { get; init; }
}
