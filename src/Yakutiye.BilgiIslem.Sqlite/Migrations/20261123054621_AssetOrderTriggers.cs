using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Yakutiye.BilgiIslem.Data;

namespace Yakutiye.BilgiIslem.Sqlite.Migrations;

/// <summary>
/// Nothing leaves a warehouse but by the line of an order that lets it go there (M8.31, BR-01), whoever writes to the database. A migration
/// that rebuilds one of these tables drops its triggers with it and must make them again.
/// </summary>
[DbContext(typeof(AppDb))]
[Migration("20261123054621_AssetOrderTriggers")]
public sealed class AssetOrderTriggers : Migration
{
    private const string NoOrder = "Nothing leaves a warehouse but by a written order that lets it go there.";

    private const string Moved = """
        (NEW."Way" IS NOT OLD."Way" OR NEW."WarehouseId" IS NOT OLD."WarehouseId" OR NEW."PersonId" IS NOT OLD."PersonId"
            OR NEW."UnitId" IS NOT OLD."UnitId" OR NEW."Room" IS NOT OLD."Room")
        """;

    private const string Places = "\"IsOurs\", \"State\", \"Way\", \"WarehouseId\", \"PersonId\", \"UnitId\", \"Room\", \"FirmId\", \"OrderLineId\"";

    private static readonly string[] FixedOfSpan =
    [
        "Id", "AssetId", "Way", "WarehouseId", "PersonId", "UnitId", "Room", "FirmId", "Until", "From", "OrderLineId", "DocumentType", "DocumentId", "ById", "ByName",
    ];

    protected override void Up(MigrationBuilder migrationBuilder)
    {
        OfAssets(migrationBuilder);
        OfSpans(migrationBuilder);
        Refuse(migrationBuilder, "Inventory_OrderLines_Cancelled_Update", "UPDATE OF \"IsCancelled\" ON \"Inventory_OrderLines\"",
            "OLD.\"IsCancelled\" = 1 AND NEW.\"IsCancelled\" = 0", "A cancelled order stays cancelled.");
        Refuse(migrationBuilder, "Inventory_WrittenOrders_Cancelled_Update", "UPDATE OF \"CancelledAt\" ON \"Inventory_WrittenOrders\"",
            "OLD.\"CancelledAt\" IS NOT NULL AND NEW.\"CancelledAt\" IS NOT OLD.\"CancelledAt\"", "A cancelled order stays cancelled.");
    }

    private static void OfAssets(MigrationBuilder migrationBuilder)
    {
        var lets = Lets("""NEW."Id" """, """NEW."CodeId" """, """NEW."StateSince" """) + """
             AND (NEW."Way" <> 'Gone' OR (l."Kind" = 'OtherUnit' AND NEW."State" = 'Transferred') OR (l."Kind" = 'ScrapDispatch' AND NEW."State" = 'Scrapped'))
            AND (l."Kind" = 'Opening' OR (SELECT COUNT(*) FROM "Inventory_Assets" s WHERE s."OrderLineId" = l."Id") <= l."Quantity"))
            """;
        const string Update = $"""UPDATE OF {Places} ON "Inventory_Assets" """;
        Refuse(migrationBuilder, "Inventory_Assets_Order_Insert", """INSERT ON "Inventory_Assets" """, $"""
            NEW."OrderLineId" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "Inventory_OrderLines" l WHERE l."Id" = NEW."OrderLineId"
                AND {Names("""NEW."Id" """, """NEW."CodeId" """)} AND l."IsCancelled" = 0 AND date(NEW."StateSince", '+3 hours') <= l."ValidUntil")
            """, NoOrder);
        Refuse(migrationBuilder, "Inventory_Assets_Order_Update", Update,
            $"""NEW."OrderLineId" IS NOT NULL AND NEW."OrderLineId" IS NOT OLD."OrderLineId" AND NOT {lets}""", NoOrder);
        Refuse(migrationBuilder, "Inventory_Assets_Place_Update", Update, $"""
            NEW."IsOurs" = 1 AND {Moved} AND ((NEW."OrderLineId" IS NOT NULL AND NEW."OrderLineId" IS OLD."OrderLineId")
                OR (NEW."OrderLineId" IS NULL AND NEW."Way" = 'Warehouse' AND OLD."Way" = 'Warehouse'))
            """, NoOrder);
        Refuse(migrationBuilder, "Inventory_Assets_Service_Update", Update, $"""
            NEW."State" = 'AtService' AND OLD."State" <> 'AtService' AND NEW."Way" <> 'Firm' AND NOT EXISTS (SELECT 1 FROM "Inventory_OrderLines" l
            WHERE l."Kind" = 'ToFirm' AND l."FirmId" = NEW."FirmId" AND {InForce("""NEW."Id" """, """NEW."CodeId" """, """NEW."StateSince" """)})
            """, NoOrder);
        Refuse(migrationBuilder, "Inventory_Assets_Lost_Update", Update, """
            NEW."IsOurs" = 1 AND ((NEW."State" = 'Lost' AND OLD."State" <> 'Lost'
                    AND NOT EXISTS (SELECT 1 FROM "Inventory_LossReports" r WHERE r."AssetId" = NEW."Id" AND r."Status" = 'Open'))
                OR (NEW."State" = 'Destroyed' AND OLD."State" NOT IN ('Scrapped', 'Destroyed'))
                OR (NEW."State" = 'EntryCancelled' AND OLD."State" NOT IN ('InWarehouse', 'EntryCancelled')))
            """, "Nothing is lost without a report, destroyed before it is scrapped, or taken back after it moved.");
        Refuse(migrationBuilder, "Inventory_Assets_Books_Update", Update, """NEW."IsOurs" <> OLD."IsOurs" """, "On whose books a movable stands does not change.");
    }

