using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Yakutiye.BilgiIslem.SqlServer.Migrations
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Audit_Entries",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false),
                    UserId = table.Column<int>(type: "int", nullable: true),
                    UserName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    ForUserId = table.Column<int>(type: "int", nullable: true),
                    ForUserName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    RequestId = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    Address = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: true),
                    Action = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Entity = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: false),
                    EntityId = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: false),
                    Changes = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Hash = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Audit_Entries", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Audit_Seals",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    FirstId = table.Column<long>(type: "bigint", nullable: false),
                    LastId = table.Column<long>(type: "bigint", nullable: false),
                    Count = table.Column<int>(type: "int", nullable: false),
                    PreviousHash = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    Hash = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Audit_Seals", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Calendar_AdministrativeLeaveDays",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Date = table.Column<DateOnly>(type: "date", nullable: false),
                    HalfDay = table.Column<bool>(type: "bit", nullable: false),
                    Document = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false, collation: "Turkish_100_CI_AS"),
                    Note = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: true, collation: "Turkish_100_CI_AS"),
                    Version = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Calendar_AdministrativeLeaveDays", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Calendar_Holidays",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Date = table.Column<DateOnly>(type: "date", nullable: false),
                    Name = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false, collation: "Turkish_100_CI_AS"),
                    HalfDay = table.Column<bool>(type: "bit", nullable: false),
                    Verified = table.Column<bool>(type: "bit", nullable: false),
                    Version = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Calendar_Holidays", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "HelpDesk_PriorityRules",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Urgency = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Impact = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Priority = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Version = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_HelpDesk_PriorityRules", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "HelpDesk_ServiceTargets",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Priority = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    ResponseMinutes = table.Column<int>(type: "int", nullable: false),
                    ResolutionMinutes = table.Column<int>(type: "int", nullable: false),
                    RoundTheClock = table.Column<bool>(type: "bit", nullable: false),
                    Version = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_HelpDesk_ServiceTargets", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Kernel_Attachments",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    OwnerType = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false, collation: "Latin1_General_100_BIN2"),
                    OwnerId = table.Column<int>(type: "int", nullable: false),
                    PartId = table.Column<int>(type: "int", nullable: true),
                    IsInternal = table.Column<bool>(type: "bit", nullable: false),
                    Name = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false, collation: "Turkish_100_CI_AS"),
                    ContentType = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Size = table.Column<long>(type: "bigint", nullable: false),
                    Sha256 = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false, collation: "Latin1_General_100_BIN2"),
                    StoredName = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: false, collation: "Latin1_General_100_BIN2"),
                    ById = table.Column<int>(type: "int", nullable: true),
                    ByName = table.Column<string>(type: "nvarchar(450)", maxLength: 450, nullable: false, collation: "Turkish_100_CI_AS"),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Kernel_Attachments", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Kernel_DataProtectionKeys",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    FriendlyName = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    Xml = table.Column<string>(type: "nvarchar(max)", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Kernel_DataProtectionKeys", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Kernel_NumberSeries",
                columns: table => new
                {
                    Series = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Year = table.Column<int>(type: "int", nullable: false),
                    Last = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Kernel_NumberSeries", x => new { x.Series, x.Year });
                });

            migrationBuilder.CreateTable(
                name: "Kernel_OutboxMails",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    To = table.Column<string>(type: "nvarchar(256)", maxLength: 256, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Subject = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false, collation: "Turkish_100_CI_AS"),
                    Body = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    MessageId = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false, collation: "Latin1_General_100_BIN2"),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false),
                    NextTryAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    SentAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    GivenUpAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    Attempts = table.Column<int>(type: "int", nullable: false),
                    LastError = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true, collation: "Turkish_100_CI_AS"),
                    ClaimedBy = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: true, collation: "Latin1_General_100_BIN2"),
                    ClaimedUntil = table.Column<DateTime>(type: "datetime2", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Kernel_OutboxMails", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Kernel_RecordLinks",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    FromType = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false, collation: "Latin1_General_100_BIN2"),
                    FromId = table.Column<int>(type: "int", nullable: false),
                    ToType = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false, collation: "Latin1_General_100_BIN2"),
                    ToId = table.Column<int>(type: "int", nullable: false),
                    ById = table.Column<int>(type: "int", nullable: true),
                    ByName = table.Column<string>(type: "nvarchar(450)", maxLength: 450, nullable: false, collation: "Turkish_100_CI_AS"),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Kernel_RecordLinks", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Kernel_Settings",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Section = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Json = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Version = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Kernel_Settings", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Kernel_SubmittedForms",
                columns: table => new
                {
                    Key = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    UserId = table.Column<int>(type: "int", nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false),
                    RecordId = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Kernel_SubmittedForms", x => x.Key);
                });

            migrationBuilder.CreateTable(
                name: "People_FailedSignIns",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Address = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false, collation: "Latin1_General_100_BIN2"),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_People_FailedSignIns", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "People_PrivacyNotices",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Number = table.Column<int>(type: "int", nullable: false),
                    Body = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    PublishedAt = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_People_PrivacyNotices", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "People_RoleGrants",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Role = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Permission = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: false, collation: "Latin1_General_100_BIN2"),
                    IsGranted = table.Column<bool>(type: "bit", nullable: false),
                    Version = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_People_RoleGrants", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "People_Roles",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Name = table.Column<string>(type: "nvarchar(256)", maxLength: 256, nullable: true),
                    NormalizedName = table.Column<string>(type: "nvarchar(256)", maxLength: 256, nullable: true),
                    ConcurrencyStamp = table.Column<string>(type: "nvarchar(max)", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_People_Roles", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Search_Documents",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Type = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false, collation: "Latin1_General_100_BIN2"),
                    OwnerId = table.Column<int>(type: "int", nullable: false),
                    Text = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Scope = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false, collation: "Latin1_General_100_BIN2")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Search_Documents", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Upkeep_Backups",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Kind = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    ByName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false, collation: "Turkish_100_CI_AS"),
                    RequestedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    StartedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    EndedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    File = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Size = table.Column<long>(type: "bigint", nullable: false),
                    Rows = table.Column<long>(type: "bigint", nullable: false),
                    Files = table.Column<int>(type: "int", nullable: false),
                    Error = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true, collation: "Turkish_100_CI_AS"),
                    Node = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: true, collation: "Latin1_General_100_BIN2")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Upkeep_Backups", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Upkeep_Leases",
                columns: table => new
                {
                    Name = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false, collation: "Latin1_General_100_BIN2"),
                    ClaimedBy = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false, collation: "Latin1_General_100_BIN2"),
                    ClaimedUntil = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Upkeep_Leases", x => x.Name);
                });

            migrationBuilder.CreateTable(
                name: "People_RoleClaims",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    RoleId = table.Column<int>(type: "int", nullable: false),
                    ClaimType = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    ClaimValue = table.Column<string>(type: "nvarchar(max)", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_People_RoleClaims", x => x.Id);
                    table.ForeignKey(
                        name: "FK_People_RoleClaims_People_Roles_RoleId",
                        column: x => x.RoleId,
                        principalTable: "People_Roles",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "HelpDesk_Categories",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Name = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false, collation: "Turkish_100_CI_AS"),
                    ParentId = table.Column<int>(type: "int", nullable: true),
                    Kind = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    DefaultImpact = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    TeamId = table.Column<int>(type: "int", nullable: true),
                    Sort = table.Column<int>(type: "int", nullable: false),
                    Hint = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: true, collation: "Turkish_100_CI_AS"),
                    ClosedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    Version = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_HelpDesk_Categories", x => x.Id);
                    table.ForeignKey(
                        name: "FK_HelpDesk_Categories_HelpDesk_Categories_ParentId",
                        column: x => x.ParentId,
                        principalTable: "HelpDesk_Categories",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "HelpDesk_CategoryQuestions",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    CategoryId = table.Column<int>(type: "int", nullable: false),
                    Text = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false, collation: "Turkish_100_CI_AS"),
                    IsRequired = table.Column<bool>(type: "bit", nullable: false),
                    Sort = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_HelpDesk_CategoryQuestions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_HelpDesk_CategoryQuestions_HelpDesk_Categories_CategoryId",
                        column: x => x.CategoryId,
                        principalTable: "HelpDesk_Categories",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "HelpDesk_EscalationNotices",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    TicketId = table.Column<int>(type: "int", nullable: false),
                    Target = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Percent = table.Column<int>(type: "int", nullable: false),
                    DueAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_HelpDesk_EscalationNotices", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "HelpDesk_TicketEntries",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    TicketId = table.Column<int>(type: "int", nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Text = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false),
                    ById = table.Column<int>(type: "int", nullable: true),
                    ByName = table.Column<string>(type: "nvarchar(450)", maxLength: 450, nullable: false, collation: "Turkish_100_CI_AS"),
                    IsInternal = table.Column<bool>(type: "bit", nullable: false),
                    MinutesSpent = table.Column<int>(type: "int", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_HelpDesk_TicketEntries", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "HelpDesk_TicketIntervals",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    TicketId = table.Column<int>(type: "int", nullable: false),
                    Status = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    From = table.Column<DateTime>(type: "datetime2", nullable: false),
                    To = table.Column<DateTime>(type: "datetime2", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_HelpDesk_TicketIntervals", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "HelpDesk_Tickets",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Number = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Kind = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Status = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Title = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false, collation: "Turkish_100_CI_AS"),
                    Description = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Answers = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Urgency = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Impact = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Priority = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    PriorityRank = table.Column<int>(type: "int", nullable: false),
                    Channel = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    CategoryId = table.Column<int>(type: "int", nullable: false),
                    RequesterId = table.Column<int>(type: "int", nullable: false),
                    OpenedById = table.Column<int>(type: "int", nullable: true),
                    UnitId = table.Column<int>(type: "int", nullable: true),
                    Room = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true, collation: "Turkish_100_CI_AS"),
                    Phone = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: true, collation: "Latin1_General_100_BIN2"),
                    TeamId = table.Column<int>(type: "int", nullable: true),
                    AssigneeId = table.Column<int>(type: "int", nullable: true),
                    OpenedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    RespondedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    ResolvedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    EndedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    ResponseDueAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    ResponseWarnAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    ResolutionDueAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    ResolutionWarnAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    HoldReason = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true),
                    FollowUpOn = table.Column<DateOnly>(type: "date", nullable: true),
                    HeldFrom = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true),
                    RootCause = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true),
                    Solution = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    DuplicateOfId = table.Column<int>(type: "int", nullable: true),
                    Rating = table.Column<int>(type: "int", nullable: true),
                    RatingComment = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true, collation: "Turkish_100_CI_AS"),
                    MinutesSpent = table.Column<int>(type: "int", nullable: false),
                    Version = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_HelpDesk_Tickets", x => x.Id);
                    table.ForeignKey(
                        name: "FK_HelpDesk_Tickets_HelpDesk_Categories_CategoryId",
                        column: x => x.CategoryId,
                        principalTable: "HelpDesk_Categories",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_HelpDesk_Tickets_HelpDesk_Tickets_DuplicateOfId",
                        column: x => x.DuplicateOfId,
                        principalTable: "HelpDesk_Tickets",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "HelpDesk_TicketVisits",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    TicketId = table.Column<int>(type: "int", nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Place = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false, collation: "Turkish_100_CI_AS"),
                    Finding = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false, collation: "Turkish_100_CI_AS"),
                    Result = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    ById = table.Column<int>(type: "int", nullable: true),
                    ByName = table.Column<string>(type: "nvarchar(450)", maxLength: 450, nullable: false, collation: "Turkish_100_CI_AS")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_HelpDesk_TicketVisits", x => x.Id);
                    table.ForeignKey(
                        name: "FK_HelpDesk_TicketVisits_HelpDesk_Tickets_TicketId",
                        column: x => x.TicketId,
                        principalTable: "HelpDesk_Tickets",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Kernel_Announcements",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Title = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false, collation: "Turkish_100_CI_AS"),
                    Body = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    From = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Until = table.Column<DateTime>(type: "datetime2", nullable: true),
                    AuthorId = table.Column<int>(type: "int", nullable: false),
                    Version = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Kernel_Announcements", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Kernel_ImportDrafts",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false, collation: "Latin1_General_100_BIN2"),
                    FileName = table.Column<string>(type: "nvarchar(260)", maxLength: 260, nullable: false, collation: "Turkish_100_CI_AS"),
                    Content = table.Column<byte[]>(type: "varbinary(max)", nullable: false),
                    UserId = table.Column<int>(type: "int", nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false),
                    AppliedAt = table.Column<DateTime>(type: "datetime2", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Kernel_ImportDrafts", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Kernel_MailChoices",
                columns: table => new
                {
                    UserId = table.Column<int>(type: "int", nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false, collation: "Latin1_General_100_BIN2"),
                    ByMail = table.Column<bool>(type: "bit", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Kernel_MailChoices", x => new { x.UserId, x.Kind });
                });

            migrationBuilder.CreateTable(
                name: "Kernel_Notifications",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    UserId = table.Column<int>(type: "int", nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Text = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false, collation: "Turkish_100_CI_AS"),
                    Link = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false, collation: "Latin1_General_100_BIN2"),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false),
                    ReadAt = table.Column<DateTime>(type: "datetime2", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Kernel_Notifications", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Kernel_RecordViewers",
                columns: table => new
                {
                    Type = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false, collation: "Latin1_General_100_BIN2"),
                    RecordId = table.Column<int>(type: "int", nullable: false),
                    UserId = table.Column<int>(type: "int", nullable: false),
                    SeenAt = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Kernel_RecordViewers", x => new { x.Type, x.RecordId, x.UserId });
                });

            migrationBuilder.CreateTable(
                name: "Kernel_SavedViews",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    UserId = table.Column<int>(type: "int", nullable: false),
                    List = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Name = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: false, collation: "Turkish_100_CI_AS"),
                    Query = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false, collation: "Latin1_General_100_BIN2"),
                    IsShared = table.Column<bool>(type: "bit", nullable: false),
                    Version = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Kernel_SavedViews", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "People_Appointments",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Kind = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    PersonId = table.Column<int>(type: "int", nullable: false),
                    ForPersonId = table.Column<int>(type: "int", nullable: true),
                    Post = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Scope = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    To = table.Column<DateOnly>(type: "date", nullable: false),
                    DocumentNumber = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false, collation: "Latin1_General_100_BIN2"),
                    DocumentDate = table.Column<DateOnly>(type: "date", nullable: false),
                    EndedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    Version = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_People_Appointments", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "People_RecoveryCodes",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    UserId = table.Column<int>(type: "int", nullable: false),
                    Hash = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false, collation: "Latin1_General_100_BIN2"),
                    UsedAt = table.Column<DateTime>(type: "datetime2", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_People_RecoveryCodes", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "People_Sessions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    UserId = table.Column<int>(type: "int", nullable: false),
                    StartedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    LastSeenAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    VerifiedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Address = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Agent = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: true, collation: "Turkish_100_CI_AS"),
                    UsedSecondFactor = table.Column<bool>(type: "bit", nullable: false),
                    EndedAt = table.Column<DateTime>(type: "datetime2", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_People_Sessions", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "People_SomeMemberships",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    UserId = table.Column<int>(type: "int", nullable: false),
                    DocumentNumber = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false, collation: "Latin1_General_100_BIN2"),
                    DocumentDate = table.Column<DateOnly>(type: "date", nullable: false),
                    StartedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    RecordedBy = table.Column<string>(type: "nvarchar(450)", maxLength: 450, nullable: false, collation: "Turkish_100_CI_AS"),
                    EndedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    EndedBy = table.Column<string>(type: "nvarchar(450)", maxLength: 450, nullable: true, collation: "Turkish_100_CI_AS"),
                    Version = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_People_SomeMemberships", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "People_TeamMembers",
                columns: table => new
                {
                    TeamId = table.Column<int>(type: "int", nullable: false),
                    UserId = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_People_TeamMembers", x => new { x.TeamId, x.UserId });
                });

            migrationBuilder.CreateTable(
                name: "People_Teams",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Name = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false, collation: "Turkish_100_CI_AS"),
                    Duties = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true, collation: "Turkish_100_CI_AS"),
                    ChiefId = table.Column<int>(type: "int", nullable: true),
                    ClosedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    Version = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_People_Teams", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "People_Units",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Code = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Name = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false, collation: "Turkish_100_CI_AS"),
                    ParentId = table.Column<int>(type: "int", nullable: true),
                    IsRemote = table.Column<bool>(type: "bit", nullable: false),
                    Place = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true, collation: "Turkish_100_CI_AS"),
                    Phone = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: true, collation: "Latin1_General_100_BIN2"),
                    HeadId = table.Column<int>(type: "int", nullable: true),
                    DeputyId = table.Column<int>(type: "int", nullable: true),
                    ContactId = table.Column<int>(type: "int", nullable: true),
                    ClosedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    Version = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_People_Units", x => x.Id);
                    table.ForeignKey(
                        name: "FK_People_Units_People_Units_ParentId",
                        column: x => x.ParentId,
                        principalTable: "People_Units",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "People_Users",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    FullName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false, collation: "Turkish_100_CI_AS"),
                    Title = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true, collation: "Turkish_100_CI_AS"),
                    Extension = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Room = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true, collation: "Turkish_100_CI_AS"),
                    UnitId = table.Column<int>(type: "int", nullable: true),
                    Employment = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    DisabledAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    DisabledReason = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: true, collation: "Turkish_100_CI_AS"),
                    MustChangePassword = table.Column<bool>(type: "bit", nullable: false),
                    TotpSecret = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true),
                    LastTotpStep = table.Column<long>(type: "bigint", nullable: true),
                    ReadNoticeId = table.Column<int>(type: "int", nullable: true),
                    UserName = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true, collation: "Latin1_General_100_BIN2"),
                    NormalizedUserName = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Email = table.Column<string>(type: "nvarchar(256)", maxLength: 256, nullable: true),
                    NormalizedEmail = table.Column<string>(type: "nvarchar(256)", maxLength: 256, nullable: true),
                    EmailConfirmed = table.Column<bool>(type: "bit", nullable: false),
                    PasswordHash = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true),
                    SecurityStamp = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: true),
                    ConcurrencyStamp = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    PhoneNumber = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: true, collation: "Latin1_General_100_BIN2"),
                    PhoneNumberConfirmed = table.Column<bool>(type: "bit", nullable: false),
                    TwoFactorEnabled = table.Column<bool>(type: "bit", nullable: false),
                    LockoutEnd = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true),
                    LockoutEnabled = table.Column<bool>(type: "bit", nullable: false),
                    AccessFailedCount = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_People_Users", x => x.Id);
                    table.ForeignKey(
                        name: "FK_People_Users_People_PrivacyNotices_ReadNoticeId",
                        column: x => x.ReadNoticeId,
                        principalTable: "People_PrivacyNotices",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_People_Users_People_Units_UnitId",
                        column: x => x.UnitId,
                        principalTable: "People_Units",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "People_UserClaims",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    UserId = table.Column<int>(type: "int", nullable: false),
                    ClaimType = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    ClaimValue = table.Column<string>(type: "nvarchar(max)", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_People_UserClaims", x => x.Id);
                    table.ForeignKey(
                        name: "FK_People_UserClaims_People_Users_UserId",
                        column: x => x.UserId,
                        principalTable: "People_Users",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "People_UserLogins",
                columns: table => new
                {
                    LoginProvider = table.Column<string>(type: "nvarchar(128)", maxLength: 128, nullable: false),
                    ProviderKey = table.Column<string>(type: "nvarchar(128)", maxLength: 128, nullable: false),
                    ProviderDisplayName = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    UserId = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_People_UserLogins", x => new { x.LoginProvider, x.ProviderKey });
                    table.ForeignKey(
                        name: "FK_People_UserLogins_People_Users_UserId",
                        column: x => x.UserId,
                        principalTable: "People_Users",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "People_UserRoles",
                columns: table => new
                {
                    UserId = table.Column<int>(type: "int", nullable: false),
                    RoleId = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_People_UserRoles", x => new { x.UserId, x.RoleId });
                    table.ForeignKey(
                        name: "FK_People_UserRoles_People_Roles_RoleId",
                        column: x => x.RoleId,
                        principalTable: "People_Roles",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_People_UserRoles_People_Users_UserId",
                        column: x => x.UserId,
                        principalTable: "People_Users",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "People_UserTokens",
                columns: table => new
                {
                    UserId = table.Column<int>(type: "int", nullable: false),
                    LoginProvider = table.Column<string>(type: "nvarchar(128)", maxLength: 128, nullable: false),
                    Name = table.Column<string>(type: "nvarchar(128)", maxLength: 128, nullable: false),
                    Value = table.Column<string>(type: "nvarchar(max)", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_People_UserTokens", x => new { x.UserId, x.LoginProvider, x.Name });
                    table.ForeignKey(
                        name: "FK_People_UserTokens_People_Users_UserId",
                        column: x => x.UserId,
                        principalTable: "People_Users",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Audit_Entries_At",
                table: "Audit_Entries",
                column: "At");

            migrationBuilder.CreateIndex(
                name: "IX_Audit_Entries_Entity_EntityId_Id",
                table: "Audit_Entries",
                columns: new[] { "Entity", "EntityId", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Audit_Entries_UserId_Id",
                table: "Audit_Entries",
                columns: new[] { "UserId", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Audit_Seals_FirstId",
                table: "Audit_Seals",
                column: "FirstId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Audit_Seals_LastId",
                table: "Audit_Seals",
                column: "LastId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Calendar_AdministrativeLeaveDays_Date",
                table: "Calendar_AdministrativeLeaveDays",
                column: "Date",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Calendar_Holidays_Date_Name",
                table: "Calendar_Holidays",
                columns: new[] { "Date", "Name" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_HelpDesk_Categories_ParentId",
                table: "HelpDesk_Categories",
                column: "ParentId");

            migrationBuilder.CreateIndex(
                name: "IX_HelpDesk_Categories_TeamId",
                table: "HelpDesk_Categories",
                column: "TeamId");

            migrationBuilder.CreateIndex(
                name: "IX_HelpDesk_CategoryQuestions_CategoryId",
                table: "HelpDesk_CategoryQuestions",
                column: "CategoryId");

            migrationBuilder.CreateIndex(
                name: "IX_HelpDesk_EscalationNotices_TicketId_Target_Percent_DueAt",
                table: "HelpDesk_EscalationNotices",
                columns: new[] { "TicketId", "Target", "Percent", "DueAt" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_HelpDesk_PriorityRules_Urgency_Impact",
                table: "HelpDesk_PriorityRules",
                columns: new[] { "Urgency", "Impact" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_HelpDesk_ServiceTargets_Priority",
                table: "HelpDesk_ServiceTargets",
                column: "Priority",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_HelpDesk_TicketEntries_TicketId_Id",
                table: "HelpDesk_TicketEntries",
                columns: new[] { "TicketId", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_HelpDesk_TicketIntervals_TicketId_From",
                table: "HelpDesk_TicketIntervals",
                columns: new[] { "TicketId", "From" });

            migrationBuilder.CreateIndex(
                name: "IX_HelpDesk_Tickets_AssigneeId_EndedAt_Id",
                table: "HelpDesk_Tickets",
                columns: new[] { "AssigneeId", "EndedAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_HelpDesk_Tickets_CategoryId",
                table: "HelpDesk_Tickets",
                column: "CategoryId");

            migrationBuilder.CreateIndex(
                name: "IX_HelpDesk_Tickets_DuplicateOfId",
                table: "HelpDesk_Tickets",
                column: "DuplicateOfId");

            migrationBuilder.CreateIndex(
                name: "IX_HelpDesk_Tickets_EndedAt_Id",
                table: "HelpDesk_Tickets",
                columns: new[] { "EndedAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_HelpDesk_Tickets_Number",
                table: "HelpDesk_Tickets",
                column: "Number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_HelpDesk_Tickets_OpenedAt",
                table: "HelpDesk_Tickets",
                column: "OpenedAt");

            migrationBuilder.CreateIndex(
                name: "IX_HelpDesk_Tickets_OpenedById",
                table: "HelpDesk_Tickets",
                column: "OpenedById");

            migrationBuilder.CreateIndex(
                name: "IX_HelpDesk_Tickets_PriorityRank_Id",
                table: "HelpDesk_Tickets",
                columns: new[] { "PriorityRank", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_HelpDesk_Tickets_RequesterId_EndedAt_Id",
                table: "HelpDesk_Tickets",
                columns: new[] { "RequesterId", "EndedAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_HelpDesk_Tickets_Status_FollowUpOn",
                table: "HelpDesk_Tickets",
                columns: new[] { "Status", "FollowUpOn" });

            migrationBuilder.CreateIndex(
                name: "IX_HelpDesk_Tickets_Status_ResolutionDueAt",
                table: "HelpDesk_Tickets",
                columns: new[] { "Status", "ResolutionDueAt" });

            migrationBuilder.CreateIndex(
                name: "IX_HelpDesk_Tickets_Status_ResponseDueAt",
                table: "HelpDesk_Tickets",
                columns: new[] { "Status", "ResponseDueAt" });

            migrationBuilder.CreateIndex(
                name: "IX_HelpDesk_Tickets_TeamId_EndedAt_Id",
                table: "HelpDesk_Tickets",
                columns: new[] { "TeamId", "EndedAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_HelpDesk_Tickets_UnitId_EndedAt_Id",
                table: "HelpDesk_Tickets",
                columns: new[] { "UnitId", "EndedAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_HelpDesk_TicketVisits_TicketId",
                table: "HelpDesk_TicketVisits",
                column: "TicketId");

            migrationBuilder.CreateIndex(
                name: "IX_Kernel_Announcements_AuthorId",
                table: "Kernel_Announcements",
                column: "AuthorId");

            migrationBuilder.CreateIndex(
                name: "IX_Kernel_Announcements_From_Until",
                table: "Kernel_Announcements",
                columns: new[] { "From", "Until" });

            migrationBuilder.CreateIndex(
                name: "IX_Kernel_Attachments_OwnerType_OwnerId",
                table: "Kernel_Attachments",
                columns: new[] { "OwnerType", "OwnerId" });

            migrationBuilder.CreateIndex(
                name: "IX_Kernel_Attachments_StoredName",
                table: "Kernel_Attachments",
                column: "StoredName",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Kernel_ImportDrafts_At",
                table: "Kernel_ImportDrafts",
                column: "At");

            migrationBuilder.CreateIndex(
                name: "IX_Kernel_ImportDrafts_UserId",
                table: "Kernel_ImportDrafts",
                column: "UserId");

            migrationBuilder.CreateIndex(
                name: "IX_Kernel_Notifications_UserId_ReadAt_Id",
                table: "Kernel_Notifications",
                columns: new[] { "UserId", "ReadAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Kernel_OutboxMails_SentAt_GivenUpAt_NextTryAt",
                table: "Kernel_OutboxMails",
                columns: new[] { "SentAt", "GivenUpAt", "NextTryAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Kernel_RecordLinks_FromType_FromId_ToType_ToId",
                table: "Kernel_RecordLinks",
                columns: new[] { "FromType", "FromId", "ToType", "ToId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Kernel_RecordLinks_ToType_ToId",
                table: "Kernel_RecordLinks",
                columns: new[] { "ToType", "ToId" });

            migrationBuilder.CreateIndex(
                name: "IX_Kernel_RecordViewers_SeenAt",
                table: "Kernel_RecordViewers",
                column: "SeenAt");

            migrationBuilder.CreateIndex(
                name: "IX_Kernel_RecordViewers_UserId",
                table: "Kernel_RecordViewers",
                column: "UserId");

            migrationBuilder.CreateIndex(
                name: "IX_Kernel_SavedViews_List_UserId",
                table: "Kernel_SavedViews",
                columns: new[] { "List", "UserId" });

            migrationBuilder.CreateIndex(
                name: "IX_Kernel_SavedViews_UserId",
                table: "Kernel_SavedViews",
                column: "UserId");

            migrationBuilder.CreateIndex(
                name: "IX_Kernel_Settings_Section",
                table: "Kernel_Settings",
                column: "Section",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Kernel_SubmittedForms_At",
                table: "Kernel_SubmittedForms",
                column: "At");

            migrationBuilder.CreateIndex(
                name: "IX_People_Appointments_ForPersonId",
                table: "People_Appointments",
                column: "ForPersonId");

            migrationBuilder.CreateIndex(
                name: "IX_People_Appointments_PersonId_To",
                table: "People_Appointments",
                columns: new[] { "PersonId", "To" });

            migrationBuilder.CreateIndex(
                name: "IX_People_FailedSignIns_Address_At",
                table: "People_FailedSignIns",
                columns: new[] { "Address", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_People_FailedSignIns_At",
                table: "People_FailedSignIns",
                column: "At");

            migrationBuilder.CreateIndex(
                name: "IX_People_PrivacyNotices_Number",
                table: "People_PrivacyNotices",
                column: "Number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_People_RecoveryCodes_UserId",
                table: "People_RecoveryCodes",
                column: "UserId");

            migrationBuilder.CreateIndex(
                name: "IX_People_RoleClaims_RoleId",
                table: "People_RoleClaims",
                column: "RoleId");

            migrationBuilder.CreateIndex(
                name: "IX_People_RoleGrants_Role_Permission",
                table: "People_RoleGrants",
                columns: new[] { "Role", "Permission" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "RoleNameIndex",
                table: "People_Roles",
                column: "NormalizedName",
                unique: true,
                filter: "[NormalizedName] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_People_Sessions_UserId_EndedAt",
                table: "People_Sessions",
                columns: new[] { "UserId", "EndedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_People_SomeMemberships_UserId",
                table: "People_SomeMemberships",
                column: "UserId");

            migrationBuilder.CreateIndex(
                name: "IX_People_TeamMembers_UserId",
                table: "People_TeamMembers",
                column: "UserId");

            migrationBuilder.CreateIndex(
                name: "IX_People_Teams_ChiefId",
                table: "People_Teams",
                column: "ChiefId");

            migrationBuilder.CreateIndex(
                name: "IX_People_Teams_Name",
                table: "People_Teams",
                column: "Name",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_People_Units_Code",
                table: "People_Units",
                column: "Code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_People_Units_ContactId",
                table: "People_Units",
                column: "ContactId");

            migrationBuilder.CreateIndex(
                name: "IX_People_Units_DeputyId",
                table: "People_Units",
                column: "DeputyId");

            migrationBuilder.CreateIndex(
                name: "IX_People_Units_HeadId",
                table: "People_Units",
                column: "HeadId");

            migrationBuilder.CreateIndex(
                name: "IX_People_Units_ParentId",
                table: "People_Units",
                column: "ParentId");

            migrationBuilder.CreateIndex(
                name: "IX_People_UserClaims_UserId",
                table: "People_UserClaims",
                column: "UserId");

            migrationBuilder.CreateIndex(
                name: "IX_People_UserLogins_UserId",
                table: "People_UserLogins",
                column: "UserId");

            migrationBuilder.CreateIndex(
                name: "IX_People_UserRoles_RoleId",
                table: "People_UserRoles",
                column: "RoleId");

            migrationBuilder.CreateIndex(
                name: "EmailIndex",
                table: "People_Users",
                column: "NormalizedEmail");

            migrationBuilder.CreateIndex(
                name: "IX_People_Users_FullName",
                table: "People_Users",
                column: "FullName");

            migrationBuilder.CreateIndex(
                name: "IX_People_Users_ReadNoticeId",
                table: "People_Users",
                column: "ReadNoticeId");

            migrationBuilder.CreateIndex(
                name: "IX_People_Users_UnitId_FullName",
                table: "People_Users",
                columns: new[] { "UnitId", "FullName" });

            migrationBuilder.CreateIndex(
                name: "UserNameIndex",
                table: "People_Users",
                column: "NormalizedUserName",
                unique: true,
                filter: "[NormalizedUserName] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Search_Documents_Type_OwnerId",
                table: "Search_Documents",
                columns: new[] { "Type", "OwnerId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Upkeep_Backups_Kind_Id",
                table: "Upkeep_Backups",
                columns: new[] { "Kind", "Id" });

            migrationBuilder.AddForeignKey(
                name: "FK_HelpDesk_Categories_People_Teams_TeamId",
                table: "HelpDesk_Categories",
                column: "TeamId",
                principalTable: "People_Teams",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_HelpDesk_EscalationNotices_HelpDesk_Tickets_TicketId",
                table: "HelpDesk_EscalationNotices",
                column: "TicketId",
                principalTable: "HelpDesk_Tickets",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_HelpDesk_TicketEntries_HelpDesk_Tickets_TicketId",
                table: "HelpDesk_TicketEntries",
                column: "TicketId",
                principalTable: "HelpDesk_Tickets",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_HelpDesk_TicketIntervals_HelpDesk_Tickets_TicketId",
                table: "HelpDesk_TicketIntervals",
                column: "TicketId",
                principalTable: "HelpDesk_Tickets",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_HelpDesk_Tickets_People_Teams_TeamId",
                table: "HelpDesk_Tickets",
                column: "TeamId",
                principalTable: "People_Teams",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_HelpDesk_Tickets_People_Units_UnitId",
                table: "HelpDesk_Tickets",
                column: "UnitId",
                principalTable: "People_Units",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_HelpDesk_Tickets_People_Users_AssigneeId",
                table: "HelpDesk_Tickets",
                column: "AssigneeId",
                principalTable: "People_Users",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_HelpDesk_Tickets_People_Users_OpenedById",
                table: "HelpDesk_Tickets",
                column: "OpenedById",
                principalTable: "People_Users",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_HelpDesk_Tickets_People_Users_RequesterId",
                table: "HelpDesk_Tickets",
                column: "RequesterId",
                principalTable: "People_Users",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_Kernel_Announcements_People_Users_AuthorId",
                table: "Kernel_Announcements",
                column: "AuthorId",
                principalTable: "People_Users",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_Kernel_ImportDrafts_People_Users_UserId",
                table: "Kernel_ImportDrafts",
                column: "UserId",
                principalTable: "People_Users",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_Kernel_MailChoices_People_Users_UserId",
                table: "Kernel_MailChoices",
                column: "UserId",
                principalTable: "People_Users",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_Kernel_Notifications_People_Users_UserId",
                table: "Kernel_Notifications",
                column: "UserId",
                principalTable: "People_Users",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_Kernel_RecordViewers_People_Users_UserId",
                table: "Kernel_RecordViewers",
                column: "UserId",
                principalTable: "People_Users",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_Kernel_SavedViews_People_Users_UserId",
                table: "Kernel_SavedViews",
                column: "UserId",
                principalTable: "People_Users",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_People_Appointments_People_Users_ForPersonId",
                table: "People_Appointments",
                column: "ForPersonId",
                principalTable: "People_Users",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_People_Appointments_People_Users_PersonId",
                table: "People_Appointments",
                column: "PersonId",
                principalTable: "People_Users",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_People_RecoveryCodes_People_Users_UserId",
                table: "People_RecoveryCodes",
                column: "UserId",
                principalTable: "People_Users",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_People_Sessions_People_Users_UserId",
                table: "People_Sessions",
                column: "UserId",
                principalTable: "People_Users",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_People_SomeMemberships_People_Users_UserId",
                table: "People_SomeMemberships",
                column: "UserId",
                principalTable: "People_Users",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_People_TeamMembers_People_Teams_TeamId",
                table: "People_TeamMembers",
                column: "TeamId",
                principalTable: "People_Teams",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_People_TeamMembers_People_Users_UserId",
                table: "People_TeamMembers",
                column: "UserId",
                principalTable: "People_Users",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_People_Teams_People_Users_ChiefId",
                table: "People_Teams",
                column: "ChiefId",
                principalTable: "People_Users",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_People_Units_People_Users_ContactId",
                table: "People_Units",
                column: "ContactId",
                principalTable: "People_Users",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_People_Units_People_Users_DeputyId",
                table: "People_Units",
                column: "DeputyId",
                principalTable: "People_Users",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_People_Units_People_Users_HeadId",
                table: "People_Units",
                column: "HeadId",
                principalTable: "People_Users",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_People_Users_People_Units_UnitId",
                table: "People_Users");

            migrationBuilder.DropTable(
                name: "Audit_Entries");

            migrationBuilder.DropTable(
                name: "Audit_Seals");

            migrationBuilder.DropTable(
                name: "Calendar_AdministrativeLeaveDays");

            migrationBuilder.DropTable(
                name: "Calendar_Holidays");

            migrationBuilder.DropTable(
                name: "HelpDesk_CategoryQuestions");

            migrationBuilder.DropTable(
                name: "HelpDesk_EscalationNotices");

            migrationBuilder.DropTable(
                name: "HelpDesk_PriorityRules");

            migrationBuilder.DropTable(
                name: "HelpDesk_ServiceTargets");

            migrationBuilder.DropTable(
                name: "HelpDesk_TicketEntries");

            migrationBuilder.DropTable(
                name: "HelpDesk_TicketIntervals");

            migrationBuilder.DropTable(
                name: "HelpDesk_TicketVisits");

            migrationBuilder.DropTable(
                name: "Kernel_Announcements");

            migrationBuilder.DropTable(
                name: "Kernel_Attachments");

            migrationBuilder.DropTable(
                name: "Kernel_DataProtectionKeys");

            migrationBuilder.DropTable(
                name: "Kernel_ImportDrafts");

            migrationBuilder.DropTable(
                name: "Kernel_MailChoices");

            migrationBuilder.DropTable(
                name: "Kernel_Notifications");

            migrationBuilder.DropTable(
                name: "Kernel_NumberSeries");

            migrationBuilder.DropTable(
                name: "Kernel_OutboxMails");

            migrationBuilder.DropTable(
                name: "Kernel_RecordLinks");

            migrationBuilder.DropTable(
                name: "Kernel_RecordViewers");

            migrationBuilder.DropTable(
                name: "Kernel_SavedViews");

            migrationBuilder.DropTable(
                name: "Kernel_Settings");

            migrationBuilder.DropTable(
                name: "Kernel_SubmittedForms");

            migrationBuilder.DropTable(
                name: "People_Appointments");

            migrationBuilder.DropTable(
                name: "People_FailedSignIns");

            migrationBuilder.DropTable(
                name: "People_RecoveryCodes");

            migrationBuilder.DropTable(
                name: "People_RoleClaims");

            migrationBuilder.DropTable(
                name: "People_RoleGrants");

            migrationBuilder.DropTable(
                name: "People_Sessions");

            migrationBuilder.DropTable(
                name: "People_SomeMemberships");

            migrationBuilder.DropTable(
                name: "People_TeamMembers");

            migrationBuilder.DropTable(
                name: "People_UserClaims");

            migrationBuilder.DropTable(
                name: "People_UserLogins");

            migrationBuilder.DropTable(
                name: "People_UserRoles");

            migrationBuilder.DropTable(
                name: "People_UserTokens");

            migrationBuilder.DropTable(
                name: "Search_Documents");

            migrationBuilder.DropTable(
                name: "Upkeep_Backups");

            migrationBuilder.DropTable(
                name: "Upkeep_Leases");

            migrationBuilder.DropTable(
                name: "HelpDesk_Tickets");

            migrationBuilder.DropTable(
                name: "People_Roles");

            migrationBuilder.DropTable(
                name: "HelpDesk_Categories");

            migrationBuilder.DropTable(
                name: "People_Teams");

            migrationBuilder.DropTable(
                name: "People_Units");

            migrationBuilder.DropTable(
                name: "People_Users");

            migrationBuilder.DropTable(
                name: "People_PrivacyNotices");
        }
    }
}
