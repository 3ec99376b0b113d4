using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Yakutiye.BilgiIslem.Data;

namespace Yakutiye.BilgiIslem.SqlServer.Migrations;

/// <summary>Posted vouchers and written orders stay as they are, whoever writes to the database (TMY m.39, M8.31).</summary>
[DbContext(typeof(AppDb))]
[Migration("20261122230000_InventoryTriggers")]
public sealed class InventoryTriggers : Migration
{
    // Only the number of the municipality's movable system is written later.
    private static readonly string[] FixedOfVoucher =
    [
        "Number", "FiscalYear", "UnitId", "Kind", "WarehouseId", "Date", "BaseKind", "BaseNumber", "BaseDate", "Counterpart", "FirmId", "Note", "ReversesId",
        "PostedById", "PostedByName", "PostedAt", "Total",
    ];

    // An order can be cancelled, not rewritten.
    private static readonly string[] FixedOfOrder =
        ["Number", "Kind", "RequestId", "Date", "ValidUntil", "SignedById", "SignedByName", "SignedAt", "RequestedById"];

    // A line is taken or cancelled; what it lets go never changes.
    private static readonly string[] FixedOfOrderLine =
        ["OrderId", "OrderNumber", "Kind", "ValidUntil", "PersonId", "UnitId", "Room", "WarehouseId", "FirmId", "AssetId", "CodeId", "Quantity"];

    protected override void Up(MigrationBuilder migrationBuilder)
    {
        Fix(migrationBuilder, "Inventory_Vouchers", FixedOfVoucher, "A posted voucher is not changed.");
        Fix(migrationBuilder, "Inventory_WrittenOrders", FixedOfOrder, "A written order is not changed.");
        Fix(migrationBuilder, "Inventory_OrderLines", FixedOfOrderLine, "A written order is not changed.");
        foreach (var table in new[] { "Inventory_Vouchers", "Inventory_WrittenOrders", "Inventory_OrderLines" })
        {
            CreateTrigger(migrationBuilder, $"CREATE TRIGGER [{table}_Immutable_Delete] ON [{table}] INSTEAD OF DELETE AS BEGIN THROW 50001, 'Posted records are not deleted.', 1; END");
        }

        CreateTrigger(
            migrationBuilder,
            "CREATE TRIGGER [Inventory_VoucherLines_Immutable] ON [Inventory_VoucherLines] INSTEAD OF UPDATE, DELETE AS BEGIN THROW 50001, 'A posted voucher is not changed.', 1; END");
    }

    // EXCEPT compares null with null, which <> does not.
    private static void Fix(MigrationBuilder migrationBuilder, string table, string[] columns, string message)
    {
        var list = string.Join(", ", columns.Select(c => $"[{c}]"));
        CreateTrigger(migrationBuilder, $"""
            CREATE TRIGGER [{table}_Immutable_Update] ON [{table}] AFTER UPDATE AS
            BEGIN
                SET NOCOUNT ON;
                IF EXISTS (SELECT [Id], {list} FROM inserted EXCEPT SELECT [Id], {list} FROM deleted)
                    THROW 50001, '{message}', 1;
            END
            """);
    }

    // An idempotent script puts every statement inside IF … BEGIN, where a trigger can only be made by EXEC.
    private static void CreateTrigger(MigrationBuilder migrationBuilder, string sql) =>
        migrationBuilder.Sql($"EXEC(N'{sql.Replace("'", "''", StringComparison.Ordinal)}');");
}
