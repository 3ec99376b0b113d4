using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Yakutiye.BilgiIslem.Data;

namespace Yakutiye.BilgiIslem.SqlServer.Migrations;

/// <summary>Nothing leaves a warehouse but by the line of an order that lets it go there (M8.31, BR-01), whoever writes to the database.</summary>
[DbContext(typeof(AppDb))]
[Migration("20261123054621_AssetOrderTriggers")]
public sealed class AssetOrderTriggers : Migration
{
    private const string NoOrder = "Nothing leaves a warehouse but by a written order that lets it go there.";
    private const string Place = "[Way], [WarehouseId], [PersonId], [UnitId], [Room]";
    private const string Both = "FROM inserted i JOIN deleted d ON d.[Id] = i.[Id] WHERE";

    private const string FixedOfSpan =
        "[Id], [AssetId], [Way], [WarehouseId], [PersonId], [UnitId], [Room], [FirmId], [Until], [From], [OrderLineId], [DocumentType], [DocumentId], [ById], [ByName]";

    protected override void Up(MigrationBuilder migrationBuilder)
    {
        OfAssets(migrationBuilder);
        OfSpans(migrationBuilder);
        Create(migrationBuilder, "Inventory_OrderLines_Cancelled_Update", "[Inventory_OrderLines] AFTER UPDATE", "",
            ($"{Both} d.[IsCancelled] = 1 AND i.[IsCancelled] = 0", "A cancelled order stays cancelled."));
        Create(migrationBuilder, "Inventory_WrittenOrders_Cancelled_Update", "[Inventory_WrittenOrders] AFTER UPDATE", "",
            ($"{Both} d.[CancelledAt] IS NOT NULL AND (i.[CancelledAt] IS NULL OR i.[CancelledAt] <> d.[CancelledAt])", "A cancelled order stays cancelled."));
    }

    private static void OfAssets(MigrationBuilder migrationBuilder)
    {
        var lets = Lets("i.[Id]", "i.[CodeId]", "i.[StateSince]") + """
             AND (i.[Way] <> 'Gone' OR (l.[Kind] = 'OtherUnit' AND i.[State] = 'Transferred') OR (l.[Kind] = 'ScrapDispatch' AND i.[State] = 'Scrapped'))
            AND (l.[Kind] = 'Opening' OR (SELECT COUNT(*) FROM [Inventory_Assets] s WHERE s.[OrderLineId] = l.[Id]) <= l.[Quantity]))
            """;
        Create(
            migrationBuilder, "Inventory_Assets_Order_Update", "[Inventory_Assets] AFTER INSERT, UPDATE",
            "IF NOT (UPDATE([IsOurs]) OR UPDATE([State]) OR UPDATE([Way]) OR UPDATE([WarehouseId]) OR UPDATE([PersonId]) OR UPDATE([UnitId]) OR UPDATE([Room]) OR UPDATE([FirmId]) OR UPDATE([OrderLineId])) RETURN;",
            ($"""
                FROM inserted i LEFT JOIN deleted d ON d.[Id] = i.[Id]
                WHERE i.[OrderLineId] IS NOT NULL AND (d.[OrderLineId] IS NULL OR d.[OrderLineId] <> i.[OrderLineId]) AND NOT {lets}
                """, NoOrder),
            ($"""
                {Both} i.[IsOurs] = 1 AND EXISTS (SELECT {Of('i')} EXCEPT SELECT {Of('d')})
                AND (i.[OrderLineId] = d.[OrderLineId] OR (i.[OrderLineId] IS NULL AND i.[Way] = 'Warehouse' AND d.[Way] = 'Warehouse'))
                """, NoOrder),
            ($"""
                {Both} i.[State] = 'AtService' AND d.[State] <> 'AtService' AND i.[Way] <> 'Firm' AND NOT EXISTS (SELECT 1 FROM [Inventory_OrderLines] l
                WHERE l.[Kind] = 'ToFirm' AND l.[FirmId] = i.[FirmId] AND {InForce("i.[Id]", "i.[CodeId]", "i.[StateSince]")})
                """, NoOrder),
            ($"""
                {Both} i.[IsOurs] = 1 AND ((i.[State] = 'Lost' AND d.[State] <> 'Lost'
                    AND NOT EXISTS (SELECT 1 FROM [Inventory_LossReports] r WHERE r.[AssetId] = i.[Id] AND r.[Status] = 'Open'))
                OR (i.[State] = 'Destroyed' AND d.[State] NOT IN ('Scrapped', 'Destroyed'))
                OR (i.[State] = 'EntryCancelled' AND d.[State] NOT IN ('InWarehouse', 'EntryCancelled')))
                """, "Nothing is lost without a report, destroyed before it is scrapped, or taken back after it moved."),
            ($"{Both} i.[IsOurs] <> d.[IsOurs]", "On whose books a movable stands does not change."));
    }

