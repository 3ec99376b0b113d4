using System.Linq.Expressions;
using Yakutiye.BilgiIslem.Inventory.Assets;
using Yakutiye.BilgiIslem.Inventory.Codes;
using Yakutiye.BilgiIslem.Inventory.WriteOffs;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory.WriteOffs;

/// <summary>A line with what its movable is today.</summary>
public sealed record LineFacts(
    int AssetId, int Order, string Tag, string Name, string? Brand, string? Model, string? Serial, string Code, DeviceKind Kind, IReadOnlyList<TechnicalFact> Facts, AssetState State, bool InWarehouse,
    string Reason, string? Condition, decimal Value)
{
    public static Expression<Func<WriteOffLine, LineFacts>> From { get; } = l => new LineFacts(
        l.AssetId, l.Order, l.RegistryNumber, l.Name, l.Asset.Brand, l.Asset.Model, l.Asset.Serial, l.Asset.Code.Code, l.Asset.Kind, l.Asset.Facts, l.Asset.State,
        l.Asset.WarehouseId != null, l.Reason, l.Condition, l.Value);

    public string What => string.Join(" ", new[] { Brand, Model }.Where(s => !string.IsNullOrEmpty(s)));

    public bool KeepsData => TechnicalCard.KeepsData(Kind, Facts);

    /// <summary>Written off, and still in the warehouse.</summary>
    public bool IsWaiting => State is AssetState.Scrapped && InWarehouse;
}

/// <summary>A write-off with the names of what it points to.</summary>
public sealed record WriteOffFacts(WriteOff WriteOff, string Warehouse, string? ProposerTitle, int? VoucherYear, int? VoucherNumber, DateOnly? VoucherDate)
{
    public string? Voucher => VoucherNumber is { } number ? FormattableString.Invariant($"VİF {VoucherYear}/{number}") : null;

    public IReadOnlyList<LineFacts> Lines { get; init; } = [];
    public IReadOnlyList<WipeRecord> Wipes { get; init; } = [];
    public IReadOnlyList<UsablePart> Parts { get; init; } = [];
    public IReadOnlyList<Destruction> Destructions { get; init; } = [];

    /// <summary>Keeps data, leaves as scrap, and nobody has recorded its wiping yet.</summary>
    public bool NeedsWipe(LineFacts line) => !WriteOff.Cause.IsLoss && line.KeepsData && Wipes.All(w => w.AssetId != line.AssetId);

    public IEnumerable<LineFacts> ToWipe => Lines.Where(NeedsWipe);

    public LineFacts? Line(int assetId) => Lines.FirstOrDefault(l => l.AssetId == assetId);

    /// <summary>What the commission said, as the paper has it in the line of each movable.</summary>
    public string Opinion => WriteOff switch
    {
        { ReportNumber: not null } => $"{WriteOff.ReportNumber} sayılı rapora dayanılmıştır",
        { DecidedAt: null } => "",
        { Status: WriteOffStatus.Refused, ApprovedAt: null } when WriteOff.EndedByName == Yakutiye.BilgiIslem.Inventory.InventoryText.TheCommission => "Uygun görülmedi",
        _ => "Kayıttan düşülmesi uygundur",
    };
}
