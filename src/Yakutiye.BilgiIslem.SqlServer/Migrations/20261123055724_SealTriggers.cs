using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Yakutiye.BilgiIslem.Data;

namespace Yakutiye.BilgiIslem.SqlServer.Migrations;

/// <summary>A posted voucher and a signed order get no more lines, and a request stays as it was answered, whoever writes to the database.</summary>
[DbContext(typeof(AppDb))]
[Migration("20261123055724_SealTriggers")]
public sealed class SealTriggers : Migration
{
    private const string Voucher = "A posted voucher is not changed.";
    private const string Order = "A written order is not changed.";
    private const string Request = "A request is not changed.";
    private const string Both = "FROM inserted i JOIN deleted d ON d.[Id] = i.[Id] WHERE";

    // Who decides a request writes his answer; what was asked for stands from the beginning.
    private const string FixedOfRequest =
        "[Id], [Number], [Kind], [RequestedById], [RequestedByName], [RequestedAt], [Reason], [PersonId], [FromPersonId], [UnitId], [Room], [WarehouseId], [FirmId], [EventName], [Until]";

    protected override void Up(MigrationBuilder migrationBuilder)
    {
        Count(migrationBuilder, "Inventory_Vouchers", "Inventory_VoucherLines", "VoucherId", Voucher);
        Count(migrationBuilder, "Inventory_WrittenOrders", "Inventory_OrderLines", "OrderId", Order);
        Refuse(migrationBuilder, "Inventory_VoucherLines_Sealed_Insert", "[Inventory_VoucherLines] AFTER INSERT",
            "FROM inserted i JOIN [Inventory_Vouchers] v ON v.[Id] = i.[VoucherId] WHERE i.[Order] < 1 OR i.[Order] > v.[LineCount]", Voucher);
        Refuse(migrationBuilder, "Inventory_OrderLines_Sealed_Insert", "[Inventory_OrderLines] AFTER INSERT", """
            FROM [Inventory_WrittenOrders] o WHERE o.[Id] IN (SELECT i.[OrderId] FROM inserted i)
            AND o.[LineCount] < (SELECT COUNT(*) FROM [Inventory_OrderLines] l WHERE l.[OrderId] = o.[Id])
            """, Order);
        Refuse(migrationBuilder, "Inventory_MoveRequests_Answered_Update", "[Inventory_MoveRequests] AFTER UPDATE", $"{Both} d.[Status] <> 'Submitted'", Request);
        Refuse(migrationBuilder, "Inventory_MoveRequests_Immutable_Update", "[Inventory_MoveRequests] AFTER UPDATE",
            $"FROM (SELECT {FixedOfRequest} FROM inserted EXCEPT SELECT {FixedOfRequest} FROM deleted) c", Request);
        Refuse(migrationBuilder, "Inventory_MoveRequests_Immutable_Delete", "[Inventory_MoveRequests] AFTER DELETE", "FROM deleted", Request);
        Refuse(migrationBuilder, "Inventory_MoveRequestLines_Sealed_Insert", "[Inventory_MoveRequestLines] AFTER INSERT",
            "FROM inserted i JOIN [Inventory_MoveRequests] r ON r.[Id] = i.[MoveRequestId] WHERE r.[Status] <> 'Submitted'", Request);
        Refuse(migrationBuilder, "Inventory_MoveRequestLines_Immutable", "[Inventory_MoveRequestLines] AFTER UPDATE, DELETE", "FROM deleted", Request);
    }

    // Of what was posted before, the lines that it has are all that it had.
    private static void Count(MigrationBuilder migrationBuilder, string table, string lines, string key, string message)
    {
        migrationBuilder.Sql($"EXEC(N'UPDATE p SET [LineCount] = (SELECT COUNT(*) FROM [{lines}] l WHERE l.[{key}] = p.[Id]) FROM [{table}] p;');");
        Refuse(migrationBuilder, $"{table}_LineCount_Update", $"[{table}] AFTER UPDATE", $"{Both} i.[LineCount] <> d.[LineCount]", message);
    }

    // An idempotent script puts every statement inside IF … BEGIN, where a trigger can only be made by EXEC.
    private static void Refuse(MigrationBuilder migrationBuilder, string name, string on, string rows, string message)
    {
        var sql = $"CREATE TRIGGER [{name}] ON {on} AS\nBEGIN\nSET NOCOUNT ON;\nIF EXISTS (SELECT 1 {rows}) THROW 50001, '{message}', 1;\nEND";
        migrationBuilder.Sql($"EXEC(N'{sql.Replace("'", "''", StringComparison.Ordinal)}');");
    }
}