    // What comes back from a firm stands by the order that it stood by.
    private static void OfSpans(MigrationBuilder migrationBuilder)
    {
        const string WithAsset = "FROM inserted i JOIN [Inventory_Assets] a ON a.[Id] = i.[AssetId] WHERE";
        Create(
            migrationBuilder, "Inventory_AssetSpans_Order_Insert", "[Inventory_AssetSpans] AFTER INSERT", "",
            ($"""
                {WithAsset} i.[OrderLineId] IS NOT NULL AND NOT {Lets("i.[AssetId]", "a.[CodeId]", "i.[From]")})
                AND NOT EXISTS (SELECT a.[OrderLineId], a.[Way], a.[PersonId], a.[UnitId] INTERSECT SELECT i.[OrderLineId], i.[Way], i.[PersonId], i.[UnitId])
                """, NoOrder),
            ("""
                FROM inserted i WHERE i.[Way] = 'Warehouse' AND i.[OrderLineId] IS NULL AND i.[WarehouseId] <> (SELECT TOP (1) s.[WarehouseId]
                FROM [Inventory_AssetSpans] s WHERE s.[AssetId] = i.[AssetId] AND s.[Id] < i.[Id] ORDER BY s.[Id] DESC)
                """, NoOrder),
            ($"{WithAsset} (i.[Way] = 'InUse' AND a.[IsOurs] = 1) OR (i.[Way] NOT IN ('InUse', 'Gone') AND a.[IsOurs] = 0)", NoOrder));
        Create(
            migrationBuilder, "Inventory_AssetSpans_Immutable_Update", "[Inventory_AssetSpans] AFTER UPDATE", "",
            ($"FROM (SELECT {FixedOfSpan} FROM inserted EXCEPT SELECT {FixedOfSpan} FROM deleted) c", "Where a movable was is not rewritten."),
            ($"{Both} d.[To] IS NOT NULL AND (i.[To] IS NULL OR i.[To] <> d.[To])", "Where a movable was is not rewritten."));
        Create(
            migrationBuilder, "Inventory_AssetSpans_Immutable_Delete", "[Inventory_AssetSpans] AFTER DELETE", "",
            ("FROM deleted", "Where a movable was is not rewritten."));
    }

    private static string Of(char row) => Place.Replace("[", $"{row}.[", StringComparison.Ordinal);

    private static string Lets(string asset, string code, string moment) => $"""
        EXISTS (SELECT 1 FROM [Inventory_OrderLines] l WHERE l.[Id] = i.[OrderLineId] AND {InForce(asset, code, moment)} AND (
            (l.[Kind] IN ('Personal', 'Transfer') AND i.[Way] = 'Personal' AND i.[PersonId] = l.[PersonId])
            OR (l.[Kind] IN ('Loan', 'Event') AND i.[Way] = l.[Kind] AND i.[PersonId] = l.[PersonId])
            OR (l.[Kind] = 'CommonUse' AND i.[Way] = 'CommonUse' AND i.[UnitId] = l.[UnitId])
            OR (l.[Kind] = 'OtherWarehouse' AND i.[Way] = 'Warehouse' AND i.[WarehouseId] = l.[WarehouseId])
            OR (l.[Kind] = 'ToFirm' AND i.[Way] = 'Firm' AND i.[FirmId] = l.[FirmId])
            OR (l.[Kind] IN ('OtherUnit', 'ScrapDispatch') AND i.[Way] = 'Gone')
            OR (l.[Kind] = 'Opening' AND i.[Way] IN ('Personal', 'CommonUse')))
        """;

    // The row's own moment counts, as time is handed in: the demo year and restored books are older than the server's day.
    private static string InForce(string asset, string code, string moment) => $"""
        l.[IsCancelled] = 0 AND CAST(DATEADD(hour, 3, {moment}) AS date) <= l.[ValidUntil]
        AND EXISTS (SELECT 1 FROM [Inventory_WrittenOrders] o WHERE o.[Id] = l.[OrderId] AND o.[CancelledAt] IS NULL AND o.[SignedAt] <= {moment})
        AND (l.[AssetId] = {asset} OR (l.[AssetId] IS NULL AND (l.[CodeId] = {code} OR (l.[CodeId] IS NULL AND l.[Kind] = 'Opening'))))
        """;

    // An idempotent script puts every statement inside IF … BEGIN, where a trigger can only be made by EXEC.
    private static void Create(MigrationBuilder migrationBuilder, string name, string on, string before, params (string From, string Message)[] refusals)
    {
        var body = string.Join("\n", refusals.Select(r => $"IF EXISTS (SELECT 1 {r.From}) THROW 50001, '{r.Message}', 1;"));
        var sql = $"CREATE TRIGGER [{name}] ON {on} AS\nBEGIN\nSET NOCOUNT ON;\n{before}\n{body}\nEND";
        migrationBuilder.Sql($"EXEC(N'{sql.Replace("'", "''", StringComparison.Ordinal)}');");
    }
}
