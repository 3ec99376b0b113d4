using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Yakutiye.BilgiIslem.SqlServer.Migrations
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
                type: "int",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<int>(
                name: "LineCount",
                table: "Inventory_Vouchers",
                type: "int",
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
