using System.Globalization;
using Microsoft.Data.Sqlite;
using Yakutiye.BilgiIslem.Inventory.Assets;
using Yakutiye.BilgiIslem.Text;

namespace Yakutiye.BilgiIslem.Benchmarks.Seeding;

/// <summary>Writes an asset with everything that belongs to it.</summary>
internal sealed class AssetRows(SqliteConnection connection, SeedStore store) : IDisposable
{
    private readonly Insert _assets = new(connection, "Inventory_Assets",
        "Id", "RegistryNumber", "CodeId", "Kind", "Name", "Brand", "Model", "Serial", "Facts", "Accessories", "BookUnitId", "IsOurs", "State", "Way", "WarehouseId",
        "TakenInWarehouseId", "PersonId", "UnitId", "Room", "OrderLineId", "ExitVoucherId", "AcquiredOn", "NetValue", "VatRate", "GrossValue", "WarrantyEndsOn", "CommissionedAt", "StateSince", "Version");

    private readonly Insert _spans = new(connection, "Inventory_AssetSpans",
        "AssetId", "Way", "WarehouseId", "PersonId", "UnitId", "Room", "From", "To", "OrderLineId", "ByName");

    private readonly Insert _events = new(connection, "Inventory_AssetEvents", "AssetId", "Kind", "Text", "At", "ByName");
    private readonly Insert _documents = new(connection, "Search_Documents", "Type", "OwnerId", "Text", "Scope");
    private readonly Insert _numbers = new(connection, "Kernel_NumberSeries", "Series", "Year", "Last");
    private int _lastId;

    public void Use(SqliteTransaction? transaction)
    {
        foreach (var insert in new[] { _assets, _spans, _events, _documents, _numbers })
        {
            insert.Use(transaction);
        }
    }

    public void Write(SeedAsset asset)
    {
        var id = ++_lastId;
        _assets.Run(
            id, asset.RegistryNumber, asset.CodeId, asset.Kind, asset.Name, asset.Brand, asset.Model, asset.Serial, "[]", "[]", store.UnitId, 1, asset.State, asset.Way,
            asset.WarehouseId, asset.WarehouseId, asset.PersonId, asset.UnitId, asset.Room, OrderOf(asset.Way), asset.Way is "Gone" ? store.ExitVoucherId : null, asset.AcquiredOn, asset.Value * 10 / 12, 200_000L, asset.Value,
            asset.WarrantyEndsOn, asset.Spans[0].From, asset.Spans[^1].From, Guid.NewGuid());
        foreach (var span in asset.Spans)
        {
            _spans.Run(id, span.Way, span.WarehouseId, span.PersonId, span.UnitId, span.Room, span.From, span.To, OrderOf(span.Way), "Serkan Çelik");
        }

        foreach (var line in asset.Events)
        {
            _events.Run(id, line.Kind, line.Text, line.At, line.ByName);
        }

        var words = string.Join(' ', TurkishText.Words($"{asset.RegistryNumber} {asset.Serial} {asset.Name} {asset.Brand} {asset.Model} {asset.Room}"));
        var scope = asset.State is "Destroyed" ? "yok" : Asset.ActiveScope;
        _documents.Run(Asset.RecordType, id, words, string.Create(CultureInfo.InvariantCulture, $"{Asset.RecordType} b{asset.UnitId ?? 0} k{asset.PersonId ?? 0} {scope}"));
    }

    public void WriteNumbers(IReadOnlyDictionary<(int CodeId, int Year), int> last)
    {
        Use(null);
        foreach (var ((code, year), number) in last)
        {
            _numbers.Run(string.Create(CultureInfo.InvariantCulture, $"SICIL-{code}"), year, number);
        }
    }

    public void Dispose()
    {
        foreach (var insert in new[] { _assets, _spans, _events, _documents, _numbers })
        {
            insert.Dispose();
        }
    }

    private int? OrderOf(string way) => way is "Warehouse" or "Gone" ? null : store.OrderLineId;
}
