using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Inventory.Assets;
using Yakutiye.BilgiIslem.Inventory.Warehouses;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Rules;

namespace Yakutiye.BilgiIslem.Inventory.Custody;

/// <summary>
/// The "geri alındı" part of a Taşınır Teslim Belgesi (TMY m.18/3), on a number of its own: the registrar took the devices back;
/// who gave them back confirms it. No voucher is posted.
/// </summary>
public sealed class CustodyReturn : Entity
{
    public const string RecordType = "iade-belgesi";

    private readonly List<CustodyReturnLine> _lines = [];

    internal CustodyReturn(string number, int warehouseId, int personId, string? note, Actor by, DateTime now)
    {
        (Number, WarehouseId, PersonId, Note) = (number, warehouseId, personId, Rule.Optional(note));
        (TakenById, TakenByName, TakenAt) = (by.Id, by.Signature, now);
    }

    private CustodyReturn() { }

    /// <summary>Gap-free per year: <c>IADE-2026-00012</c>.</summary>
    public string Number { get; private set; } = "";

    public int WarehouseId { get; private set; }
    public Warehouse Warehouse { get; private set; } = null!;

    /// <summary>Who gave it back: the holder, or who answers for the room.</summary>
    public int PersonId { get; private set; }

    public AppUser Person { get; private set; } = null!;
    public string? Note { get; private set; }
    public int TakenById { get; private set; }

    /// <summary>The registrar (TKY).</summary>
    public string TakenByName { get; private set; } = "";

    public DateTime TakenAt { get; private set; }

    /// <summary>Null: waits for the word of who gave it back.</summary>
    public DateTime? ConfirmedAt { get; private set; }

    public SignatureWay? Way { get; private set; }
    public string? ConfirmedByName { get; private set; }
    public string? PresentNames { get; private set; }
    public Guid? PaperKey { get; private set; }
    public string? PaperSha256 { get; private set; }
    public IReadOnlyCollection<CustodyReturnLine> Lines => _lines;

    public bool CanConfirm => ConfirmedAt is null;

    internal void Add(CustodyReturnLine line) => _lines.Add(line);

    internal void Confirm(SignedOff yes, Actor by, DateTime now)
    {
        Rule.Require(CanConfirm, InventoryText.ReturnDecided(Number));

        (Way, PresentNames, PaperKey, PaperSha256) = (yes.Way, Rule.Optional(yes.Present), yes.PaperKey, yes.PaperSha256);
        (ConfirmedAt, ConfirmedByName) = (now, by.Signature);
    }
}

public sealed class CustodyReturnLine
{
    internal CustodyReturnLine(int order, Asset asset, int? documentId, ReturnItem item)
    {
        (Order, AssetId, DocumentId, RegistryNumber) = (order, asset.Id, documentId, asset.RegistryNumber);
        (Name, Brand, Model, Serial) = (asset.Name, asset.Brand, asset.Model, asset.Serial);
        (Condition, Missing, Note) = (item.Condition, Rule.Optional(item.Missing), Rule.Optional(item.Note));
    }

    private CustodyReturnLine() { }

    public int Id { get; private set; }
    public int ReturnId { get; private set; }
    public int Order { get; private set; }
    public int AssetId { get; private set; }
    public Asset Asset { get; private set; } = null!;

    /// <summary>The document that it was handed over by; null: before the portal came.</summary>
    public int? DocumentId { get; private set; }

    public CustodyDocument? Document { get; private set; }
    public string? RegistryNumber { get; private set; }
    public string Name { get; private set; } = "";
    public string? Brand { get; private set; }
    public string? Model { get; private set; }
    public string? Serial { get; private set; }
    public AssetCondition Condition { get; private set; }

    /// <summary>Accessories that did not come back.</summary>
    public string? Missing { get; private set; }

    public string? Note { get; private set; }

    public string Make => string.Join(' ', new[] { Brand, Model }.Where(s => s is not null));
}
