using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Yakutiye.BilgiIslem.Data;

namespace Yakutiye.BilgiIslem.Sqlite.Migrations;

/// <summary>The text index and the immutability of the audit trail.</summary>
[DbContext(typeof(AppDb))]
[Migration("20261122000001_Triggers")]
public sealed class Triggers : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql("""
            CREATE VIRTUAL TABLE "Search_Index" USING fts5(
                Text, Scope, content='Search_Documents', content_rowid='Id', tokenize="unicode61 remove_diacritics 0 tokenchars '-./_@'", prefix='2 3');
            CREATE TRIGGER "Search_Documents_Index_Insert" AFTER INSERT ON "Search_Documents" BEGIN
                INSERT INTO "Search_Index"(rowid, Text, Scope) VALUES (new."Id", new."Text", new."Scope");
            END;
            CREATE TRIGGER "Search_Documents_Index_Delete" AFTER DELETE ON "Search_Documents" BEGIN
                INSERT INTO "Search_Index"("Search_Index", rowid, Text, Scope) VALUES ('delete', old."Id", old."Text", old."Scope");
            END;
            CREATE TRIGGER "Search_Documents_Index_Update" AFTER UPDATE ON "Search_Documents" BEGIN
                INSERT INTO "Search_Index"("Search_Index", rowid, Text, Scope) VALUES ('delete', old."Id", old."Text", old."Scope");
                INSERT INTO "Search_Index"(rowid, Text, Scope) VALUES (new."Id", new."Text", new."Scope");
            END;
            """);
        foreach (var table in new[] { "Audit_Entries", "Audit_Seals" })
        {
            migrationBuilder.Sql($"""
                CREATE TRIGGER "{table}_Immutable_Update" BEFORE UPDATE ON "{table}" BEGIN SELECT RAISE(ABORT, 'The audit trail is append-only.'); END;
                CREATE TRIGGER "{table}_Immutable_Delete" BEFORE DELETE ON "{table}" BEGIN SELECT RAISE(ABORT, 'The audit trail is append-only.'); END;
                """);
        }
    }
}
