namespace Yakutiye.BilgiIslem.Inventory.Vouchers;

/// <summary>Everything that a voucher says, before it is posted.</summary>
/// <param name="Counterpart">Nereden geldiği / kime, nereye verildiği.</param>
public sealed record VoucherDraft(VoucherKind Kind, int WarehouseId, DateOnly Date, BaseDocument Base, string Counterpart, IReadOnlyList<VoucherDraftLine> Lines)
{
    public int? FirmId { get; init; }
    public string? Note { get; init; }

    /// <summary>The voucher that a reversal takes back.</summary>
    public int? ReversesId { get; init; }
}

/// <summary>Dayanak belge: the voucher is never older than it (TMY m.10).</summary>
public sealed record BaseDocument(BaseDocumentKind Kind, string Number, DateOnly Date);

/// <param name="UnitPrice">₺, KDV dahil.</param>
public sealed record VoucherDraftLine(int CodeId, string Name, decimal Quantity, decimal UnitPrice, int? AssetId = null, string? RegistryNumber = null, string MeasureUnit = "adet")
{
    /// <summary>What enters by the voucher and is stored with it; null: it is known already, by its id.</summary>
    public Assets.Asset? Entering { get; init; }
}