    // The card's own triggers ask for everything; every statement pays for its triggers, so what is written with each card asks for less.
    private static void OfSpans(MigrationBuilder migrationBuilder)
    {
        Refuse(migrationBuilder, "Inventory_AssetSpans_Order_Insert", """INSERT ON "Inventory_AssetSpans" """, """
            EXISTS (SELECT 1 FROM "Inventory_Assets" a WHERE a."Id" = NEW."AssetId" AND (
                (a."IsOurs" = 1 AND NEW."Way" = 'InUse') OR (a."IsOurs" = 0 AND NEW."Way" NOT IN ('InUse', 'Gone'))
                OR (NEW."OrderLineId" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "Inventory_OrderLines" l WHERE l."Id" = NEW."OrderLineId"
                    AND (l."AssetId" = a."Id" OR (l."AssetId" IS NULL AND (l."CodeId" = a."CodeId" OR l."CodeId" IS NULL)))))
                OR (NEW."OrderLineId" IS NULL AND NEW."Way" = 'Warehouse' AND NEW."WarehouseId" <> a."WarehouseId")))
            """, NoOrder);
        var changed = string.Join(" OR ", FixedOfSpan.Select(c => $"NEW.\"{c}\" IS NOT OLD.\"{c}\""));
        Refuse(migrationBuilder, "Inventory_AssetSpans_Immutable_Update", """UPDATE ON "Inventory_AssetSpans" """,
            $"""{changed} OR (OLD."To" IS NOT NULL AND NEW."To" IS NOT OLD."To")""", "Where a movable was is not rewritten.");
        Refuse(migrationBuilder, "Inventory_AssetSpans_Immutable_Delete", """DELETE ON "Inventory_AssetSpans" """, "TRUE", "Where a movable was is not rewritten.");
    }

    private static string Lets(string asset, string code, string moment) => $"""
        EXISTS (SELECT 1 FROM "Inventory_OrderLines" l WHERE l."Id" = NEW."OrderLineId" AND {InForce(asset, code, moment)} AND (
            (l."Kind" IN ('Personal', 'Transfer') AND NEW."Way" = 'Personal' AND NEW."PersonId" = l."PersonId")
            OR (l."Kind" IN ('Loan', 'Event') AND NEW."Way" = l."Kind" AND NEW."PersonId" = l."PersonId")
            OR (l."Kind" = 'CommonUse' AND NEW."Way" = 'CommonUse' AND NEW."UnitId" = l."UnitId")
            OR (l."Kind" = 'OtherWarehouse' AND NEW."Way" = 'Warehouse' AND NEW."WarehouseId" = l."WarehouseId")
            OR (l."Kind" = 'ToFirm' AND NEW."Way" = 'Firm' AND NEW."FirmId" = l."FirmId")
            OR (l."Kind" IN ('OtherUnit', 'ScrapDispatch') AND NEW."Way" = 'Gone')
            OR (l."Kind" = 'Opening' AND NEW."Way" IN ('Personal', 'CommonUse')))
        """;

    // The row's own moment counts, as time is handed in: the demo year and restored books are older than the server's day.
    private static string InForce(string asset, string code, string moment) => $"""
        l."IsCancelled" = 0 AND date({moment}, '+3 hours') <= l."ValidUntil"
        AND EXISTS (SELECT 1 FROM "Inventory_WrittenOrders" o WHERE o."Id" = l."OrderId" AND o."CancelledAt" IS NULL AND o."SignedAt" <= {moment})
        AND {Names(asset, code)}
        """;

    private static string Names(string asset, string code) =>
        $"""(l."AssetId" = {asset} OR (l."AssetId" IS NULL AND (l."CodeId" = {code} OR (l."CodeId" IS NULL AND l."Kind" = 'Opening'))))""";

    private static void Refuse(MigrationBuilder migrationBuilder, string name, string when, string condition, string message) =>
        migrationBuilder.Sql($"CREATE TRIGGER \"{name}\" AFTER {when} WHEN {condition} BEGIN SELECT RAISE(ABORT, '{message}'); END;");
}
