using Yakutiye.BilgiIslem.Import;
using Yakutiye.BilgiIslem.Inventory.Assets;
using Yakutiye.BilgiIslem.Inventory.Codes;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Text;

namespace Yakutiye.BilgiIslem.Inventory.Imports;

/// <summary>Reads assets from a table, without touching anything.</summary>
public sealed partial class AssetLines(AssetImportGround ground)
{
    private readonly Dictionary<string, int> _registry = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _serials = new(StringComparer.Ordinal);

    public static ImportResult<ImportedAsset> Check(TextTable table, ColumnMatch columns, AssetImportGround ground)
    {
        var lines = new AssetLines(ground);
        var accepted = new List<ImportedAsset>(table.Rows.Count);
        var refused = new List<LineRefusal>(table.Refused);
        foreach (var row in table.Rows)
        {
            var line = new ImportLine(row, columns, AssetImport.Map);
            var asset = lines.Read(line);
            if (asset is not null && line.IsGood)
            {
                accepted.Add(asset);
            }

            refused.AddRange(line.Refusals);
        }

        return new ImportResult<ImportedAsset>(accepted, [.. refused.OrderBy(r => r.Line)]);
    }

    private ImportedAsset? Read(ImportLine line)
    {
        var code = CodeOf(line);
        var acquired = AssetCells.Day(line, "AcquiredOn", isRequired: true) ?? ground.Today;
        if (acquired > ground.Today)
        {
            line.Refuse("AcquiredOn", ImportSentences.DayAhead);
        }

        var card = new AssetCard
        {
            CodeId = code?.Id ?? 0,
            Kind = code?.Kind ?? DeviceKind.Other,
            Name = line.Required("Name", 200),
            Brand = line.Optional("Brand", 80),
            Model = line.Optional("Model", 120),
            Serial = Asset.SerialOf(line.Optional("Serial", 80)),
            Notes = line.Optional("Supplier", 200) is { } supplier ? ImportSentences.SupplierNote(supplier) : null,
            WarrantyEndsOn = AssetCells.Day(line, "WarrantyEnd", isRequired: false),
            Facts = AssetCells.FactsOf(line, code),
            Accessories = AssetCells.Listed(line, "Accessories"),
        };
        RefuseTwice(line, card);
        var purchase = new AssetPurchase(acquired, AssetCells.Amount(line, "Value", isRequired: true), AssetCells.Amount(line, "Vat", isRequired: false), null, line.Optional("Invoice", 40));
        var (warehouse, to) = (WarehouseOf(line), PlaceOf(line));
        var registry = RegistryOf(line);
        if (to is not null && line.IsGood && code is not null)
        {
            TakeOrder(line, code);
        }

        return code is null || warehouse is null ? null : new ImportedAsset(line.Number, card, purchase, code.Code, registry, warehouse.Id, to);
    }

    private MovableCode? CodeOf(ImportLine line)
    {
        var typed = line.Required("Code", MovableCode.MaxLength);
        if (typed.Length == 0)
        {
            return null;
        }

        if (!ground.Codes.TryGetValue(typed.Replace(" ", "", StringComparison.Ordinal), out var code) || code.ClosedAt is not null)
        {
            line.Refuse("Code", InventoryText.CodeUnknown);
            return null;
        }

        if (!code.IsDurable)
        {
            line.Refuse("Code", InventoryText.CodeNotDurable(code.Code));
        }
        else if (!code.IsFull)
        {
            line.Refuse("Code", InventoryText.CodeTooShort(code.Code));
        }

        return code;
    }

    private void RefuseTwice(ImportLine line, AssetCard card)
    {
        if (card.Serial is not { } serial)
        {
            return;
        }

        var key = AssetImportGround.SerialKey(card.Brand, serial);
        if (ground.Serials.Contains(key))
        {
            line.Refuse("Serial", ImportSentences.SerialTaken);
        }
        else if (!_serials.TryAdd(key, line.Number))
        {
            line.Refuse("Serial", PeopleImportText.Twice(_serials[key]));
        }
    }

    private string? RegistryOf(ImportLine line)
    {
        if (line.Optional("Registry", 40) is not { } number)
        {
            return null;
        }

        if (ground.Registry.Contains(number))
        {
            line.Refuse("Registry", ImportSentences.RegistryTaken);
        }
        else if (!_registry.TryAdd(number, line.Number))
        {
            line.Refuse("Registry", PeopleImportText.Twice(_registry[number]));
        }

        return number;
    }
}
