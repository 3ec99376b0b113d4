using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Inventory.Codes;
using Yakutiye.BilgiIslem.Inventory.Warehouses;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Rules;
using Yakutiye.BilgiIslem.Search;

namespace Yakutiye.BilgiIslem.Inventory.Vouchers;

/// <summary>
/// Varlık İşlem Fişi (TMY m.10): numbered from 1 in each fiscal year and spending unit, never changed once posted; an error is
/// taken back by a reversing voucher (m.39). The database refuses changes too.
/// </summary>
public sealed class Voucher : Entity, ISearchable
{
    public const string RecordType = "vif";

    private readonly List<VoucherLine> _lines = [];

    internal Voucher(int number, int unitId, VoucherDraft draft, Actor by, DateTime now)
    {
        Rule.Require(draft.Lines.Count > 0, InventoryText.VoucherEmpty);
        Rule.Require(draft.Date >= draft.Base.Date, InventoryText.VoucherBeforeDocument, nameof(Date));

        (Number, FiscalYear, UnitId, Kind, WarehouseId, Date) = (number, draft.Date.Year, unitId, draft.Kind, draft.WarehouseId, draft.Date);
        (BaseKind, BaseDate) = (draft.Base.Kind, draft.Base.Date);
        BaseNumber = Rule.Filled(draft.Base.Number, InventoryText.DocumentNumberMissing, nameof(BaseNumber));
        Counterpart = Rule.Filled(draft.Counterpart, InventoryText.CounterpartMissing, nameof(Counterpart));
        (FirmId, Note, ReversesId) = (draft.FirmId, Rule.Optional(draft.Note), draft.ReversesId);
        (PostedById, PostedByName, PostedAt) = (by.Id, by.Signature, now);
        _lines.AddRange(draft.Lines.Select((l, i) => new VoucherLine(i + 1, l)));
        (LineCount, Total) = (_lines.Count, _lines.Sum(l => l.Amount));
        foreach (var line in draft.Lines)
        {
            line.Entering?.CameBy(this);
        }
    }

    private Voucher() { }

    public int Number { get; private set; }
    public int FiscalYear { get; private set; }

    /// <summary>The spending unit.</summary>
    public int UnitId { get; private set; }

    public VoucherKind Kind { get; private set; }
    public int WarehouseId { get; private set; }
    public Warehouse Warehouse { get; private set; } = null!;
    public DateOnly Date { get; private set; }
    public BaseDocumentKind BaseKind { get; private set; }
    public string BaseNumber { get; private set; } = "";
    public DateOnly BaseDate { get; private set; }
    public string Counterpart { get; private set; } = "";
    public int? FirmId { get; private set; }
    public string? Note { get; private set; }
    public int? ReversesId { get; private set; }
    public int PostedById { get; private set; }

    /// <summary>The registrar (TKY), with both names under a delegation.</summary>
    public string PostedByName { get; private set; } = "";

    public DateTime PostedAt { get; private set; }

    /// <summary>With so many lines it was posted; the database takes no more.</summary>
    public int LineCount { get; private set; }

    /// <summary>₺, KDV dahil.</summary>
    public decimal Total { get; private set; }

    /// <summary>The number in the municipality's movable system; the only thing written later.</summary>
    public string? OfficialNumber { get; private set; }

    public DateOnly? OfficialDate { get; private set; }
    public IReadOnlyCollection<VoucherLine> Lines => _lines;

    public string Label => FormattableString.Invariant($"VİF {FiscalYear}/{Number}");

    string ISearchable.SearchType => RecordType;
    string ISearchable.SearchText => $"{Label} {BaseNumber} {Counterpart} {OfficialNumber} {Note}";
    string ISearchable.SearchScope => "";

    public void NoteOfficial(string? number, DateOnly? date)
    {
        Rule.Require(date is null || date >= Date, InventoryText.OfficialBeforeVoucher, nameof(OfficialDate));

        (OfficialNumber, OfficialDate) = (Rule.Optional(number), date);
    }
}

public sealed class VoucherLine
{
    internal VoucherLine(int order, VoucherDraftLine line)
    {
        Rule.Require(line.Quantity > 0, InventoryText.QuantityPositive, nameof(Quantity));
        Rule.Require(line.UnitPrice >= 0, InventoryText.PriceNegative, nameof(UnitPrice));

        (Order, CodeId, Name, Quantity, UnitPrice, MeasureUnit) = (order, line.CodeId, line.Name, line.Quantity, line.UnitPrice, line.MeasureUnit);
        (AssetId, Asset, RegistryNumber) = (line.AssetId, line.Entering, line.RegistryNumber);
        Amount = Math.Round(Quantity * UnitPrice, 2, MidpointRounding.AwayFromZero);
    }

    private VoucherLine() { }

    public int Id { get; private set; }
    public int VoucherId { get; private set; }

    /// <summary>Sıra no, from 1.</summary>
    public int Order { get; private set; }

    public int CodeId { get; private set; }
    public MovableCode Code { get; private set; } = null!;
    public string Name { get; private set; } = "";
    public string MeasureUnit { get; private set; } = "";
    public decimal Quantity { get; private set; }
    public decimal UnitPrice { get; private set; }
    public decimal Amount { get; private set; }

    /// <summary>Of a durable movable; null: a consumable.</summary>
    public int? AssetId { get; private set; }

    public Assets.Asset? Asset { get; private set; }
    public string? RegistryNumber { get; private set; }
}
