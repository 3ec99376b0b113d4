using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Yakutiye.BilgiIslem.Benchmarks.Seeding;

/// <summary>What assets lean on: the warehouse with its registrar, the codes, and the opening order by which they went out.</summary>
internal sealed record SeedStore(int UnitId, int WarehouseId, int OrderLineId, int ExitVoucherId, IReadOnlyList<(int Id, string Code, string Name, string Kind)> Codes)
{
    public const string Warehouse = "Bilgi İşlem Ambarı";
    private const string Day = "2018-01-04";

    public static SeedStore Add(SqliteConnection connection, int assets)
    {
        var unit = Scalar(connection, "SELECT Id FROM People_Units WHERE Code = 'BIM'");
        var (chief, director) = (Scalar(connection, "SELECT Id FROM People_Users WHERE UserName = 'sef'"), Scalar(connection, "SELECT Id FROM People_Users WHERE UserName = 'mudur'"));
        Insert(connection, "Kernel_Settings", ("Section", "InventorySettings"), ("Json", $$"""{"OwnUnitId":{{unit}}}"""), ("Version", Guid.NewGuid()));
        var warehouse = Insert(connection, "Inventory_Warehouses", ("Code", "46240131-A1"), ("Name", Warehouse), ("UnitId", unit), ("IsFrozen", 0), ("Version", Guid.NewGuid()));
        Insert(connection, "Inventory_Duties", ("Kind", "Registrar"), ("WarehouseId", warehouse), ("PersonId", chief), ("From", Day), ("DocumentNumber", "1"),
            ("DocumentDate", Day), ("ByName", "Kemal Aydoğan"), ("Version", Guid.NewGuid()));
        var request = Insert(connection, "Inventory_MoveRequests", ("Number", "ZTL-2021-00001"), ("Kind", "Opening"), ("Status", "Ordered"), ("RequestedById", chief),
            ("RequestedByName", "Nurcan Işık"), ("RequestedAt", $"{Day} 08:00:00"), ("Reason", "Önceki zimmetler"), ("Version", Guid.NewGuid()));
        var order = Insert(connection, "Inventory_WrittenOrders", ("Number", "EMR-2021-00001"), ("Kind", "Opening"), ("RequestId", request), ("Date", Day), ("ValidUntil", "2099-12-31"),
            ("SignedById", director), ("RequestedById", chief), ("SignedByName", "Kemal Aydoğan"), ("SignedAt", $"{Day} 09:00:00"), ("LineCount", 1), ("Version", Guid.NewGuid()));
        var line = Insert(connection, "Inventory_OrderLines", ("OrderId", order), ("OrderNumber", "EMR-2021-00001"), ("Kind", "Opening"), ("ValidUntil", "2099-12-31"),
            ("Quantity", assets * 4), ("Taken", assets), ("IsCancelled", 0), ("Version", Guid.NewGuid()));
        var exit = Insert(connection, "Inventory_Vouchers", ("Number", 1), ("FiscalYear", 2018), ("UnitId", unit), ("Kind", "Scrap"), ("WarehouseId", warehouse), ("Date", Day),
            ("BaseKind", "WriteOffMinutes"), ("BaseNumber", "KDT-2018-001"), ("BaseDate", Day), ("Counterpart", "Hurda"), ("PostedById", chief), ("PostedByName", "Nurcan Işık"),
            ("PostedAt", $"{Day} 09:00:00"), ("LineCount", 0), ("Total", 0), ("Version", Guid.NewGuid()));
        return new SeedStore(unit, warehouse, line, exit, Durable(connection));
    }

    private static List<(int, string, string, string)> Durable(SqliteConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT Id, Code, Name, Kind FROM Inventory_MovableCodes WHERE Kind <> 'Other' AND length(Code) > 9 ORDER BY Code";
        using var reader = command.ExecuteReader();
        var codes = new List<(int, string, string, string)>();
        while (reader.Read())
        {
            codes.Add((reader.GetInt32(0), reader.GetString(1), reader.GetString(2), reader.GetString(3)));
        }

        return codes;
    }

    private static int Insert(SqliteConnection connection, string table, params (string Column, object Value)[] row)
    {
        using var command = connection.CreateCommand();
        command.CommandText = $"INSERT INTO \"{table}\" ({string.Join(", ", row.Select(r => $"\"{r.Column}\""))}) VALUES ({string.Join(", ", row.Select((_, i) => $"$p{i}"))}) RETURNING rowid";
        for (var i = 0; i < row.Length; i++)
        {
            command.Parameters.AddWithValue($"$p{i}", row[i].Value);
        }

        return Convert.ToInt32(command.ExecuteScalar(), CultureInfo.InvariantCulture);
    }

    private static int Scalar(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return Convert.ToInt32(command.ExecuteScalar(), CultureInfo.InvariantCulture);
    }
}
