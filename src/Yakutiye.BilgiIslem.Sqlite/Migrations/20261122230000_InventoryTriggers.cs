using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Yakutiye.BilgiIslem.Data;

namespace Yakutiye.BilgiIslem.Sqlite.Migrations;

/// <summary>Posted vouchers and written orders stay as they are, whoever writes to the database (TMY m.39, M8.31).</summary>
[DbContext(typeof(AppDb))]
[Migration("20261122230000_InventoryTriggers")]
public sealed class InventoryTriggers : Migration
{
    // Only the number of the municipality's movable system is written later.
    private static readonly string[] FixedOfVoucher =
    [
        "Id", "Number", "FiscalYear", "UnitId", "Kind", "WarehouseId", "Date", "BaseKind", "BaseNumber", "BaseDate", "Counterpart", "FirmId", "Note", "ReversesId",
        "PostedById", "PostedByName", "PostedAt", "Total",
    ];

    // An order can be cancelled, not rewritten.
    private static readonly string[] FixedOfOrder =
        ["Id", "Number", "Kind", "RequestId", "Date", "ValidUntil", "SignedById", "SignedByName", "SignedAt", "RequestedById"];

    // A line is taken or cancelled; what it lets go never changes.
    private static readonly string[] FixedOfOrderLine =
        ["Id", "OrderId", "OrderNumber", "Kind", "ValidUntil", "PersonId", "UnitId", "Room", "WarehouseId", "FirmId", "AssetId", "CodeId", "Quantity"];

    protected override void Up(MigrationBuilder migrationBuilder)
    {
        Fix(migrationBuilder, "Inventory_Vouchers", FixedOfVoucher, "A posted voucher is not changed.");
        Fix(migrationBuilder, "Inventory_WrittenOrders", FixedOfOrder, "A written order is not changed.");
        Fix(migrationBuilder, "Inventory_OrderLines", FixedOfOrderLine, "A written order is not changed.");
        foreach (var table in new[] { "Inventory_Vouchers", "Inventory_VoucherLines", "Inventory_WrittenOrders", "Inventory_OrderLines" })
        {
            migrationBuilder.Sql($"""CREATE TRIGGER "{table}_Immutable_Delete" BEFORE DELETE ON "{table}" BEGIN SELECT RAISE(ABORT, 'Posted records are not deleted.'); END;""");
        }

        migrationBuilder.Sql(
            """CREATE TRIGGER "Inventory_VoucherLines_Immutable_Update" BEFORE UPDATE ON "Inventory_VoucherLines" BEGIN SELECT RAISE(ABORT, 'A posted voucher is not changed.'); END;""");
    }

    private static void Fix(MigrationBuilder migrationBuilder, string table, string[] columns, string message)
    {
        var changed = string.Join(" OR ", columns.Select(c => $"NEW.\"{c}\" IS NOT OLD.\"{c}\""));
        migrationBuilder.Sql($"""CREATE TRIGGER "{table}_Immutable_Update" BEFORE UPDATE ON "{table}" WHEN {changed} BEGIN SELECT RAISE(ABORT, '{message}'); END;""");
    }
}
