using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Yakutiye.BilgiIslem.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class LineCounts : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "LineCount",
                table: "Inventory_WrittenOrders",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<int>(
                name: "LineCount",
                table: "Inventory_Vouchers",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "LineCount",
                table: "Inventory_WrittenOrders");

            migrationBuilder.DropColumn(
                name: "LineCount",
                table: "Inventory_Vouchers");
        }
    }
}
