using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Yakutiye.BilgiIslem.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class AssetOrderCheck : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropCheckConstraint(
                name: "CK_Inventory_AssetSpans_Order",
                table: "Inventory_AssetSpans");

            migrationBuilder.DropCheckConstraint(
                name: "CK_Inventory_Assets_Order",
                table: "Inventory_Assets");

            migrationBuilder.AddCheckConstraint(
                name: "CK_Inventory_AssetSpans_Order",
                table: "Inventory_AssetSpans",
                sql: "(\"Way\" = 'Warehouse' AND \"WarehouseId\" IS NOT NULL AND \"PersonId\" IS NULL) OR (\"Way\" IN ('InUse', 'Gone') AND \"WarehouseId\" IS NULL)\nOR (\"Way\" IN ('Personal', 'CommonUse', 'Loan', 'Event', 'Firm') AND \"WarehouseId\" IS NULL AND \"OrderLineId\" IS NOT NULL)");

            migrationBuilder.AddCheckConstraint(
                name: "CK_Inventory_Assets_Order",
                table: "Inventory_Assets",
                sql: "(\"IsOurs\" = 0 AND \"Way\" IN ('InUse', 'Gone') AND \"State\" IN ('InUse', 'InRepair', 'Lost')\n    AND \"WarehouseId\" IS NULL AND \"TakenInWarehouseId\" IS NULL AND \"OrderLineId\" IS NULL AND \"EntryVoucherId\" IS NULL AND \"ExitVoucherId\" IS NULL)\nOR (\"IsOurs\" = 1 AND \"Way\" = 'Warehouse' AND \"State\" IN ('InWarehouse', 'InRepair', 'ScrapProposed', 'Scrapped')\n    AND \"WarehouseId\" IS NOT NULL AND \"PersonId\" IS NULL AND \"UnitId\" IS NULL AND \"FirmId\" IS NULL\n    AND (\"OrderLineId\" IS NOT NULL OR (\"TakenInWarehouseId\" IS NOT NULL AND \"WarehouseId\" = \"TakenInWarehouseId\")))\nOR (\"IsOurs\" = 1 AND \"Way\" IN ('Personal', 'Loan', 'Event') AND \"State\" IN ('Assigned', 'InRepair', 'AtService')\n    AND \"WarehouseId\" IS NULL AND \"PersonId\" IS NOT NULL AND \"OrderLineId\" IS NOT NULL)\nOR (\"IsOurs\" = 1 AND \"Way\" = 'CommonUse' AND \"State\" IN ('CommonUse', 'InRepair', 'AtService')\n    AND \"WarehouseId\" IS NULL AND \"PersonId\" IS NULL AND \"UnitId\" IS NOT NULL AND \"OrderLineId\" IS NOT NULL)\nOR (\"IsOurs\" = 1 AND \"Way\" = 'Firm' AND \"State\" = 'AtService'\n    AND \"WarehouseId\" IS NULL AND \"PersonId\" IS NULL AND \"FirmId\" IS NOT NULL AND \"OrderLineId\" IS NOT NULL)\nOR (\"IsOurs\" = 1 AND \"Way\" = 'Gone' AND \"WarehouseId\" IS NULL AND \"PersonId\" IS NULL\n    AND (\"State\" = 'Lost' OR (\"ExitVoucherId\" IS NOT NULL\n        AND (\"State\" IN ('Destroyed', 'EntryCancelled') OR (\"State\" IN ('Scrapped', 'Transferred') AND \"OrderLineId\" IS NOT NULL)))))");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropCheckConstraint(
                name: "CK_Inventory_AssetSpans_Order",
                table: "Inventory_AssetSpans");

            migrationBuilder.DropCheckConstraint(
                name: "CK_Inventory_Assets_Order",
                table: "Inventory_Assets");

            migrationBuilder.AddCheckConstraint(
                name: "CK_Inventory_AssetSpans_Order",
                table: "Inventory_AssetSpans",
                sql: "\"Way\" IN ('Warehouse', 'InUse', 'Gone') OR \"OrderLineId\" IS NOT NULL");

            migrationBuilder.AddCheckConstraint(
                name: "CK_Inventory_Assets_Order",
                table: "Inventory_Assets",
                sql: "\"IsOurs\" = 0 OR \"OrderLineId\" IS NOT NULL OR \"State\" IN ('Lost', 'Destroyed', 'EntryCancelled')\nOR (\"WarehouseId\" IS NOT NULL AND \"WarehouseId\" = \"TakenInWarehouseId\" AND \"PersonId\" IS NULL)");
        }
    }
}
