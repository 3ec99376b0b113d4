using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Yakutiye.BilgiIslem.SqlServer.Migrations
{
    /// <inheritdoc />
    public partial class LicenceOrigin : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateIndex(
                name: "IX_Inventory_Licences_ContractId",
                table: "Inventory_Licences",
                column: "ContractId");

            migrationBuilder.CreateIndex(
                name: "IX_Inventory_Licences_FirmId",
                table: "Inventory_Licences",
                column: "FirmId");

            migrationBuilder.AddForeignKey(
                name: "FK_Inventory_Licences_Firms_Contracts_ContractId",
                table: "Inventory_Licences",
                column: "ContractId",
                principalTable: "Firms_Contracts",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_Inventory_Licences_Firms_Firms_FirmId",
                table: "Inventory_Licences",
                column: "FirmId",
                principalTable: "Firms_Firms",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_Inventory_Licences_Firms_Contracts_ContractId",
                table: "Inventory_Licences");

            migrationBuilder.DropForeignKey(
                name: "FK_Inventory_Licences_Firms_Firms_FirmId",
                table: "Inventory_Licences");

            migrationBuilder.DropIndex(
                name: "IX_Inventory_Licences_ContractId",
                table: "Inventory_Licences");

            migrationBuilder.DropIndex(
                name: "IX_Inventory_Licences_FirmId",
                table: "Inventory_Licences");
        }
    }
}
