using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Yakutiye.BilgiIslem.Data;

namespace Yakutiye.BilgiIslem.Sqlite.Migrations;

/// <summary>A posted voucher and a signed order get no more lines, and a request stays as it was answered, whoever writes to the database.</summary>
[DbContext(typeof(AppDb))]
[Migration("20261123055724_SealTriggers")]
public sealed class SealTriggers : Migration
{
    private const string Voucher = "A posted voucher is not changed.";
    private const string Order = "A written order is not changed.";
    private const string Request = "A request is not changed.";

    // Who decides a request writes his answer; what was asked for stands from the beginning.
    private static readonly string[] FixedOfRequest =
    [
        "Id", "Number", "Kind", "RequestedById", "RequestedByName", "RequestedAt", "Reason", "PersonId", "FromPersonId", "UnitId", "Room", "WarehouseId", "FirmId",
        "EventName", "Until",
    ];

    protected override void Up(MigrationBuilder migrationBuilder)
    {
        Count(migrationBuilder, "Inventory_Vouchers", "Inventory_VoucherLines", "VoucherId", Voucher);
        Count(migrationBuilder, "Inventory_WrittenOrders", "Inventory_OrderLines", "OrderId", Order);
        Refuse(migrationBuilder, "Inventory_VoucherLines_Sealed_Insert", "AFTER INSERT", "Inventory_VoucherLines", """
            NEW."Order" < 1 OR NEW."Order" > (SELECT v."LineCount" FROM "Inventory_Vouchers" v WHERE v."Id" = NEW."VoucherId")
            """, Voucher);
        Refuse(migrationBuilder, "Inventory_OrderLines_Sealed_Insert", "AFTER INSERT", "Inventory_OrderLines", """
            (SELECT COUNT(*) FROM "Inventory_OrderLines" l WHERE l."OrderId" = NEW."OrderId") > (SELECT o."LineCount" FROM "Inventory_WrittenOrders" o WHERE o."Id" = NEW."OrderId")
            """, Order);
        Replace(migrationBuilder, "Inventory_Vouchers", """s."FiscalYear" = NEW."FiscalYear" AND s."Number" = NEW."Number" """, Voucher);
        Replace(migrationBuilder, "Inventory_VoucherLines", """s."VoucherId" = NEW."VoucherId" AND s."Order" = NEW."Order" """, Voucher);
        Replace(migrationBuilder, "Inventory_WrittenOrders", """s."Number" = NEW."Number" OR s."RequestId" = NEW."RequestId" """, Order);
        Replace(migrationBuilder, "Inventory_OrderLines", "FALSE", Order);
        OfRequests(migrationBuilder);
    }

    private static void OfRequests(MigrationBuilder migrationBuilder)
    {
        var changed = string.Join(" OR ", FixedOfRequest.Select(c => $"NEW.\"{c}\" IS NOT OLD.\"{c}\""));
        Refuse(migrationBuilder, "Inventory_MoveRequests_Immutable_Update", "BEFORE UPDATE", "Inventory_MoveRequests", $"OLD.\"Status\" <> 'Submitted' OR {changed}", Request);
        Refuse(migrationBuilder, "Inventory_MoveRequests_Immutable_Delete", "BEFORE DELETE", "Inventory_MoveRequests", "TRUE", Request);
        Replace(migrationBuilder, "Inventory_MoveRequests", """s."Number" = NEW."Number" """, Request);
        Refuse(migrationBuilder, "Inventory_MoveRequestLines_Sealed_Insert", "AFTER INSERT", "Inventory_MoveRequestLines", """
            (SELECT r."Status" FROM "Inventory_MoveRequests" r WHERE r."Id" = NEW."MoveRequestId") <> 'Submitted'
            """, Request);
        Refuse(migrationBuilder, "Inventory_MoveRequestLines_Immutable_Update", "BEFORE UPDATE", "Inventory_MoveRequestLines", "TRUE", Request);
        Refuse(migrationBuilder, "Inventory_MoveRequestLines_Immutable_Delete", "BEFORE DELETE", "Inventory_MoveRequestLines", "TRUE", Request);
        Replace(migrationBuilder, "Inventory_MoveRequestLines", "FALSE", Request);
    }

    // Of what was posted before, the lines that it has are all that it had.
    private static void Count(MigrationBuilder migrationBuilder, string table, string lines, string key, string message)
    {
        migrationBuilder.Sql($"UPDATE \"{table}\" SET \"LineCount\" = (SELECT COUNT(*) FROM \"{lines}\" l WHERE l.\"{key}\" = \"{table}\".\"Id\");");
        Refuse(migrationBuilder, $"{table}_LineCount_Update", "BEFORE UPDATE OF \"LineCount\"", table, "NEW.\"LineCount\" <> OLD.\"LineCount\"", message);
    }

    // INSERT OR REPLACE takes the row away that it meets, and no trigger for DELETE hears of it.
    private static void Replace(MigrationBuilder migrationBuilder, string table, string same, string message) => Refuse(
        migrationBuilder, $"{table}_Immutable_Replace", "BEFORE INSERT", table, $"EXISTS (SELECT 1 FROM \"{table}\" s WHERE s.\"Id\" = NEW.\"Id\" OR ({same}))", message);

    private static void Refuse(MigrationBuilder migrationBuilder, string name, string when, string table, string condition, string message) =>
        migrationBuilder.Sql($"CREATE TRIGGER \"{name}\" {when} ON \"{table}\" WHEN {condition} BEGIN SELECT RAISE(ABORT, '{message}'); END;");
}
