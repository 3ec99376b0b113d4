using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Yakutiye.BilgiIslem.Data;

namespace Yakutiye.BilgiIslem.SqlServer.Migrations;

/// <summary>The text index and the immutability of the audit trail.</summary>
[DbContext(typeof(AppDb))]
[Migration("20261122000001_Triggers")]
public sealed class Triggers : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql("""
            CREATE TABLE [Search_Words] (
                [Word] nvarchar(100) COLLATE Latin1_General_100_BIN2 NOT NULL,
                [DocumentId] int NOT NULL,
                CONSTRAINT [PK_Search_Words] PRIMARY KEY CLUSTERED ([Word], [DocumentId]),
                CONSTRAINT [FK_Search_Words_Documents] FOREIGN KEY ([DocumentId]) REFERENCES [Search_Documents] ([Id]));
            """);
        migrationBuilder.Sql("CREATE INDEX [IX_Search_Words_DocumentId] ON [Search_Words] ([DocumentId]);");
        CreateTrigger(migrationBuilder, """
            CREATE TRIGGER [Search_Documents_Index] ON [Search_Documents] AFTER INSERT, UPDATE AS
            BEGIN
                SET NOCOUNT ON;
                DELETE w FROM [Search_Words] w JOIN inserted i ON i.[Id] = w.[DocumentId];
                INSERT INTO [Search_Words] ([Word], [DocumentId])
                SELECT DISTINCT LEFT(s.[value], 100) COLLATE Latin1_General_100_BIN2, i.[Id]
                FROM inserted i CROSS APPLY STRING_SPLIT(i.[Text], N' ') s WHERE s.[value] <> N'';
            END
            """);
        foreach (var table in new[] { "Audit_Entries", "Audit_Seals" })
        {
            CreateTrigger(migrationBuilder, $"""
                CREATE TRIGGER [{table}_Immutable] ON [{table}] INSTEAD OF UPDATE, DELETE AS
                BEGIN
                    THROW 50001, 'The audit trail is append-only.', 1;
                END
                """);
        }
    }

    // An idempotent script puts every statement inside IF … BEGIN, where a trigger can only be made by EXEC.
    private static void CreateTrigger(MigrationBuilder migrationBuilder, string sql) =>
        migrationBuilder.Sql($"EXEC(N'{sql.Replace("'", "''", StringComparison.Ordinal)}');");
}
