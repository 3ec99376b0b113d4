using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Yakutiye.BilgiIslem.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class AcquiredOnIndex : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateIndex(
                name: "IX_Inventory_Assets_AcquiredOn_Id",
                table: "Inventory_Assets",
                columns: new[] { "AcquiredOn", "Id" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Inventory_Assets_AcquiredOn_Id",
                table: "Inventory_Assets");
        }
    }
}
