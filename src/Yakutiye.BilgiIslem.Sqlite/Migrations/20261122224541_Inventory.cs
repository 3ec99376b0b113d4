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
            migrationBuilder.AddColumn<int>(
                name: "AssetId",
                table: "HelpDesk_Tickets",
                type: "INTEGER",
                nullable: true);

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
                name: "Inventory_Counts",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Number = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Year = table.Column<int>(type: "INTEGER", nullable: false),
                    Everything = table.Column<bool>(type: "INTEGER", nullable: false),
                    Note = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true, collation: "Turkish_100_CI_AS"),
                    CreatedById = table.Column<int>(type: "INTEGER", nullable: false),
                    CreatedByName = table.Column<string>(type: "TEXT", maxLength: 450, nullable: false, collation: "Turkish_100_CI_AS"),
                    CreatedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    NamedByName = table.Column<string>(type: "TEXT", maxLength: 450, nullable: true, collation: "Turkish_100_CI_AS"),
                    StartedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    RecountAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    EndedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    EndedByName = table.Column<string>(type: "TEXT", maxLength: 450, nullable: true, collation: "Turkish_100_CI_AS"),
                    CancelReason = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true, collation: "Turkish_100_CI_AS"),
                    Freezes = table.Column<bool>(type: "INTEGER", nullable: false),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Inventory_Counts", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Inventory_Counts_People_Users_CreatedById",
                        column: x => x.CreatedById,
                        principalTable: "People_Users",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Inventory_Licences",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Product = table.Column<string>(type: "TEXT", maxLength: 160, nullable: false, collation: "Turkish_100_CI_AS"),
                    Publisher = table.Column<string>(type: "TEXT", maxLength: 120, nullable: true, collation: "Turkish_100_CI_AS"),
                    FirmId = table.Column<int>(type: "INTEGER", nullable: true),
                    Edition = table.Column<string>(type: "TEXT", maxLength: 80, nullable: true, collation: "Turkish_100_CI_AS"),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Seats = table.Column<int>(type: "INTEGER", nullable: true),
                    UsedSeats = table.Column<int>(type: "INTEGER", nullable: false),
                    SealedKey = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true, collation: "Latin1_General_100_BIN2"),
                    PurchasedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ExpiresOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Cost = table.Column<long>(type: "INTEGER", nullable: true),
                    ContractId = table.Column<int>(type: "INTEGER", nullable: true),
                    Notes = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true, collation: "Turkish_100_CI_AS"),
                    ClosedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Inventory_Licences", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Inventory_LoanReminders",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    AssetId = table.Column<int>(type: "INTEGER", nullable: false),
                    Until = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Step = table.Column<int>(type: "INTEGER", nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Inventory_LoanReminders", x => x.Id);
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
                name: "Inventory_NeedsLists",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Year = table.Column<int>(type: "INTEGER", nullable: false),
                    Status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    ByName = table.Column<string>(type: "TEXT", maxLength: 450, nullable: false, collation: "Turkish_100_CI_AS"),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    FinalAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    FinalByName = table.Column<string>(type: "TEXT", maxLength: 450, nullable: true, collation: "Turkish_100_CI_AS"),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Inventory_NeedsLists", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Inventory_RememberedMappings",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Fingerprint = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Json = table.Column<string>(type: "TEXT", nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Inventory_RememberedMappings", x => x.Id);
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
                name: "Inventory_CountMembers",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    CampaignId = table.Column<int>(type: "INTEGER", nullable: false),
                    PersonId = table.Column<int>(type: "INTEGER", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "Turkish_100_CI_AS"),
                    Title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true, collation: "Turkish_100_CI_AS"),
                    IsChair = table.Column<bool>(type: "INTEGER", nullable: false),
                    Order = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Inventory_CountMembers", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Inventory_CountMembers_Inventory_Counts_CampaignId",
                        column: x => x.CampaignId,
                        principalTable: "Inventory_Counts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Inventory_CountMembers_People_Users_PersonId",
                        column: x => x.PersonId,
                        principalTable: "People_Users",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Inventory_LicenceNotices",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    LicenceId = table.Column<int>(type: "INTEGER", nullable: false),
                    ExpiresOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Threshold = table.Column<int>(type: "INTEGER", nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Inventory_LicenceNotices", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Inventory_LicenceNotices_Inventory_Licences_LicenceId",
                        column: x => x.LicenceId,
                        principalTable: "Inventory_Licences",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Inventory_CountPlaces",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    CampaignId = table.Column<int>(type: "INTEGER", nullable: false),
                    WarehouseId = table.Column<int>(type: "INTEGER", nullable: true),
                    UnitId = table.Column<int>(type: "INTEGER", nullable: true),
                    Room = table.Column<string>(type: "TEXT", maxLength: 80, nullable: true, collation: "Turkish_100_CI_AS"),
                    Name = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false, collation: "Turkish_100_CI_AS")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Inventory_CountPlaces", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Inventory_CountPlaces_Inventory_Counts_CampaignId",
                        column: x => x.CampaignId,
                        principalTable: "Inventory_Counts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Inventory_CountPlaces_Inventory_Warehouses_WarehouseId",
                        column: x => x.WarehouseId,
                        principalTable: "Inventory_Warehouses",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Inventory_CountPlaces_People_Units_UnitId",
                        column: x => x.UnitId,
                        principalTable: "People_Units",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Inventory_CountScopes",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    CampaignId = table.Column<int>(type: "INTEGER", nullable: false),
                    WarehouseId = table.Column<int>(type: "INTEGER", nullable: true),
                    UnitId = table.Column<int>(type: "INTEGER", nullable: true),
                    Room = table.Column<string>(type: "TEXT", maxLength: 80, nullable: true, collation: "Turkish_100_CI_AS")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Inventory_CountScopes", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Inventory_CountScopes_Inventory_Counts_CampaignId",
                        column: x => x.CampaignId,
                        principalTable: "Inventory_Counts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Inventory_CountScopes_Inventory_Warehouses_WarehouseId",
                        column: x => x.WarehouseId,
                        principalTable: "Inventory_Warehouses",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Inventory_CountScopes_People_Units_UnitId",
                        column: x => x.UnitId,
                        principalTable: "People_Units",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Inventory_CustodyReturns",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Number = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    WarehouseId = table.Column<int>(type: "INTEGER", nullable: false),
                    PersonId = table.Column<int>(type: "INTEGER", nullable: false),
                    Note = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true, collation: "Turkish_100_CI_AS"),
                    TakenById = table.Column<int>(type: "INTEGER", nullable: false),
                    TakenByName = table.Column<string>(type: "TEXT", maxLength: 450, nullable: false, collation: "Turkish_100_CI_AS"),
                    TakenAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ConfirmedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Way = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    ConfirmedByName = table.Column<string>(type: "TEXT", maxLength: 450, nullable: true, collation: "Turkish_100_CI_AS"),
                    PresentNames = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true, collation: "Turkish_100_CI_AS"),
                    PaperKey = table.Column<Guid>(type: "TEXT", nullable: true),
                    PaperSha256 = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Inventory_CustodyReturns", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Inventory_CustodyReturns_Inventory_Warehouses_WarehouseId",
                        column: x => x.WarehouseId,
                        principalTable: "Inventory_Warehouses",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Inventory_CustodyReturns_People_Users_PersonId",
                        column: x => x.PersonId,
                        principalTable: "People_Users",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Inventory_CustodyReturns_People_Users_TakenById",
                        column: x => x.TakenById,
                        principalTable: "People_Users",
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
                name: "Inventory_WarehouseHandovers",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Number = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    WarehouseId = table.Column<int>(type: "INTEGER", nullable: false),
                    FromDutyId = table.Column<int>(type: "INTEGER", nullable: false),
                    FromPersonId = table.Column<int>(type: "INTEGER", nullable: false),
                    ToPersonId = table.Column<int>(type: "INTEGER", nullable: false),
                    IsForced = table.Column<bool>(type: "INTEGER", nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false, collation: "Turkish_100_CI_AS"),
                    DocumentNumber = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false, collation: "Turkish_100_CI_AS"),
                    DocumentDate = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    OpenedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    OpenedById = table.Column<int>(type: "INTEGER", nullable: true),
                    OpenedByName = table.Column<string>(type: "TEXT", maxLength: 450, nullable: false, collation: "Turkish_100_CI_AS"),
                    Date = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Differences = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true, collation: "Turkish_100_CI_AS"),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Inventory_WarehouseHandovers", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Inventory_WarehouseHandovers_Inventory_Duties_FromDutyId",
                        column: x => x.FromDutyId,
                        principalTable: "Inventory_Duties",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Inventory_WarehouseHandovers_Inventory_Warehouses_WarehouseId",
                        column: x => x.WarehouseId,
                        principalTable: "Inventory_Warehouses",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Inventory_WarehouseHandovers_People_Users_FromPersonId",
                        column: x => x.FromPersonId,
                        principalTable: "People_Users",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Inventory_WarehouseHandovers_People_Users_ToPersonId",
                        column: x => x.ToPersonId,
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
                name: "Inventory_ReversalRequests",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    VoucherId = table.Column<int>(type: "INTEGER", nullable: false),
                    Status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false, collation: "Turkish_100_CI_AS"),
                    RequestedById = table.Column<int>(type: "INTEGER", nullable: false),
                    RequestedByName = table.Column<string>(type: "TEXT", maxLength: 450, nullable: false, collation: "Turkish_100_CI_AS"),
                    RequestedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    DecidedById = table.Column<int>(type: "INTEGER", nullable: true),
                    DecidedByName = table.Column<string>(type: "TEXT", maxLength: 450, nullable: true, collation: "Turkish_100_CI_AS"),
                    DecidedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Answer = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true, collation: "Turkish_100_CI_AS"),
                    ReversalId = table.Column<int>(type: "INTEGER", nullable: true),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Inventory_ReversalRequests", x => x.Id);
                    table.CheckConstraint("CK_Inventory_ReversalRequests_Approver", "\"Status\" <> 'Approved' OR \"DecidedById\" <> \"RequestedById\"");
                    table.ForeignKey(
                        name: "FK_Inventory_ReversalRequests_Inventory_Vouchers_ReversalId",
                        column: x => x.ReversalId,
                        principalTable: "Inventory_Vouchers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Inventory_ReversalRequests_Inventory_Vouchers_VoucherId",
                        column: x => x.VoucherId,
                        principalTable: "Inventory_Vouchers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Inventory_ReversalRequests_People_Users_RequestedById",
                        column: x => x.RequestedById,
                        principalTable: "People_Users",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Inventory_WriteOffs",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Number = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Cause = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false, collation: "Turkish_100_CI_AS"),
                    WarehouseId = table.Column<int>(type: "INTEGER", nullable: false),
                    Total = table.Column<long>(type: "INTEGER", nullable: false),
                    ProposedById = table.Column<int>(type: "INTEGER", nullable: false),
                    ProposedByName = table.Column<string>(type: "TEXT", maxLength: 450, nullable: false, collation: "Turkish_100_CI_AS"),
                    ProposedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ReportNumber = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true, collation: "Turkish_100_CI_AS"),
                    ReportDate = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Round = table.Column<int>(type: "INTEGER", nullable: false),
                    VoteCount = table.Column<int>(type: "INTEGER", nullable: false),
                    NamedById = table.Column<int>(type: "INTEGER", nullable: true),
                    NamedByName = table.Column<string>(type: "TEXT", maxLength: 450, nullable: true, collation: "Turkish_100_CI_AS"),
                    NamedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    DecidedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    ApprovedById = table.Column<int>(type: "INTEGER", nullable: true),
                    ApprovedByName = table.Column<string>(type: "TEXT", maxLength: 450, nullable: true, collation: "Turkish_100_CI_AS"),
                    ApprovedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Answer = table.Column<string>(type: "TEXT", nullable: true),
                    EndedByName = table.Column<string>(type: "TEXT", maxLength: 450, nullable: true, collation: "Turkish_100_CI_AS"),
                    ExitVoucherId = table.Column<int>(type: "INTEGER", nullable: true),
                    EndedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    LineWords = table.Column<string>(type: "TEXT", nullable: false),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Inventory_WriteOffs", x => x.Id);
                    table.CheckConstraint("CK_Inventory_WriteOffs_Approver", "\"ApprovedById\" IS NULL OR \"ApprovedById\" <> \"ProposedById\"");
                    table.CheckConstraint("CK_Inventory_WriteOffs_Completed", "\"Status\" <> 'Completed' OR (\"ApprovedById\" IS NOT NULL AND \"ExitVoucherId\" IS NOT NULL)");
                    table.ForeignKey(
                        name: "FK_Inventory_WriteOffs_Inventory_Vouchers_ExitVoucherId",
                        column: x => x.ExitVoucherId,
                        principalTable: "Inventory_Vouchers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Inventory_WriteOffs_Inventory_Warehouses_WarehouseId",
                        column: x => x.WarehouseId,
                        principalTable: "Inventory_Warehouses",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Inventory_WriteOffs_People_Users_ApprovedById",
                        column: x => x.ApprovedById,
                        principalTable: "People_Users",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Inventory_WriteOffs_People_Users_ProposedById",
                        column: x => x.ProposedById,
                        principalTable: "People_Users",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Inventory_HandoverLines",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    HandoverId = table.Column<int>(type: "INTEGER", nullable: false),
                    CodeId = table.Column<int>(type: "INTEGER", nullable: false),
                    Recorded = table.Column<int>(type: "INTEGER", nullable: false),
                    Found = table.Column<int>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Inventory_HandoverLines", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Inventory_HandoverLines_Inventory_MovableCodes_CodeId",
                        column: x => x.CodeId,
                        principalTable: "Inventory_MovableCodes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Inventory_HandoverLines_Inventory_WarehouseHandovers_HandoverId",
                        column: x => x.HandoverId,
                        principalTable: "Inventory_WarehouseHandovers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Inventory_HandoverSigners",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    HandoverId = table.Column<int>(type: "INTEGER", nullable: false),
                    PersonId = table.Column<int>(type: "INTEGER", nullable: false),
                    Part = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    SignedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    SignedByName = table.Column<string>(type: "TEXT", maxLength: 450, nullable: true, collation: "Turkish_100_CI_AS")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Inventory_HandoverSigners", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Inventory_HandoverSigners_Inventory_WarehouseHandovers_HandoverId",
                        column: x => x.HandoverId,
                        principalTable: "Inventory_WarehouseHandovers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Inventory_HandoverSigners_People_Users_PersonId",
                        column: x => x.PersonId,
                        principalTable: "People_Users",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Inventory_CustodyDocuments",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Number = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    OrderId = table.Column<int>(type: "INTEGER", nullable: false),
                    PersonId = table.Column<int>(type: "INTEGER", nullable: false),
                    FromPersonId = table.Column<int>(type: "INTEGER", nullable: true),
                    UnitId = table.Column<int>(type: "INTEGER", nullable: true),
                    Room = table.Column<string>(type: "TEXT", maxLength: 80, nullable: true, collation: "Turkish_100_CI_AS"),
                    WarehouseId = table.Column<int>(type: "INTEGER", nullable: true),
                    EventName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true, collation: "Turkish_100_CI_AS"),
                    Until = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Note = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true, collation: "Turkish_100_CI_AS"),
                    HandedOverById = table.Column<int>(type: "INTEGER", nullable: false),
                    HandedOverByName = table.Column<string>(type: "TEXT", maxLength: 450, nullable: false, collation: "Turkish_100_CI_AS"),
                    HandedOverAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Answer = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true, collation: "Turkish_100_CI_AS"),
                    AnsweredByName = table.Column<string>(type: "TEXT", maxLength: 450, nullable: true, collation: "Turkish_100_CI_AS"),
                    AnsweredAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Inventory_CustodyDocuments", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Inventory_CustodyDocuments_Inventory_Warehouses_WarehouseId",
                        column: x => x.WarehouseId,
                        principalTable: "Inventory_Warehouses",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Inventory_CustodyDocuments_Inventory_WrittenOrders_OrderId",
                        column: x => x.OrderId,
                        principalTable: "Inventory_WrittenOrders",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Inventory_CustodyDocuments_People_Units_UnitId",
                        column: x => x.UnitId,
                        principalTable: "People_Units",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Inventory_CustodyDocuments_People_Users_FromPersonId",
                        column: x => x.FromPersonId,
                        principalTable: "People_Users",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Inventory_CustodyDocuments_People_Users_HandedOverById",
                        column: x => x.HandedOverById,
                        principalTable: "People_Users",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Inventory_CustodyDocuments_People_Users_PersonId",
                        column: x => x.PersonId,
                        principalTable: "People_Users",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Inventory_CommissionMembers",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    WriteOffId = table.Column<int>(type: "INTEGER", nullable: false),
                    UserId = table.Column<int>(type: "INTEGER", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "Turkish_100_CI_AS"),
                    Title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true, collation: "Turkish_100_CI_AS"),
                    IsChair = table.Column<bool>(type: "INTEGER", nullable: false),
                    IsExpert = table.Column<bool>(type: "INTEGER", nullable: false),
                    LeftAt = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Inventory_CommissionMembers", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Inventory_CommissionMembers_Inventory_WriteOffs_WriteOffId",
                        column: x => x.WriteOffId,
                        principalTable: "Inventory_WriteOffs",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Inventory_CommissionMembers_People_Users_UserId",
                        column: x => x.UserId,
                        principalTable: "People_Users",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Inventory_Destructions",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    WriteOffId = table.Column<int>(type: "INTEGER", nullable: false),
                    Method = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Date = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Place = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true, collation: "Turkish_100_CI_AS"),
                    Witnesses = table.Column<string>(type: "TEXT", maxLength: 1500, nullable: false, collation: "Turkish_100_CI_AS"),
                    Note = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true, collation: "Turkish_100_CI_AS"),
                    ById = table.Column<int>(type: "INTEGER", nullable: true),
                    ByName = table.Column<string>(type: "TEXT", maxLength: 450, nullable: false, collation: "Turkish_100_CI_AS"),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Inventory_Destructions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Inventory_Destructions_Inventory_WriteOffs_WriteOffId",
                        column: x => x.WriteOffId,
                        principalTable: "Inventory_WriteOffs",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Inventory_WriteOffEvents",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    WriteOffId = table.Column<int>(type: "INTEGER", nullable: false),
                    Text = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false, collation: "Turkish_100_CI_AS"),
                    ByName = table.Column<string>(type: "TEXT", maxLength: 450, nullable: false, collation: "Turkish_100_CI_AS"),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Inventory_WriteOffEvents", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Inventory_WriteOffEvents_Inventory_WriteOffs_WriteOffId",
                        column: x => x.WriteOffId,
                        principalTable: "Inventory_WriteOffs",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Inventory_WriteOffVotes",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    WriteOffId = table.Column<int>(type: "INTEGER", nullable: false),
                    Round = table.Column<int>(type: "INTEGER", nullable: false),
                    UserId = table.Column<int>(type: "INTEGER", nullable: false),
                    ByName = table.Column<string>(type: "TEXT", maxLength: 450, nullable: false, collation: "Turkish_100_CI_AS"),
                    IsFor = table.Column<bool>(type: "INTEGER", nullable: false),
                    Dissent = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true, collation: "Turkish_100_CI_AS"),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Inventory_WriteOffVotes", x => x.Id);
                    table.CheckConstraint("CK_Inventory_WriteOffVotes_Dissent", "\"IsFor\" = 1 OR \"Dissent\" IS NOT NULL");
                    table.ForeignKey(
                        name: "FK_Inventory_WriteOffVotes_Inventory_WriteOffs_WriteOffId",
                        column: x => x.WriteOffId,
                        principalTable: "Inventory_WriteOffs",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Inventory_WriteOffVotes_People_Users_UserId",
                        column: x => x.UserId,
                        principalTable: "People_Users",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Inventory_CustodyAcceptances",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    DocumentId = table.Column<int>(type: "INTEGER", nullable: false),
                    Way = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    ById = table.Column<int>(type: "INTEGER", nullable: false),
                    ByName = table.Column<string>(type: "TEXT", maxLength: 450, nullable: false, collation: "Turkish_100_CI_AS"),
                    PresentNames = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true, collation: "Turkish_100_CI_AS"),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    PaperKey = table.Column<Guid>(type: "TEXT", nullable: false),
                    PaperSha256 = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false, collation: "Latin1_General_100_BIN2")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Inventory_CustodyAcceptances", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Inventory_CustodyAcceptances_Inventory_CustodyDocuments_DocumentId",
                        column: x => x.DocumentId,
                        principalTable: "Inventory_CustodyDocuments",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Inventory_CustodyAcceptances_People_Users_ById",
                        column: x => x.ById,
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
                    FormerSerial = table.Column<string>(type: "TEXT", maxLength: 80, nullable: true, collation: "Latin1_General_100_BIN2"),
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
                    table.CheckConstraint("CK_Inventory_Assets_Order", "\"IsOurs\" = 0 OR \"OrderLineId\" IS NOT NULL OR \"State\" IN ('Lost', 'Destroyed', 'EntryCancelled')\nOR (\"WarehouseId\" IS NOT NULL AND \"WarehouseId\" = \"TakenInWarehouseId\" AND \"PersonId\" IS NULL)");
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
                name: "Inventory_Commissionings",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    AssetId = table.Column<int>(type: "INTEGER", nullable: false),
                    StartedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    FinishedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    NetworkName = table.Column<string>(type: "TEXT", maxLength: 63, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Inventory_Commissionings", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Inventory_Commissionings_Inventory_Assets_AssetId",
                        column: x => x.AssetId,
                        principalTable: "Inventory_Assets",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Inventory_CountFinds",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    CampaignId = table.Column<int>(type: "INTEGER", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Tag = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "Latin1_General_100_BIN2"),
                    AssetId = table.Column<int>(type: "INTEGER", nullable: true),
                    PlaceId = table.Column<int>(type: "INTEGER", nullable: false),
                    FoundAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    FoundById = table.Column<int>(type: "INTEGER", nullable: true),
                    FoundByName = table.Column<string>(type: "TEXT", maxLength: 450, nullable: false, collation: "Turkish_100_CI_AS"),
                    ScanCount = table.Column<int>(type: "INTEGER", nullable: false),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Inventory_CountFinds", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Inventory_CountFinds_Inventory_Assets_AssetId",
                        column: x => x.AssetId,
                        principalTable: "Inventory_Assets",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Inventory_CountFinds_Inventory_CountPlaces_PlaceId",
                        column: x => x.PlaceId,
                        principalTable: "Inventory_CountPlaces",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Inventory_CountFinds_Inventory_Counts_CampaignId",
                        column: x => x.CampaignId,
                        principalTable: "Inventory_Counts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Inventory_CountLines",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    CampaignId = table.Column<int>(type: "INTEGER", nullable: false),
                    AssetId = table.Column<int>(type: "INTEGER", nullable: false),
                    CodeId = table.Column<int>(type: "INTEGER", nullable: false),
                    RegistryNumber = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Serial = table.Column<string>(type: "TEXT", maxLength: 80, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Name = table.Column<string>(type: "TEXT", maxLength: 410, nullable: false, collation: "Turkish_100_CI_AS"),
                    Value = table.Column<long>(type: "INTEGER", nullable: false),
                    Way = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    PlaceId = table.Column<int>(type: "INTEGER", nullable: false),
                    PersonId = table.Column<int>(type: "INTEGER", nullable: true),
                    PersonName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true, collation: "Turkish_100_CI_AS"),
                    Room = table.Column<string>(type: "TEXT", maxLength: 80, nullable: true, collation: "Turkish_100_CI_AS"),
                    Result = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Round = table.Column<int>(type: "INTEGER", nullable: false),
                    FoundPlaceId = table.Column<int>(type: "INTEGER", nullable: true),
                    CountedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    CountedById = table.Column<int>(type: "INTEGER", nullable: true),
                    CountedByName = table.Column<string>(type: "TEXT", maxLength: 450, nullable: true, collation: "Turkish_100_CI_AS"),
                    ScanCount = table.Column<int>(type: "INTEGER", nullable: false),
                    HasConflict = table.Column<bool>(type: "INTEGER", nullable: false),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Inventory_CountLines", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Inventory_CountLines_Inventory_Assets_AssetId",
                        column: x => x.AssetId,
                        principalTable: "Inventory_Assets",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Inventory_CountLines_Inventory_CountPlaces_FoundPlaceId",
                        column: x => x.FoundPlaceId,
                        principalTable: "Inventory_CountPlaces",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Inventory_CountLines_Inventory_CountPlaces_PlaceId",
                        column: x => x.PlaceId,
                        principalTable: "Inventory_CountPlaces",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Inventory_CountLines_Inventory_Counts_CampaignId",
                        column: x => x.CampaignId,
                        principalTable: "Inventory_Counts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Inventory_CountLines_Inventory_MovableCodes_CodeId",
                        column: x => x.CodeId,
                        principalTable: "Inventory_MovableCodes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Inventory_CountLines_People_Users_PersonId",
                        column: x => x.PersonId,
                        principalTable: "People_Users",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Inventory_CountScans",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    CampaignId = table.Column<int>(type: "INTEGER", nullable: false),
                    ClientKey = table.Column<Guid>(type: "TEXT", nullable: false),
                    PlaceId = table.Column<int>(type: "INTEGER", nullable: false),
                    Tag = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "Latin1_General_100_BIN2"),
                    AssetId = table.Column<int>(type: "INTEGER", nullable: true),
                    Outcome = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Round = table.Column<int>(type: "INTEGER", nullable: false),
                    ScannedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ReceivedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ById = table.Column<int>(type: "INTEGER", nullable: true),
                    ByName = table.Column<string>(type: "TEXT", maxLength: 450, nullable: false, collation: "Turkish_100_CI_AS")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Inventory_CountScans", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Inventory_CountScans_Inventory_Assets_AssetId",
                        column: x => x.AssetId,
                        principalTable: "Inventory_Assets",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Inventory_CountScans_Inventory_CountPlaces_PlaceId",
                        column: x => x.PlaceId,
                        principalTable: "Inventory_CountPlaces",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Inventory_CountScans_Inventory_Counts_CampaignId",
                        column: x => x.CampaignId,
                        principalTable: "Inventory_Counts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Inventory_CustodyObjections",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    AssetId = table.Column<int>(type: "INTEGER", nullable: false),
                    PersonId = table.Column<int>(type: "INTEGER", nullable: false),
                    Note = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false, collation: "Turkish_100_CI_AS"),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    SettledAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    SettledByName = table.Column<string>(type: "TEXT", maxLength: 450, nullable: true, collation: "Turkish_100_CI_AS"),
                    Resolution = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true, collation: "Turkish_100_CI_AS"),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Inventory_CustodyObjections", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Inventory_CustodyObjections_Inventory_Assets_AssetId",
                        column: x => x.AssetId,
                        principalTable: "Inventory_Assets",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Inventory_CustodyObjections_People_Users_PersonId",
                        column: x => x.PersonId,
                        principalTable: "People_Users",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Inventory_CustodyReturnLines",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    ReturnId = table.Column<int>(type: "INTEGER", nullable: false),
                    Order = table.Column<int>(type: "INTEGER", nullable: false),
                    AssetId = table.Column<int>(type: "INTEGER", nullable: false),
                    DocumentId = table.Column<int>(type: "INTEGER", nullable: true),
                    RegistryNumber = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "Turkish_100_CI_AS"),
                    Brand = table.Column<string>(type: "TEXT", maxLength: 80, nullable: true, collation: "Turkish_100_CI_AS"),
                    Model = table.Column<string>(type: "TEXT", maxLength: 120, nullable: true, collation: "Turkish_100_CI_AS"),
                    Serial = table.Column<string>(type: "TEXT", maxLength: 80, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Condition = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Missing = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true, collation: "Turkish_100_CI_AS"),
                    Note = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true, collation: "Turkish_100_CI_AS")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Inventory_CustodyReturnLines", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Inventory_CustodyReturnLines_Inventory_Assets_AssetId",
                        column: x => x.AssetId,
                        principalTable: "Inventory_Assets",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Inventory_CustodyReturnLines_Inventory_CustodyDocuments_DocumentId",
                        column: x => x.DocumentId,
                        principalTable: "Inventory_CustodyDocuments",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Inventory_CustodyReturnLines_Inventory_CustodyReturns_ReturnId",
                        column: x => x.ReturnId,
                        principalTable: "Inventory_CustodyReturns",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Inventory_DestroyedAssets",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    DestructionId = table.Column<int>(type: "INTEGER", nullable: false),
                    AssetId = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Inventory_DestroyedAssets", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Inventory_DestroyedAssets_Inventory_Assets_AssetId",
                        column: x => x.AssetId,
                        principalTable: "Inventory_Assets",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Inventory_DestroyedAssets_Inventory_Destructions_DestructionId",
                        column: x => x.DestructionId,
                        principalTable: "Inventory_Destructions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Inventory_InstalledSoftware",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    AssetId = table.Column<int>(type: "INTEGER", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 160, nullable: false, collation: "Turkish_100_CI_AS"),
                    Release = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false, collation: "Turkish_100_CI_AS"),
                    LicenceId = table.Column<int>(type: "INTEGER", nullable: true),
                    SeenOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    RemovedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Inventory_InstalledSoftware", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Inventory_InstalledSoftware_Inventory_Assets_AssetId",
                        column: x => x.AssetId,
                        principalTable: "Inventory_Assets",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Inventory_InstalledSoftware_Inventory_Licences_LicenceId",
                        column: x => x.LicenceId,
                        principalTable: "Inventory_Licences",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Inventory_LicenceSeats",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    LicenceId = table.Column<int>(type: "INTEGER", nullable: false),
                    PersonId = table.Column<int>(type: "INTEGER", nullable: true),
                    AssetId = table.Column<int>(type: "INTEGER", nullable: true),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    To = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    GivenBy = table.Column<string>(type: "TEXT", maxLength: 450, nullable: false, collation: "Turkish_100_CI_AS"),
                    EndedBy = table.Column<string>(type: "TEXT", maxLength: 450, nullable: true, collation: "Turkish_100_CI_AS"),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Inventory_LicenceSeats", x => x.Id);
                    table.CheckConstraint("CK_Inventory_LicenceSeats_Holder", "(\"PersonId\" IS NULL AND \"AssetId\" IS NOT NULL) OR (\"PersonId\" IS NOT NULL AND \"AssetId\" IS NULL)");
                    table.ForeignKey(
                        name: "FK_Inventory_LicenceSeats_Inventory_Assets_AssetId",
                        column: x => x.AssetId,
                        principalTable: "Inventory_Assets",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Inventory_LicenceSeats_Inventory_Licences_LicenceId",
                        column: x => x.LicenceId,
                        principalTable: "Inventory_Licences",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Inventory_LicenceSeats_People_Users_PersonId",
                        column: x => x.PersonId,
                        principalTable: "People_Users",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Inventory_LossReports",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Number = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    AssetId = table.Column<int>(type: "INTEGER", nullable: false),
                    AssetTag = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "Latin1_General_100_BIN2"),
                    AssetName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "Turkish_100_CI_AS"),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Date = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Place = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "Turkish_100_CI_AS"),
                    Story = table.Column<string>(type: "TEXT", nullable: false),
                    PoliceNumber = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true, collation: "Turkish_100_CI_AS"),
                    PoliceDate = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    PersonId = table.Column<int>(type: "INTEGER", nullable: true),
                    UnitId = table.Column<int>(type: "INTEGER", nullable: true),
                    Room = table.Column<string>(type: "TEXT", maxLength: 80, nullable: true, collation: "Turkish_100_CI_AS"),
                    ReportedById = table.Column<int>(type: "INTEGER", nullable: false),
                    ReportedByName = table.Column<string>(type: "TEXT", maxLength: 450, nullable: false, collation: "Turkish_100_CI_AS"),
                    ReportedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    EndedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    EndedByName = table.Column<string>(type: "TEXT", maxLength: 450, nullable: true, collation: "Turkish_100_CI_AS"),
                    FoundNote = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true, collation: "Turkish_100_CI_AS"),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Inventory_LossReports", x => x.Id);
                    table.CheckConstraint("CK_Inventory_LossReports_Police", "\"Kind\" <> 'Stolen' OR (\"PoliceNumber\" IS NOT NULL AND \"PoliceDate\" IS NOT NULL)");
                    table.ForeignKey(
                        name: "FK_Inventory_LossReports_Inventory_Assets_AssetId",
                        column: x => x.AssetId,
                        principalTable: "Inventory_Assets",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Inventory_LossReports_People_Units_UnitId",
                        column: x => x.UnitId,
                        principalTable: "People_Units",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Inventory_LossReports_People_Users_PersonId",
                        column: x => x.PersonId,
                        principalTable: "People_Users",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Inventory_LossReports_People_Users_ReportedById",
                        column: x => x.ReportedById,
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
                name: "Inventory_NeedLines",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    NeedsListId = table.Column<int>(type: "INTEGER", nullable: false),
                    UnitId = table.Column<int>(type: "INTEGER", nullable: false),
                    What = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "Turkish_100_CI_AS"),
                    Quantity = table.Column<int>(type: "INTEGER", nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false, collation: "Turkish_100_CI_AS"),
                    UnitPrice = table.Column<long>(type: "INTEGER", nullable: false),
                    ReplacesId = table.Column<int>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Inventory_NeedLines", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Inventory_NeedLines_Inventory_Assets_ReplacesId",
                        column: x => x.ReplacesId,
                        principalTable: "Inventory_Assets",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Inventory_NeedLines_Inventory_NeedsLists_NeedsListId",
                        column: x => x.NeedsListId,
                        principalTable: "Inventory_NeedsLists",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Inventory_NeedLines_People_Units_UnitId",
                        column: x => x.UnitId,
                        principalTable: "People_Units",
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
                name: "Inventory_UsableParts",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    WriteOffId = table.Column<int>(type: "INTEGER", nullable: false),
                    AssetId = table.Column<int>(type: "INTEGER", nullable: false),
                    What = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "Turkish_100_CI_AS"),
                    Quantity = table.Column<int>(type: "INTEGER", nullable: false),
                    Note = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true, collation: "Turkish_100_CI_AS"),
                    ById = table.Column<int>(type: "INTEGER", nullable: true),
                    ByName = table.Column<string>(type: "TEXT", maxLength: 450, nullable: false, collation: "Turkish_100_CI_AS"),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Inventory_UsableParts", x => x.Id);
                    table.CheckConstraint("CK_Inventory_UsableParts_Quantity", "\"Quantity\" > 0");
                    table.ForeignKey(
                        name: "FK_Inventory_UsableParts_Inventory_Assets_AssetId",
                        column: x => x.AssetId,
                        principalTable: "Inventory_Assets",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Inventory_UsableParts_Inventory_WriteOffs_WriteOffId",
                        column: x => x.WriteOffId,
                        principalTable: "Inventory_WriteOffs",
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
                name: "Inventory_WipeRecords",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    WriteOffId = table.Column<int>(type: "INTEGER", nullable: false),
                    AssetId = table.Column<int>(type: "INTEGER", nullable: false),
                    MediaSerial = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Method = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Tool = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "Turkish_100_CI_AS"),
                    DoneBy = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "Turkish_100_CI_AS"),
                    Date = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Witness = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "Turkish_100_CI_AS"),
                    Result = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false, collation: "Turkish_100_CI_AS"),
                    ById = table.Column<int>(type: "INTEGER", nullable: true),
                    ByName = table.Column<string>(type: "TEXT", maxLength: 450, nullable: false, collation: "Turkish_100_CI_AS"),
                    RecordedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Inventory_WipeRecords", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Inventory_WipeRecords_Inventory_Assets_AssetId",
                        column: x => x.AssetId,
                        principalTable: "Inventory_Assets",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Inventory_WipeRecords_Inventory_WriteOffs_WriteOffId",
                        column: x => x.WriteOffId,
                        principalTable: "Inventory_WriteOffs",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Inventory_WriteOffLines",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    WriteOffId = table.Column<int>(type: "INTEGER", nullable: false),
                    Order = table.Column<int>(type: "INTEGER", nullable: false),
                    AssetId = table.Column<int>(type: "INTEGER", nullable: false),
                    RegistryNumber = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "Turkish_100_CI_AS"),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false, collation: "Turkish_100_CI_AS"),
                    Condition = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true, collation: "Turkish_100_CI_AS"),
                    Value = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Inventory_WriteOffLines", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Inventory_WriteOffLines_Inventory_Assets_AssetId",
                        column: x => x.AssetId,
                        principalTable: "Inventory_Assets",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Inventory_WriteOffLines_Inventory_WriteOffs_WriteOffId",
                        column: x => x.WriteOffId,
                        principalTable: "Inventory_WriteOffs",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Inventory_CommissioningChecks",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    CommissioningId = table.Column<int>(type: "INTEGER", nullable: false),
                    Point = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Result = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Note = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true, collation: "Turkish_100_CI_AS"),
                    ById = table.Column<int>(type: "INTEGER", nullable: true),
                    ByName = table.Column<string>(type: "TEXT", maxLength: 450, nullable: true, collation: "Turkish_100_CI_AS"),
                    At = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Inventory_CommissioningChecks", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Inventory_CommissioningChecks_Inventory_Commissionings_CommissioningId",
                        column: x => x.CommissioningId,
                        principalTable: "Inventory_Commissionings",
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

            migrationBuilder.CreateTable(
                name: "Inventory_CustodyLines",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    DocumentId = table.Column<int>(type: "INTEGER", nullable: false),
                    Order = table.Column<int>(type: "INTEGER", nullable: false),
                    AssetId = table.Column<int>(type: "INTEGER", nullable: false),
                    OrderLineId = table.Column<int>(type: "INTEGER", nullable: false),
                    RegistryNumber = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "Turkish_100_CI_AS"),
                    Brand = table.Column<string>(type: "TEXT", maxLength: 80, nullable: true, collation: "Turkish_100_CI_AS"),
                    Model = table.Column<string>(type: "TEXT", maxLength: 120, nullable: true, collation: "Turkish_100_CI_AS"),
                    Serial = table.Column<string>(type: "TEXT", maxLength: 80, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Features = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false, collation: "Turkish_100_CI_AS"),
                    Accessories = table.Column<string>(type: "TEXT", nullable: false),
                    Condition = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Note = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true, collation: "Turkish_100_CI_AS"),
                    State = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    EndedAt = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Inventory_CustodyLines", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Inventory_CustodyLines_Inventory_Assets_AssetId",
                        column: x => x.AssetId,
                        principalTable: "Inventory_Assets",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Inventory_CustodyLines_Inventory_CustodyDocuments_DocumentId",
                        column: x => x.DocumentId,
                        principalTable: "Inventory_CustodyDocuments",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Inventory_CustodyLines_Inventory_OrderLines_OrderLineId",
                        column: x => x.OrderLineId,
                        principalTable: "Inventory_OrderLines",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_HelpDesk_Tickets_AssetId_Id",
                table: "HelpDesk_Tickets",
                columns: new[] { "AssetId", "Id" });

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
                name: "IX_Inventory_CommissioningChecks_CommissioningId_Point",
                table: "Inventory_CommissioningChecks",
                columns: new[] { "CommissioningId", "Point" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Inventory_Commissionings_AssetId",
                table: "Inventory_Commissionings",
                column: "AssetId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Inventory_CommissionMembers_UserId_WriteOffId",
                table: "Inventory_CommissionMembers",
                columns: new[] { "UserId", "WriteOffId" });

            migrationBuilder.CreateIndex(
                name: "IX_Inventory_CommissionMembers_WriteOffId",
                table: "Inventory_CommissionMembers",
                column: "WriteOffId");

            migrationBuilder.CreateIndex(
                name: "IX_Inventory_CountFinds_AssetId",
                table: "Inventory_CountFinds",
                column: "AssetId");

            migrationBuilder.CreateIndex(
                name: "IX_Inventory_CountFinds_CampaignId_Tag",
                table: "Inventory_CountFinds",
                columns: new[] { "CampaignId", "Tag" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Inventory_CountFinds_PlaceId",
                table: "Inventory_CountFinds",
                column: "PlaceId");

            migrationBuilder.CreateIndex(
                name: "IX_Inventory_CountLines_AssetId",
                table: "Inventory_CountLines",
                column: "AssetId");

            migrationBuilder.CreateIndex(
                name: "IX_Inventory_CountLines_CampaignId_AssetId",
                table: "Inventory_CountLines",
                columns: new[] { "CampaignId", "AssetId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Inventory_CountLines_CampaignId_Result_PlaceId_Id",
                table: "Inventory_CountLines",
                columns: new[] { "CampaignId", "Result", "PlaceId", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Inventory_CountLines_CodeId",
                table: "Inventory_CountLines",
                column: "CodeId");

            migrationBuilder.CreateIndex(
                name: "IX_Inventory_CountLines_FoundPlaceId",
                table: "Inventory_CountLines",
                column: "FoundPlaceId");

            migrationBuilder.CreateIndex(
                name: "IX_Inventory_CountLines_PersonId",
                table: "Inventory_CountLines",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_Inventory_CountLines_PlaceId",
                table: "Inventory_CountLines",
                column: "PlaceId");

            migrationBuilder.CreateIndex(
                name: "IX_Inventory_CountMembers_CampaignId_PersonId",
                table: "Inventory_CountMembers",
                columns: new[] { "CampaignId", "PersonId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Inventory_CountMembers_PersonId",
                table: "Inventory_CountMembers",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_Inventory_CountPlaces_CampaignId_Id",
                table: "Inventory_CountPlaces",
                columns: new[] { "CampaignId", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Inventory_CountPlaces_UnitId",
                table: "Inventory_CountPlaces",
                column: "UnitId");

            migrationBuilder.CreateIndex(
                name: "IX_Inventory_CountPlaces_WarehouseId",
                table: "Inventory_CountPlaces",
                column: "WarehouseId");

            migrationBuilder.CreateIndex(
                name: "IX_Inventory_Counts_CreatedById",
                table: "Inventory_Counts",
                column: "CreatedById");

            migrationBuilder.CreateIndex(
                name: "IX_Inventory_Counts_Kind_Year_Id",
                table: "Inventory_Counts",
                columns: new[] { "Kind", "Year", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Inventory_Counts_Number",
                table: "Inventory_Counts",
                column: "Number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Inventory_Counts_Status_Id",
                table: "Inventory_Counts",
                columns: new[] { "Status", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Inventory_CountScans_AssetId",
                table: "Inventory_CountScans",
                column: "AssetId");

            migrationBuilder.CreateIndex(
                name: "IX_Inventory_CountScans_CampaignId_Id",
                table: "Inventory_CountScans",
                columns: new[] { "CampaignId", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Inventory_CountScans_ClientKey",
                table: "Inventory_CountScans",
                column: "ClientKey",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Inventory_CountScans_PlaceId",
                table: "Inventory_CountScans",
                column: "PlaceId");

            migrationBuilder.CreateIndex(
                name: "IX_Inventory_CountScopes_CampaignId",
                table: "Inventory_CountScopes",
                column: "CampaignId");

            migrationBuilder.CreateIndex(
                name: "IX_Inventory_CountScopes_UnitId",
                table: "Inventory_CountScopes",
                column: "UnitId");

            migrationBuilder.CreateIndex(
                name: "IX_Inventory_CountScopes_WarehouseId",
                table: "Inventory_CountScopes",
                column: "WarehouseId");

            migrationBuilder.CreateIndex(
                name: "IX_Inventory_CustodyAcceptances_ById",
                table: "Inventory_CustodyAcceptances",
                column: "ById");

            migrationBuilder.CreateIndex(
                name: "IX_Inventory_CustodyAcceptances_DocumentId",
                table: "Inventory_CustodyAcceptances",
                column: "DocumentId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Inventory_CustodyDocuments_FromPersonId",
                table: "Inventory_CustodyDocuments",
                column: "FromPersonId");

            migrationBuilder.CreateIndex(
                name: "IX_Inventory_CustodyDocuments_HandedOverById",
                table: "Inventory_CustodyDocuments",
                column: "HandedOverById");

            migrationBuilder.CreateIndex(
                name: "IX_Inventory_CustodyDocuments_Number",
                table: "Inventory_CustodyDocuments",
                column: "Number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Inventory_CustodyDocuments_OrderId",
                table: "Inventory_CustodyDocuments",
                column: "OrderId");

            migrationBuilder.CreateIndex(
                name: "IX_Inventory_CustodyDocuments_PersonId_Id",
                table: "Inventory_CustodyDocuments",
                columns: new[] { "PersonId", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Inventory_CustodyDocuments_Status_Id",
                table: "Inventory_CustodyDocuments",
                columns: new[] { "Status", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Inventory_CustodyDocuments_UnitId_Id",
                table: "Inventory_CustodyDocuments",
                columns: new[] { "UnitId", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Inventory_CustodyDocuments_WarehouseId",
                table: "Inventory_CustodyDocuments",
                column: "WarehouseId");

            migrationBuilder.CreateIndex(
                name: "IX_Inventory_CustodyLines_AssetId_Id",
                table: "Inventory_CustodyLines",
                columns: new[] { "AssetId", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Inventory_CustodyLines_DocumentId_Order",
                table: "Inventory_CustodyLines",
                columns: new[] { "DocumentId", "Order" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Inventory_CustodyLines_Held",
                table: "Inventory_CustodyLines",
                column: "AssetId",
                unique: true,
                filter: "\"State\" = 'Held'");

            migrationBuilder.CreateIndex(
                name: "IX_Inventory_CustodyLines_OrderLineId",
                table: "Inventory_CustodyLines",
                column: "OrderLineId");

            migrationBuilder.CreateIndex(
                name: "IX_Inventory_CustodyLines_Pending",
                table: "Inventory_CustodyLines",
                column: "AssetId",
                unique: true,
                filter: "\"State\" = 'Pending'");

            migrationBuilder.CreateIndex(
                name: "IX_Inventory_CustodyObjections_Open",
                table: "Inventory_CustodyObjections",
                columns: new[] { "AssetId", "PersonId" },
                unique: true,
                filter: "\"SettledAt\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Inventory_CustodyObjections_PersonId",
                table: "Inventory_CustodyObjections",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_Inventory_CustodyObjections_SettledAt_Id",
                table: "Inventory_CustodyObjections",
                columns: new[] { "SettledAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Inventory_CustodyReturnLines_AssetId",
                table: "Inventory_CustodyReturnLines",
                column: "AssetId");

            migrationBuilder.CreateIndex(
                name: "IX_Inventory_CustodyReturnLines_DocumentId",
                table: "Inventory_CustodyReturnLines",
                column: "DocumentId");

            migrationBuilder.CreateIndex(
                name: "IX_Inventory_CustodyReturnLines_ReturnId_Order",
                table: "Inventory_CustodyReturnLines",
                columns: new[] { "ReturnId", "Order" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Inventory_CustodyReturns_Number",
                table: "Inventory_CustodyReturns",
                column: "Number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Inventory_CustodyReturns_PersonId_Id",
                table: "Inventory_CustodyReturns",
                columns: new[] { "PersonId", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Inventory_CustodyReturns_TakenById",
                table: "Inventory_CustodyReturns",
                column: "TakenById");

            migrationBuilder.CreateIndex(
                name: "IX_Inventory_CustodyReturns_WarehouseId",
                table: "Inventory_CustodyReturns",
                column: "WarehouseId");

            migrationBuilder.CreateIndex(
                name: "IX_Inventory_DestroyedAssets_AssetId",
                table: "Inventory_DestroyedAssets",
                column: "AssetId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Inventory_DestroyedAssets_DestructionId",
                table: "Inventory_DestroyedAssets",
                column: "DestructionId");

            migrationBuilder.CreateIndex(
                name: "IX_Inventory_Destructions_WriteOffId_Id",
                table: "Inventory_Destructions",
                columns: new[] { "WriteOffId", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Inventory_Duties_PersonId_From",
                table: "Inventory_Duties",
                columns: new[] { "PersonId", "From" });

            migrationBuilder.CreateIndex(
                name: "IX_Inventory_Duties_Registrar",
                table: "Inventory_Duties",
                column: "WarehouseId",
                unique: true,
                filter: "\"To\" IS NULL AND \"Kind\" = 'Registrar'");

            migrationBuilder.CreateIndex(
                name: "IX_Inventory_Duties_WarehouseId_Kind_From",
                table: "Inventory_Duties",
                columns: new[] { "WarehouseId", "Kind", "From" });

            migrationBuilder.CreateIndex(
                name: "IX_Inventory_HandoverLines_CodeId",
                table: "Inventory_HandoverLines",
                column: "CodeId");

            migrationBuilder.CreateIndex(
                name: "IX_Inventory_HandoverLines_HandoverId",
                table: "Inventory_HandoverLines",
                column: "HandoverId");

            migrationBuilder.CreateIndex(
                name: "IX_Inventory_HandoverSigners_HandoverId",
                table: "Inventory_HandoverSigners",
                column: "HandoverId");

            migrationBuilder.CreateIndex(
                name: "IX_Inventory_HandoverSigners_PersonId",
                table: "Inventory_HandoverSigners",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_Inventory_InstalledSoftware_LicenceId",
                table: "Inventory_InstalledSoftware",
                column: "LicenceId");

            migrationBuilder.CreateIndex(
                name: "IX_Inventory_InstalledSoftware_Open",
                table: "Inventory_InstalledSoftware",
                columns: new[] { "AssetId", "Name", "Release" },
                unique: true,
                filter: "\"RemovedOn\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Inventory_LicenceNotices_LicenceId_ExpiresOn_Threshold",
                table: "Inventory_LicenceNotices",
                columns: new[] { "LicenceId", "ExpiresOn", "Threshold" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Inventory_Licences_ClosedAt_ExpiresOn",
                table: "Inventory_Licences",
                columns: new[] { "ClosedAt", "ExpiresOn" });

            migrationBuilder.CreateIndex(
                name: "IX_Inventory_Licences_Product_Id",
                table: "Inventory_Licences",
                columns: new[] { "Product", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Inventory_LicenceSeats_AssetId",
                table: "Inventory_LicenceSeats",
                column: "AssetId");

            migrationBuilder.CreateIndex(
                name: "IX_Inventory_LicenceSeats_LicenceId_To_Id",
                table: "Inventory_LicenceSeats",
                columns: new[] { "LicenceId", "To", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Inventory_LicenceSeats_OpenAsset",
                table: "Inventory_LicenceSeats",
                columns: new[] { "LicenceId", "AssetId" },
                unique: true,
                filter: "\"To\" IS NULL AND \"AssetId\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Inventory_LicenceSeats_OpenPerson",
                table: "Inventory_LicenceSeats",
                columns: new[] { "LicenceId", "PersonId" },
                unique: true,
                filter: "\"To\" IS NULL AND \"PersonId\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Inventory_LicenceSeats_PersonId",
                table: "Inventory_LicenceSeats",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_Inventory_LoanReminders_AssetId_Until_Step",
                table: "Inventory_LoanReminders",
                columns: new[] { "AssetId", "Until", "Step" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Inventory_LossReports_AssetId_Id",
                table: "Inventory_LossReports",
                columns: new[] { "AssetId", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Inventory_LossReports_Number",
                table: "Inventory_LossReports",
                column: "Number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Inventory_LossReports_Open",
                table: "Inventory_LossReports",
                column: "AssetId",
                unique: true,
                filter: "\"Status\" = 'Open'");

            migrationBuilder.CreateIndex(
                name: "IX_Inventory_LossReports_PersonId",
                table: "Inventory_LossReports",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_Inventory_LossReports_ReportedById",
                table: "Inventory_LossReports",
                column: "ReportedById");

            migrationBuilder.CreateIndex(
                name: "IX_Inventory_LossReports_Status_Id",
                table: "Inventory_LossReports",
                columns: new[] { "Status", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Inventory_LossReports_UnitId",
                table: "Inventory_LossReports",
                column: "UnitId");

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
                name: "IX_Inventory_NeedLines_NeedsListId",
                table: "Inventory_NeedLines",
                column: "NeedsListId");

            migrationBuilder.CreateIndex(
                name: "IX_Inventory_NeedLines_ReplacesId",
                table: "Inventory_NeedLines",
                column: "ReplacesId");

            migrationBuilder.CreateIndex(
                name: "IX_Inventory_NeedLines_UnitId",
                table: "Inventory_NeedLines",
                column: "UnitId");

            migrationBuilder.CreateIndex(
                name: "IX_Inventory_NeedsLists_Year",
                table: "Inventory_NeedsLists",
                column: "Year",
                unique: true);

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
                name: "IX_Inventory_RememberedMappings_Fingerprint",
                table: "Inventory_RememberedMappings",
                column: "Fingerprint",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Inventory_ReversalRequests_Open",
                table: "Inventory_ReversalRequests",
                column: "VoucherId",
                unique: true,
                filter: "\"Status\" = 'Submitted'");

            migrationBuilder.CreateIndex(
                name: "IX_Inventory_ReversalRequests_RequestedById",
                table: "Inventory_ReversalRequests",
                column: "RequestedById");

            migrationBuilder.CreateIndex(
                name: "IX_Inventory_ReversalRequests_ReversalId",
                table: "Inventory_ReversalRequests",
                column: "ReversalId");

            migrationBuilder.CreateIndex(
                name: "IX_Inventory_ReversalRequests_Status_Id",
                table: "Inventory_ReversalRequests",
                columns: new[] { "Status", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Inventory_UsableParts_AssetId",
                table: "Inventory_UsableParts",
                column: "AssetId");

            migrationBuilder.CreateIndex(
                name: "IX_Inventory_UsableParts_WriteOffId_Id",
                table: "Inventory_UsableParts",
                columns: new[] { "WriteOffId", "Id" });

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
                name: "IX_Inventory_WarehouseHandovers_FromDutyId",
                table: "Inventory_WarehouseHandovers",
                column: "FromDutyId");

            migrationBuilder.CreateIndex(
                name: "IX_Inventory_WarehouseHandovers_FromPersonId",
                table: "Inventory_WarehouseHandovers",
                column: "FromPersonId");

            migrationBuilder.CreateIndex(
                name: "IX_Inventory_WarehouseHandovers_Number",
                table: "Inventory_WarehouseHandovers",
                column: "Number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Inventory_WarehouseHandovers_Open",
                table: "Inventory_WarehouseHandovers",
                column: "WarehouseId",
                unique: true,
                filter: "\"Status\" = 'Open'");

            migrationBuilder.CreateIndex(
                name: "IX_Inventory_WarehouseHandovers_ToPersonId",
                table: "Inventory_WarehouseHandovers",
                column: "ToPersonId");

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
                name: "IX_Inventory_WipeRecords_AssetId",
                table: "Inventory_WipeRecords",
                column: "AssetId");

            migrationBuilder.CreateIndex(
                name: "IX_Inventory_WipeRecords_WriteOffId_Id",
                table: "Inventory_WipeRecords",
                columns: new[] { "WriteOffId", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Inventory_WriteOffEvents_WriteOffId_Id",
                table: "Inventory_WriteOffEvents",
                columns: new[] { "WriteOffId", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Inventory_WriteOffLines_AssetId",
                table: "Inventory_WriteOffLines",
                column: "AssetId");

            migrationBuilder.CreateIndex(
                name: "IX_Inventory_WriteOffLines_WriteOffId_AssetId",
                table: "Inventory_WriteOffLines",
                columns: new[] { "WriteOffId", "AssetId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Inventory_WriteOffs_ApprovedById",
                table: "Inventory_WriteOffs",
                column: "ApprovedById");

            migrationBuilder.CreateIndex(
                name: "IX_Inventory_WriteOffs_Cause_Id",
                table: "Inventory_WriteOffs",
                columns: new[] { "Cause", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Inventory_WriteOffs_EndedAt",
                table: "Inventory_WriteOffs",
                column: "EndedAt");

            migrationBuilder.CreateIndex(
                name: "IX_Inventory_WriteOffs_ExitVoucherId",
                table: "Inventory_WriteOffs",
                column: "ExitVoucherId");

            migrationBuilder.CreateIndex(
                name: "IX_Inventory_WriteOffs_Number",
                table: "Inventory_WriteOffs",
                column: "Number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Inventory_WriteOffs_ProposedAt_Id",
                table: "Inventory_WriteOffs",
                columns: new[] { "ProposedAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Inventory_WriteOffs_ProposedById",
                table: "Inventory_WriteOffs",
                column: "ProposedById");

            migrationBuilder.CreateIndex(
                name: "IX_Inventory_WriteOffs_Status_Id",
                table: "Inventory_WriteOffs",
                columns: new[] { "Status", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Inventory_WriteOffs_WarehouseId",
                table: "Inventory_WriteOffs",
                column: "WarehouseId");

            migrationBuilder.CreateIndex(
                name: "IX_Inventory_WriteOffVotes_UserId",
                table: "Inventory_WriteOffVotes",
                column: "UserId");

            migrationBuilder.CreateIndex(
                name: "IX_Inventory_WriteOffVotes_WriteOffId_Round_UserId",
                table: "Inventory_WriteOffVotes",
                columns: new[] { "WriteOffId", "Round", "UserId" },
                unique: true);

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
                name: "FK_HelpDesk_Tickets_Inventory_Assets_AssetId",
                table: "HelpDesk_Tickets",
                column: "AssetId",
                principalTable: "Inventory_Assets",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

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
                name: "FK_HelpDesk_Tickets_Inventory_Assets_AssetId",
                table: "HelpDesk_Tickets");

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
                name: "Inventory_CommissioningChecks");

            migrationBuilder.DropTable(
                name: "Inventory_CommissionMembers");

            migrationBuilder.DropTable(
                name: "Inventory_CountFinds");

            migrationBuilder.DropTable(
                name: "Inventory_CountLines");

            migrationBuilder.DropTable(
                name: "Inventory_CountMembers");

            migrationBuilder.DropTable(
                name: "Inventory_CountScans");

            migrationBuilder.DropTable(
                name: "Inventory_CountScopes");

            migrationBuilder.DropTable(
                name: "Inventory_CustodyAcceptances");

            migrationBuilder.DropTable(
                name: "Inventory_CustodyLines");

            migrationBuilder.DropTable(
                name: "Inventory_CustodyObjections");

            migrationBuilder.DropTable(
                name: "Inventory_CustodyReturnLines");

            migrationBuilder.DropTable(
                name: "Inventory_DestroyedAssets");

            migrationBuilder.DropTable(
                name: "Inventory_HandoverLines");

            migrationBuilder.DropTable(
                name: "Inventory_HandoverSigners");

            migrationBuilder.DropTable(
                name: "Inventory_InstalledSoftware");

            migrationBuilder.DropTable(
                name: "Inventory_LicenceNotices");

            migrationBuilder.DropTable(
                name: "Inventory_LicenceSeats");

            migrationBuilder.DropTable(
                name: "Inventory_LoanReminders");

            migrationBuilder.DropTable(
                name: "Inventory_LossReports");

            migrationBuilder.DropTable(
                name: "Inventory_MoveRequestLines");

            migrationBuilder.DropTable(
                name: "Inventory_NeedLines");

            migrationBuilder.DropTable(
                name: "Inventory_RememberedMappings");

            migrationBuilder.DropTable(
                name: "Inventory_ReversalRequests");

            migrationBuilder.DropTable(
                name: "Inventory_UsableParts");

            migrationBuilder.DropTable(
                name: "Inventory_VoucherLines");

            migrationBuilder.DropTable(
                name: "Inventory_WipeRecords");

            migrationBuilder.DropTable(
                name: "Inventory_WriteOffEvents");

            migrationBuilder.DropTable(
                name: "Inventory_WriteOffLines");

            migrationBuilder.DropTable(
                name: "Inventory_WriteOffVotes");

            migrationBuilder.DropTable(
                name: "Inventory_Commissionings");

            migrationBuilder.DropTable(
                name: "Inventory_CountPlaces");

            migrationBuilder.DropTable(
                name: "Inventory_CustodyDocuments");

            migrationBuilder.DropTable(
                name: "Inventory_CustodyReturns");

            migrationBuilder.DropTable(
                name: "Inventory_Destructions");

            migrationBuilder.DropTable(
                name: "Inventory_WarehouseHandovers");

            migrationBuilder.DropTable(
                name: "Inventory_Licences");

            migrationBuilder.DropTable(
                name: "Inventory_NeedsLists");

            migrationBuilder.DropTable(
                name: "Inventory_Counts");

            migrationBuilder.DropTable(
                name: "Inventory_WriteOffs");

            migrationBuilder.DropTable(
                name: "Inventory_Duties");

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

            migrationBuilder.DropIndex(
                name: "IX_HelpDesk_Tickets_AssetId_Id",
                table: "HelpDesk_Tickets");

            migrationBuilder.DropColumn(
                name: "AssetId",
                table: "HelpDesk_Tickets");
        }
    }
}
