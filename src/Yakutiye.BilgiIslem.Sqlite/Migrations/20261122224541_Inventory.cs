using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Yakutiye.BilgiIslem.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Inventory : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Firms_Firms",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "Turkish_100_CI_AS"),
                    TaxOffice = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true, collation: "Turkish_100_CI_AS"),
                    TaxNumber = table.Column<string>(type: "TEXT", maxLength: 11, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Phone = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Email = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Web = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Address = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true, collation: "Turkish_100_CI_AS"),
                    Notes = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true, collation: "Turkish_100_CI_AS"),
                    ClosedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    CloseReason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true, collation: "Turkish_100_CI_AS"),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Firms_Firms", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Inventory_MovableCodes",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Code = table.Column<string>(type: "TEXT", maxLength: 24, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "Turkish_100_CI_AS"),
                    ParentId = table.Column<int>(type: "INTEGER", nullable: true),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    IsVerified = table.Column<bool>(type: "INTEGER", nullable: false),
                    ClosedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Inventory_MovableCodes", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Inventory_MovableCodes_Inventory_MovableCodes_ParentId",
                        column: x => x.ParentId,
                        principalTable: "Inventory_MovableCodes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Inventory_Warehouses",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Code = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Name = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false, collation: "Turkish_100_CI_AS"),
                    UnitId = table.Column<int>(type: "INTEGER", nullable: false),
                    Place = table.Column<string>(type: "TEXT", maxLength: 120, nullable: true, collation: "Turkish_100_CI_AS"),
                    IsFrozen = table.Column<bool>(type: "INTEGER", nullable: false),
                    ClosedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Inventory_Warehouses", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Inventory_Warehouses_People_Units_UnitId",
                        column: x => x.UnitId,
                        principalTable: "People_Units",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Firms_Contacts",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    FirmId = table.Column<int>(type: "INTEGER", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false, collation: "Turkish_100_CI_AS"),
                    Title = table.Column<string>(type: "TEXT", maxLength: 120, nullable: true, collation: "Turkish_100_CI_AS"),
                    Phone = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Email = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true, collation: "Latin1_General_100_BIN2"),
                    EndedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Firms_Contacts", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Firms_Contacts_Firms_Firms_FirmId",
                        column: x => x.FirmId,
                        principalTable: "Firms_Firms",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Firms_Contracts",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    FirmId = table.Column<int>(type: "INTEGER", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Number = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Subject = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false, collation: "Turkish_100_CI_AS"),
                    SignedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    StartsOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    EndsOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    NoticeDays = table.Column<int>(type: "INTEGER", nullable: false),
                    NoticeOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Terms = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true, collation: "Turkish_100_CI_AS"),
                    Cost = table.Column<long>(type: "INTEGER", nullable: true),
                    Notes = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true, collation: "Turkish_100_CI_AS"),
                    EndedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    EndReason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true, collation: "Turkish_100_CI_AS"),
                    RenewsId = table.Column<int>(type: "INTEGER", nullable: true),
                    NoticedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Firms_Contracts", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Firms_Contracts_Firms_Contracts_RenewsId",
                        column: x => x.RenewsId,
                        principalTable: "Firms_Contracts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Firms_Contracts_Firms_Firms_FirmId",
                        column: x => x.FirmId,
                        principalTable: "Firms_Firms",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Inventory_Duties",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    WarehouseId = table.Column<int>(type: "INTEGER", nullable: true),
                    PersonId = table.Column<int>(type: "INTEGER", nullable: false),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    To = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    DocumentNumber = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false, collation: "Turkish_100_CI_AS"),
                    DocumentDate = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    ById = table.Column<int>(type: "INTEGER", nullable: true),
                    ByName = table.Column<string>(type: "TEXT", maxLength: 450, nullable: false, collation: "Turkish_100_CI_AS"),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Inventory_Duties", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Inventory_Duties_Inventory_Warehouses_WarehouseId",
                        column: x => x.WarehouseId,
                        principalTable: "Inventory_Warehouses",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Inventory_Duties_People_Users_PersonId",
                        column: x => x.PersonId,
                        principalTable: "People_Users",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Inventory_MoveRequests",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Number = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    RequestedById = table.Column<int>(type: "INTEGER", nullable: false),
                    RequestedByName = table.Column<string>(type: "TEXT", maxLength: 450, nullable: false, collation: "Turkish_100_CI_AS"),
                    RequestedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false, collation: "Turkish_100_CI_AS"),
                    PersonId = table.Column<int>(type: "INTEGER", nullable: true),
                    FromPersonId = table.Column<int>(type: "INTEGER", nullable: true),
                    UnitId = table.Column<int>(type: "INTEGER", nullable: true),
                    Room = table.Column<string>(type: "TEXT", maxLength: 80, nullable: true, collation: "Turkish_100_CI_AS"),
                    WarehouseId = table.Column<int>(type: "INTEGER", nullable: true),
                    FirmId = table.Column<int>(type: "INTEGER", nullable: true),
                    EventName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true, collation: "Turkish_100_CI_AS"),
                    Until = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    DecidedById = table.Column<int>(type: "INTEGER", nullable: true),
                    DecidedByName = table.Column<string>(type: "TEXT", maxLength: 450, nullable: true, collation: "Turkish_100_CI_AS"),
                    DecidedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Answer = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true, collation: "Turkish_100_CI_AS"),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Inventory_MoveRequests", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Inventory_MoveRequests_Firms_Firms_FirmId",
                        column: x => x.FirmId,
                        principalTable: "Firms_Firms",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Inventory_MoveRequests_Inventory_Warehouses_WarehouseId",
                        column: x => x.WarehouseId,
                        principalTable: "Inventory_Warehouses",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Inventory_MoveRequests_People_Units_UnitId",
                        column: x => x.UnitId,
                        principalTable: "People_Units",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Inventory_MoveRequests_People_Users_FromPersonId",
                        column: x => x.FromPersonId,
                        principalTable: "People_Users",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Inventory_MoveRequests_People_Users_PersonId",
                        column: x => x.PersonId,
                        principalTable: "People_Users",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Inventory_MoveRequests_People_Users_RequestedById",
                        column: x => x.RequestedById,
                        principalTable: "People_Users",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Inventory_Vouchers",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    FiscalYear = table.Column<int>(type: "INTEGER", nullable: false),
                    UnitId = table.Column<int>(type: "INTEGER", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    WarehouseId = table.Column<int>(type: "INTEGER", nullable: false),
                    Date = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    BaseKind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    BaseNumber = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false, collation: "Turkish_100_CI_AS"),
                    BaseDate = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Counterpart = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false, collation: "Turkish_100_CI_AS"),
                    FirmId = table.Column<int>(type: "INTEGER", nullable: true),
                    Note = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true, collation: "Turkish_100_CI_AS"),
                    ReversesId = table.Column<int>(type: "INTEGER", nullable: true),
                    PostedById = table.Column<int>(type: "INTEGER", nullable: false),
                    PostedByName = table.Column<string>(type: "TEXT", maxLength: 450, nullable: false, collation: "Turkish_100_CI_AS"),
                    PostedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Total = table.Column<long>(type: "INTEGER", nullable: false),
                    OfficialNumber = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true, collation: "Latin1_General_100_BIN2"),
                    OfficialDate = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Inventory_Vouchers", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Inventory_Vouchers_Firms_Firms_FirmId",
                        column: x => x.FirmId,
                        principalTable: "Firms_Firms",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Inventory_Vouchers_Inventory_Vouchers_ReversesId",
                        column: x => x.ReversesId,
                        principalTable: "Inventory_Vouchers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Inventory_Vouchers_Inventory_Warehouses_WarehouseId",
                        column: x => x.WarehouseId,
                        principalTable: "Inventory_Warehouses",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Inventory_Vouchers_People_Units_UnitId",
                        column: x => x.UnitId,
                        principalTable: "People_Units",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Inventory_Vouchers_People_Users_PostedById",
                        column: x => x.PostedById,
                        principalTable: "People_Users",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Inventory_WrittenOrders",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Number = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    RequestId = table.Column<int>(type: "INTEGER", nullable: false),
                    Date = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    ValidUntil = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    SignedById = table.Column<int>(type: "INTEGER", nullable: false),
                    RequestedById = table.Column<int>(type: "INTEGER", nullable: false),
                    SignedByName = table.Column<string>(type: "TEXT", maxLength: 450, nullable: false, collation: "Turkish_100_CI_AS"),
                    SignedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    CancelledAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    CancelReason = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true, collation: "Turkish_100_CI_AS"),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Inventory_WrittenOrders", x => x.Id);
                    table.CheckConstraint("CK_Inventory_WrittenOrders_Signer", "\"SignedById\" <> \"RequestedById\"");
                    table.ForeignKey(
                        name: "FK_Inventory_WrittenOrders_Inventory_MoveRequests_RequestId",
                        column: x => x.RequestId,
                        principalTable: "Inventory_MoveRequests",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Inventory_WrittenOrders_People_Users_RequestedById",
                        column: x => x.RequestedById,
                        principalTable: "People_Users",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Inventory_WrittenOrders_People_Users_SignedById",
                        column: x => x.SignedById,
                        principalTable: "People_Users",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Inventory_AssetEvents",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    AssetId = table.Column<int>(type: "INTEGER", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Text = table.Column<string>(type: "TEXT", nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ById = table.Column<int>(type: "INTEGER", nullable: true),
                    ByName = table.Column<string>(type: "TEXT", maxLength: 450, nullable: false, collation: "Turkish_100_CI_AS"),
                    DocumentType = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true, collation: "Latin1_General_100_BIN2"),
                    DocumentId = table.Column<int>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Inventory_AssetEvents", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Inventory_Assets",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    RegistryNumber = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true, collation: "Latin1_General_100_BIN2"),
                    CodeId = table.Column<int>(type: "INTEGER", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "Turkish_100_CI_AS"),
                    Brand = table.Column<string>(type: "TEXT", maxLength: 80, nullable: true, collation: "Turkish_100_CI_AS"),
                    Model = table.Column<string>(type: "TEXT", maxLength: 120, nullable: true, collation: "Turkish_100_CI_AS"),
                    Serial = table.Column<string>(type: "TEXT", maxLength: 80, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Notes = table.Column<string>(type: "TEXT", nullable: true),
                    Facts = table.Column<string>(type: "TEXT", nullable: false),
                    Accessories = table.Column<string>(type: "TEXT", nullable: false),
                    BookUnitId = table.Column<int>(type: "INTEGER", nullable: false),
                    IsOurs = table.Column<bool>(type: "INTEGER", nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Way = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    WarehouseId = table.Column<int>(type: "INTEGER", nullable: true),
                    PersonId = table.Column<int>(type: "INTEGER", nullable: true),
                    UnitId = table.Column<int>(type: "INTEGER", nullable: true),
                    Room = table.Column<string>(type: "TEXT", maxLength: 80, nullable: true, collation: "Turkish_100_CI_AS"),
                    FirmId = table.Column<int>(type: "INTEGER", nullable: true),
                    Until = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    TakenInWarehouseId = table.Column<int>(type: "INTEGER", nullable: true),
                    OrderLineId = table.Column<int>(type: "INTEGER", nullable: true),
                    AcquiredOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    NetValue = table.Column<long>(type: "INTEGER", nullable: false),
                    VatRate = table.Column<long>(type: "INTEGER", nullable: false),
                    GrossValue = table.Column<long>(type: "INTEGER", nullable: false),
                    SupplierId = table.Column<int>(type: "INTEGER", nullable: true),
                    InvoiceNumber = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true, collation: "Latin1_General_100_BIN2"),
                    InvoiceDate = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    EntryVoucherId = table.Column<int>(type: "INTEGER", nullable: true),
                    ExitVoucherId = table.Column<int>(type: "INTEGER", nullable: true),
                    WarrantyEndsOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ContractId = table.Column<int>(type: "INTEGER", nullable: true),
                    CommissionedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    CountedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    WipedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    StateSince = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Inventory_Assets", x => x.Id);
                    table.CheckConstraint("CK_Inventory_Assets_Order", "\"IsOurs\" = 0 OR \"OrderLineId\" IS NOT NULL OR \"State\" IN ('Lost', 'Destroyed')\nOR (\"WarehouseId\" IS NOT NULL AND \"WarehouseId\" = \"TakenInWarehouseId\" AND \"PersonId\" IS NULL)");
                    table.ForeignKey(
                        name: "FK_Inventory_Assets_Firms_Contracts_ContractId",
                        column: x => x.ContractId,
                        principalTable: "Firms_Contracts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Inventory_Assets_Firms_Firms_FirmId",
                        column: x => x.FirmId,
                        principalTable: "Firms_Firms",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Inventory_Assets_Firms_Firms_SupplierId",
                        column: x => x.SupplierId,
                        principalTable: "Firms_Firms",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Inventory_Assets_Inventory_MovableCodes_CodeId",
                        column: x => x.CodeId,
                        principalTable: "Inventory_MovableCodes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Inventory_Assets_Inventory_Vouchers_EntryVoucherId",
                        column: x => x.EntryVoucherId,
                        principalTable: "Inventory_Vouchers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Inventory_Assets_Inventory_Vouchers_ExitVoucherId",
                        column: x => x.ExitVoucherId,
                        principalTable: "Inventory_Vouchers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Inventory_Assets_Inventory_Warehouses_TakenInWarehouseId",
                        column: x => x.TakenInWarehouseId,
                        principalTable: "Inventory_Warehouses",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Inventory_Assets_Inventory_Warehouses_WarehouseId",
                        column: x => x.WarehouseId,
                        principalTable: "Inventory_Warehouses",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Inventory_Assets_People_Units_BookUnitId",
                        column: x => x.BookUnitId,
                        principalTable: "People_Units",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Inventory_Assets_People_Units_UnitId",
                        column: x => x.UnitId,
                        principalTable: "People_Units",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Inventory_Assets_People_Users_PersonId",
                        column: x => x.PersonId,
                        principalTable: "People_Users",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Inventory_MoveRequestLines",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    MoveRequestId = table.Column<int>(type: "INTEGER", nullable: false),
                    AssetId = table.Column<int>(type: "INTEGER", nullable: true),
                    CodeId = table.Column<int>(type: "INTEGER", nullable: true),
                    Quantity = table.Column<int>(type: "INTEGER", nullable: false),
                    Note = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true, collation: "Turkish_100_CI_AS")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Inventory_MoveRequestLines", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Inventory_MoveRequestLines_Inventory_Assets_AssetId",
                        column: x => x.AssetId,
                        principalTable: "Inventory_Assets",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Inventory_MoveRequestLines_Inventory_MovableCodes_CodeId",
                        column: x => x.CodeId,
                        principalTable: "Inventory_MovableCodes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Inventory_MoveRequestLines_Inventory_MoveRequests_MoveRequestId",
                        column: x => x.MoveRequestId,
                        principalTable: "Inventory_MoveRequests",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Inventory_OrderLines",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    OrderId = table.Column<int>(type: "INTEGER", nullable: false),
                    OrderNumber = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    ValidUntil = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    PersonId = table.Column<int>(type: "INTEGER", nullable: true),
                    UnitId = table.Column<int>(type: "INTEGER", nullable: true),
                    Room = table.Column<string>(type: "TEXT", maxLength: 80, nullable: true, collation: "Turkish_100_CI_AS"),
                    WarehouseId = table.Column<int>(type: "INTEGER", nullable: true),
                    FirmId = table.Column<int>(type: "INTEGER", nullable: true),
                    AssetId = table.Column<int>(type: "INTEGER", nullable: true),
                    CodeId = table.Column<int>(type: "INTEGER", nullable: true),
                    Quantity = table.Column<int>(type: "INTEGER", nullable: false),
                    Taken = table.Column<int>(type: "INTEGER", nullable: false),
                    IsCancelled = table.Column<bool>(type: "INTEGER", nullable: false),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Inventory_OrderLines", x => x.Id);
                    table.CheckConstraint("CK_Inventory_OrderLines_Taken", "\"Taken\" >= 0 AND \"Taken\" <= \"Quantity\"");
                    table.ForeignKey(
                        name: "FK_Inventory_OrderLines_Firms_Firms_FirmId",
                        column: x => x.FirmId,
                        principalTable: "Firms_Firms",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Inventory_OrderLines_Inventory_Assets_AssetId",
                        column: x => x.AssetId,
                        principalTable: "Inventory_Assets",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Inventory_OrderLines_Inventory_MovableCodes_CodeId",
                        column: x => x.CodeId,
                        principalTable: "Inventory_MovableCodes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Inventory_OrderLines_Inventory_Warehouses_WarehouseId",
                        column: x => x.WarehouseId,
                        principalTable: "Inventory_Warehouses",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Inventory_OrderLines_Inventory_WrittenOrders_OrderId",
                        column: x => x.OrderId,
                        principalTable: "Inventory_WrittenOrders",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Inventory_OrderLines_People_Units_UnitId",
                        column: x => x.UnitId,
                        principalTable: "People_Units",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Inventory_OrderLines_People_Users_PersonId",
                        column: x => x.PersonId,
                        principalTable: "People_Users",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Inventory_VoucherLines",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    VoucherId = table.Column<int>(type: "INTEGER", nullable: false),
                    Order = table.Column<int>(type: "INTEGER", nullable: false),
                    CodeId = table.Column<int>(type: "INTEGER", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "Turkish_100_CI_AS"),
                    MeasureUnit = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false, collation: "Turkish_100_CI_AS"),
                    Quantity = table.Column<long>(type: "INTEGER", nullable: false),
                    UnitPrice = table.Column<long>(type: "INTEGER", nullable: false),
                    Amount = table.Column<long>(type: "INTEGER", nullable: false),
                    AssetId = table.Column<int>(type: "INTEGER", nullable: true),
                    RegistryNumber = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true, collation: "Latin1_General_100_BIN2")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Inventory_VoucherLines", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Inventory_VoucherLines_Inventory_Assets_AssetId",
                        column: x => x.AssetId,
                        principalTable: "Inventory_Assets",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Inventory_VoucherLines_Inventory_MovableCodes_CodeId",
                        column: x => x.CodeId,
                        principalTable: "Inventory_MovableCodes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Inventory_VoucherLines_Inventory_Vouchers_VoucherId",
                        column: x => x.VoucherId,
                        principalTable: "Inventory_Vouchers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Inventory_AssetSpans",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    AssetId = table.Column<int>(type: "INTEGER", nullable: false),
                    Way = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    WarehouseId = table.Column<int>(type: "INTEGER", nullable: true),
                    PersonId = table.Column<int>(type: "INTEGER", nullable: true),
                    UnitId = table.Column<int>(type: "INTEGER", nullable: true),
                    Room = table.Column<string>(type: "TEXT", maxLength: 80, nullable: true, collation: "Turkish_100_CI_AS"),
                    FirmId = table.Column<int>(type: "INTEGER", nullable: true),
                    Until = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    From = table.Column<DateTime>(type: "TEXT", nullable: false),
                    To = table.Column<DateTime>(type: "TEXT", nullable: true),
                    OrderLineId = table.Column<int>(type: "INTEGER", nullable: true),
                    DocumentType = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true, collation: "Latin1_General_100_BIN2"),
                    DocumentId = table.Column<int>(type: "INTEGER", nullable: true),
                    ById = table.Column<int>(type: "INTEGER", nullable: true),
                    ByName = table.Column<string>(type: "TEXT", maxLength: 450, nullable: false, collation: "Turkish_100_CI_AS")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Inventory_AssetSpans", x => x.Id);
                    table.CheckConstraint("CK_Inventory_AssetSpans_Order", "\"Way\" IN ('Warehouse', 'InUse', 'Gone') OR \"OrderLineId\" IS NOT NULL");
                    table.ForeignKey(
                        name: "FK_Inventory_AssetSpans_Firms_Firms_FirmId",
                        column: x => x.FirmId,
                        principalTable: "Firms_Firms",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Inventory_AssetSpans_Inventory_Assets_AssetId",
                        column: x => x.AssetId,
                        principalTable: "Inventory_Assets",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Inventory_AssetSpans_Inventory_OrderLines_OrderLineId",
                        column: x => x.OrderLineId,
                        principalTable: "Inventory_OrderLines",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Inventory_AssetSpans_Inventory_Warehouses_WarehouseId",
                        column: x => x.WarehouseId,
                        principalTable: "Inventory_Warehouses",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Inventory_AssetSpans_People_Units_UnitId",
                        column: x => x.UnitId,
                        principalTable: "People_Units",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Inventory_AssetSpans_People_Users_PersonId",
                        column: x => x.PersonId,
                        principalTable: "People_Users",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Firms_Contacts_FirmId",
                table: "Firms_Contacts",
                column: "FirmId");

            migrationBuilder.CreateIndex(
                name: "IX_Firms_Contracts_EndsOn_Id",
                table: "Firms_Contracts",
                columns: new[] { "EndsOn", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Firms_Contracts_FirmId",
                table: "Firms_Contracts",
                column: "FirmId");

            migrationBuilder.CreateIndex(
                name: "IX_Firms_Contracts_Kind_EndsOn_Id",
                table: "Firms_Contracts",
                columns: new[] { "Kind", "EndsOn", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Firms_Contracts_NoticedAt_NoticeOn",
                table: "Firms_Contracts",
                columns: new[] { "NoticedAt", "NoticeOn" });

            migrationBuilder.CreateIndex(
                name: "IX_Firms_Contracts_RenewsId",
                table: "Firms_Contracts",
                column: "RenewsId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Firms_Firms_ClosedAt_Name",
                table: "Firms_Firms",
                columns: new[] { "ClosedAt", "Name" });

            migrationBuilder.CreateIndex(
                name: "IX_Firms_Firms_Name",
                table: "Firms_Firms",
                column: "Name");

            migrationBuilder.CreateIndex(
                name: "IX_Firms_Firms_TaxNumber",
                table: "Firms_Firms",
                column: "TaxNumber",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Inventory_AssetEvents_AssetId_Id",
                table: "Inventory_AssetEvents",
                columns: new[] { "AssetId", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Inventory_Assets_BookUnitId",
                table: "Inventory_Assets",
                column: "BookUnitId");

            migrationBuilder.CreateIndex(
                name: "IX_Inventory_Assets_Brand_Serial",
                table: "Inventory_Assets",
                columns: new[] { "Brand", "Serial" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Inventory_Assets_CodeId_State_Id",
                table: "Inventory_Assets",
                columns: new[] { "CodeId", "State", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Inventory_Assets_ContractId",
                table: "Inventory_Assets",
                column: "ContractId");

            migrationBuilder.CreateIndex(
                name: "IX_Inventory_Assets_EntryVoucherId",
                table: "Inventory_Assets",
                column: "EntryVoucherId");

            migrationBuilder.CreateIndex(
                name: "IX_Inventory_Assets_ExitVoucherId",
                table: "Inventory_Assets",
                column: "ExitVoucherId");

            migrationBuilder.CreateIndex(
                name: "IX_Inventory_Assets_FirmId",
                table: "Inventory_Assets",
                column: "FirmId");

            migrationBuilder.CreateIndex(
                name: "IX_Inventory_Assets_Kind_State_Id",
                table: "Inventory_Assets",
                columns: new[] { "Kind", "State", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Inventory_Assets_OrderLineId",
                table: "Inventory_Assets",
                column: "OrderLineId");

            migrationBuilder.CreateIndex(
                name: "IX_Inventory_Assets_PersonId_State_Id",
                table: "Inventory_Assets",
                columns: new[] { "PersonId", "State", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Inventory_Assets_RegistryNumber",
                table: "Inventory_Assets",
                column: "RegistryNumber",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Inventory_Assets_Serial",
                table: "Inventory_Assets",
                column: "Serial");

            migrationBuilder.CreateIndex(
                name: "IX_Inventory_Assets_State_Id",
                table: "Inventory_Assets",
                columns: new[] { "State", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Inventory_Assets_SupplierId",
                table: "Inventory_Assets",
                column: "SupplierId");

            migrationBuilder.CreateIndex(
                name: "IX_Inventory_Assets_TakenInWarehouseId",
                table: "Inventory_Assets",
                column: "TakenInWarehouseId");

            migrationBuilder.CreateIndex(
                name: "IX_Inventory_Assets_UnitId_State_Id",
                table: "Inventory_Assets",
                columns: new[] { "UnitId", "State", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Inventory_Assets_Until",
                table: "Inventory_Assets",
                column: "Until");

            migrationBuilder.CreateIndex(
                name: "IX_Inventory_Assets_WarehouseId_State_Id",
                table: "Inventory_Assets",
                columns: new[] { "WarehouseId", "State", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Inventory_Assets_WarrantyEndsOn_Id",
                table: "Inventory_Assets",
                columns: new[] { "WarrantyEndsOn", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Inventory_AssetSpans_AssetId_Id",
                table: "Inventory_AssetSpans",
                columns: new[] { "AssetId", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Inventory_AssetSpans_FirmId",
                table: "Inventory_AssetSpans",
                column: "FirmId");

            migrationBuilder.CreateIndex(
                name: "IX_Inventory_AssetSpans_Open",
                table: "Inventory_AssetSpans",
                column: "AssetId",
                unique: true,
                filter: "\"To\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Inventory_AssetSpans_OrderLineId",
                table: "Inventory_AssetSpans",
                column: "OrderLineId");

            migrationBuilder.CreateIndex(
                name: "IX_Inventory_AssetSpans_PersonId_Id",
                table: "Inventory_AssetSpans",
                columns: new[] { "PersonId", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Inventory_AssetSpans_UnitId",
                table: "Inventory_AssetSpans",
                column: "UnitId");

            migrationBuilder.CreateIndex(
                name: "IX_Inventory_AssetSpans_WarehouseId",
                table: "Inventory_AssetSpans",
                column: "WarehouseId");

            migrationBuilder.CreateIndex(
                name: "IX_Inventory_Duties_PersonId_From",
                table: "Inventory_Duties",
                columns: new[] { "PersonId", "From" });

            migrationBuilder.CreateIndex(
                name: "IX_Inventory_Duties_WarehouseId_Kind_From",
                table: "Inventory_Duties",
                columns: new[] { "WarehouseId", "Kind", "From" });

            migrationBuilder.CreateIndex(
                name: "IX_Inventory_MovableCodes_Code",
                table: "Inventory_MovableCodes",
                column: "Code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Inventory_MovableCodes_ParentId",
                table: "Inventory_MovableCodes",
                column: "ParentId");

            migrationBuilder.CreateIndex(
                name: "IX_Inventory_MoveRequestLines_AssetId",
                table: "Inventory_MoveRequestLines",
                column: "AssetId");

            migrationBuilder.CreateIndex(
                name: "IX_Inventory_MoveRequestLines_CodeId",
                table: "Inventory_MoveRequestLines",
                column: "CodeId");

            migrationBuilder.CreateIndex(
                name: "IX_Inventory_MoveRequestLines_MoveRequestId",
                table: "Inventory_MoveRequestLines",
                column: "MoveRequestId");

            migrationBuilder.CreateIndex(
                name: "IX_Inventory_MoveRequests_FirmId",
                table: "Inventory_MoveRequests",
                column: "FirmId");

            migrationBuilder.CreateIndex(
                name: "IX_Inventory_MoveRequests_FromPersonId",
                table: "Inventory_MoveRequests",
                column: "FromPersonId");

            migrationBuilder.CreateIndex(
                name: "IX_Inventory_MoveRequests_Number",
                table: "Inventory_MoveRequests",
                column: "Number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Inventory_MoveRequests_PersonId",
                table: "Inventory_MoveRequests",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_Inventory_MoveRequests_RequestedById_Id",
                table: "Inventory_MoveRequests",
                columns: new[] { "RequestedById", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Inventory_MoveRequests_Status_Id",
                table: "Inventory_MoveRequests",
                columns: new[] { "Status", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Inventory_MoveRequests_UnitId_Id",
                table: "Inventory_MoveRequests",
                columns: new[] { "UnitId", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Inventory_MoveRequests_WarehouseId",
                table: "Inventory_MoveRequests",
                column: "WarehouseId");

            migrationBuilder.CreateIndex(
                name: "IX_Inventory_OrderLines_AssetId",
                table: "Inventory_OrderLines",
                column: "AssetId");

            migrationBuilder.CreateIndex(
                name: "IX_Inventory_OrderLines_CodeId",
                table: "Inventory_OrderLines",
                column: "CodeId");

            migrationBuilder.CreateIndex(
                name: "IX_Inventory_OrderLines_FirmId",
                table: "Inventory_OrderLines",
                column: "FirmId");

            migrationBuilder.CreateIndex(
                name: "IX_Inventory_OrderLines_OrderId",
                table: "Inventory_OrderLines",
                column: "OrderId");

            migrationBuilder.CreateIndex(
                name: "IX_Inventory_OrderLines_PersonId",
                table: "Inventory_OrderLines",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_Inventory_OrderLines_UnitId",
                table: "Inventory_OrderLines",
                column: "UnitId");

            migrationBuilder.CreateIndex(
                name: "IX_Inventory_OrderLines_WarehouseId",
                table: "Inventory_OrderLines",
                column: "WarehouseId");

            migrationBuilder.CreateIndex(
                name: "IX_Inventory_VoucherLines_AssetId",
                table: "Inventory_VoucherLines",
                column: "AssetId");

            migrationBuilder.CreateIndex(
                name: "IX_Inventory_VoucherLines_CodeId",
                table: "Inventory_VoucherLines",
                column: "CodeId");

            migrationBuilder.CreateIndex(
                name: "IX_Inventory_VoucherLines_VoucherId_Order",
                table: "Inventory_VoucherLines",
                columns: new[] { "VoucherId", "Order" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Inventory_Vouchers_Date_Id",
                table: "Inventory_Vouchers",
                columns: new[] { "Date", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Inventory_Vouchers_FirmId",
                table: "Inventory_Vouchers",
                column: "FirmId");

            migrationBuilder.CreateIndex(
                name: "IX_Inventory_Vouchers_FiscalYear_Number",
                table: "Inventory_Vouchers",
                columns: new[] { "FiscalYear", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Inventory_Vouchers_PostedById",
                table: "Inventory_Vouchers",
                column: "PostedById");

            migrationBuilder.CreateIndex(
                name: "IX_Inventory_Vouchers_ReversesId",
                table: "Inventory_Vouchers",
                column: "ReversesId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Inventory_Vouchers_UnitId",
                table: "Inventory_Vouchers",
                column: "UnitId");

            migrationBuilder.CreateIndex(
                name: "IX_Inventory_Vouchers_WarehouseId",
                table: "Inventory_Vouchers",
                column: "WarehouseId");

            migrationBuilder.CreateIndex(
                name: "IX_Inventory_Warehouses_Code",
                table: "Inventory_Warehouses",
                column: "Code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Inventory_Warehouses_UnitId",
                table: "Inventory_Warehouses",
                column: "UnitId");

            migrationBuilder.CreateIndex(
                name: "IX_Inventory_WrittenOrders_Date_Id",
                table: "Inventory_WrittenOrders",
                columns: new[] { "Date", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Inventory_WrittenOrders_Number",
                table: "Inventory_WrittenOrders",
                column: "Number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Inventory_WrittenOrders_RequestedById",
                table: "Inventory_WrittenOrders",
                column: "RequestedById");

            migrationBuilder.CreateIndex(
                name: "IX_Inventory_WrittenOrders_RequestId",
                table: "Inventory_WrittenOrders",
                column: "RequestId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Inventory_WrittenOrders_SignedById",
                table: "Inventory_WrittenOrders",
                column: "SignedById");

            migrationBuilder.AddForeignKey(
                name: "FK_Inventory_AssetEvents_Inventory_Assets_AssetId",
                table: "Inventory_AssetEvents",
                column: "AssetId",
                principalTable: "Inventory_Assets",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_Inventory_Assets_Inventory_OrderLines_OrderLineId",
                table: "Inventory_Assets",
                column: "OrderLineId",
                principalTable: "Inventory_OrderLines",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_Firms_Contracts_Firms_Firms_FirmId",
                table: "Firms_Contracts");

            migrationBuilder.DropForeignKey(
                name: "FK_Inventory_Assets_Firms_Firms_FirmId",
                table: "Inventory_Assets");

            migrationBuilder.DropForeignKey(
                name: "FK_Inventory_Assets_Firms_Firms_SupplierId",
                table: "Inventory_Assets");

            migrationBuilder.DropForeignKey(
                name: "FK_Inventory_MoveRequests_Firms_Firms_FirmId",
                table: "Inventory_MoveRequests");

            migrationBuilder.DropForeignKey(
                name: "FK_Inventory_OrderLines_Firms_Firms_FirmId",
                table: "Inventory_OrderLines");

            migrationBuilder.DropForeignKey(
                name: "FK_Inventory_Vouchers_Firms_Firms_FirmId",
                table: "Inventory_Vouchers");

            migrationBuilder.DropForeignKey(
                name: "FK_Inventory_OrderLines_Inventory_Assets_AssetId",
                table: "Inventory_OrderLines");

            migrationBuilder.DropTable(
                name: "Firms_Contacts");

            migrationBuilder.DropTable(
                name: "Inventory_AssetEvents");

            migrationBuilder.DropTable(
                name: "Inventory_AssetSpans");

            migrationBuilder.DropTable(
                name: "Inventory_Duties");

            migrationBuilder.DropTable(
                name: "Inventory_MoveRequestLines");

            migrationBuilder.DropTable(
                name: "Inventory_VoucherLines");

            migrationBuilder.DropTable(
                name: "Firms_Firms");

            migrationBuilder.DropTable(
                name: "Inventory_Assets");

            migrationBuilder.DropTable(
                name: "Firms_Contracts");

            migrationBuilder.DropTable(
                name: "Inventory_OrderLines");

            migrationBuilder.DropTable(
                name: "Inventory_Vouchers");

            migrationBuilder.DropTable(
                name: "Inventory_MovableCodes");

            migrationBuilder.DropTable(
                name: "Inventory_WrittenOrders");

            migrationBuilder.DropTable(
                name: "Inventory_MoveRequests");

            migrationBuilder.DropTable(
                name: "Inventory_Warehouses");
        }
    }
}
