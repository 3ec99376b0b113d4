using Yakutiye.BilgiIslem.Inventory.Vouchers;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Inventory.Codes;
using Yakutiye.BilgiIslem.Inventory.Orders;
using Yakutiye.BilgiIslem.Inventory.Warehouses;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Rules;

namespace Yakutiye.BilgiIslem.Inventory.Assets;

/// <summary>
/// A durable movable (dayanıklı taşınır), from its entry to its exit (M6.15, M8.24, TMY). On our books it has vouchers, zimmet and
/// scrap; on another directorate's only a card, a place and a user. Its verbs are in the files beside it.
/// </summary>
public sealed partial class Asset : Entity
{
    private readonly List<AssetSpan> _spans = [];
    private readonly List<AssetEvent> _events = [];

    private Asset(int bookUnitId, bool isOurs, string? registryNumber, AssetCard card, AssetPurchase purchase)
    {
        (BookUnitId, IsOurs, RegistryNumber) = (bookUnitId, isOurs, Rule.Optional(registryNumber));
        (AcquiredOn, NetValue, VatRate, GrossValue) = (purchase.AcquiredOn, purchase.NetValue, purchase.VatRate, purchase.GrossValue);
        (SupplierId, InvoiceNumber, InvoiceDate) = (purchase.SupplierId, Rule.Optional(purchase.InvoiceNumber), purchase.InvoiceDate);
        Write(card);
    }

    private Asset() { }

    /// <summary>Sicil no: code, two digits of the year of entry, sequence (TMY m.36). Null: another directorate's, and not known.</summary>
    public string? RegistryNumber { get; private set; }

    public int CodeId { get; private set; }
    public MovableCode Code { get; private set; } = null!;
    public DeviceKind Kind { get; private set; }
    public string Name { get; private set; } = "";
    public string? Brand { get; private set; }
    public string? Model { get; private set; }

    /// <summary>As printed on the device, without blanks, in capitals; unique per brand.</summary>
    public string? Serial { get; private set; }

    /// <summary>Of an asset whose entry was taken back: the right entry may bear the serial again.</summary>
    public string? FormerSerial { get; private set; }

    public string? Notes { get; private set; }
    public IReadOnlyList<TechnicalFact> Facts { get; private set; } = [];
    public IReadOnlyList<string> Accessories { get; private set; } = [];

    /// <summary>The spending unit on whose books it stands.</summary>
    public int BookUnitId { get; private set; }

    public Unit BookUnit { get; private set; } = null!;

    /// <summary>On the books that this portal keeps.</summary>
    public bool IsOurs { get; private set; }

    public AssetState State { get; private set; }
    public PlacementWay Way { get; private set; }
    public int? WarehouseId { get; private set; }
    public Warehouse? Warehouse { get; private set; }
    public int? PersonId { get; private set; }
    public AppUser? Person { get; private set; }
    public int? UnitId { get; private set; }
    public Unit? Unit { get; private set; }
    public string? Room { get; private set; }
    public int? FirmId { get; private set; }

    /// <summary>When it is to be back. Null: without a term.</summary>
    public DateOnly? Until { get; private set; }

    /// <summary>The warehouse that it last entered without an order: by its voucher, or returned.</summary>
    public int? TakenInWarehouseId { get; private set; }

    /// <summary>The line of the written order by which it stands outside a warehouse (BR-01).</summary>
    public int? OrderLineId { get; private set; }

    public OrderLine? OrderLine { get; private set; }
    public DateOnly AcquiredOn { get; private set; }
    public decimal NetValue { get; private set; }
    public decimal VatRate { get; private set; }

    /// <summary>The value in the books, with what later vouchers added to it.</summary>
    public decimal GrossValue { get; private set; }

    public int? SupplierId { get; private set; }
    public string? InvoiceNumber { get; private set; }
    public DateOnly? InvoiceDate { get; private set; }
    public int? EntryVoucherId { get; private set; }
    public Voucher? EntryVoucher { get; private set; }
    public int? ExitVoucherId { get; private set; }
    public DateOnly? WarrantyEndsOn { get; private set; }
    public int? ContractId { get; private set; }

    /// <summary>Null: a computer that has not passed its checklist; its first user waits (BR-16).</summary>
    public DateTime? CommissionedAt { get; private set; }

    /// <summary>Null: never counted.</summary>
    public DateTime? CountedAt { get; private set; }

    /// <summary>When the media were wiped last. Null: not wiped.</summary>
    public DateTime? WipedAt { get; private set; }

    public DateTime StateSince { get; private set; }
    public IReadOnlyCollection<AssetSpan> Spans => _spans;
    public IReadOnlyCollection<AssetEvent> Events => _events;

    /// <summary>The number people call it by.</summary>
    public string Tag => RegistryNumber ?? Serial ?? Name;
}
