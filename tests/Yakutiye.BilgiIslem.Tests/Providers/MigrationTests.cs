using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.SqlServer.TransactSql.ScriptDom;
using Yakutiye.BilgiIslem.Data;

namespace Yakutiye.BilgiIslem.Tests.Providers;

public sealed class MigrationTests
{
    public static TheoryData<string> Providers => ["Sqlite", "SqlServer"];

    [Theory, MemberData(nameof(Providers))]
    public void The_migrations_say_what_the_model_says(string provider)
    {
        using var db = Open(provider);

        Assert.False(db.Database.HasPendingModelChanges());
    }

    [Fact]
    public void Both_providers_have_the_same_migrations()
    {
        using var sqlite = Models.Sqlite();
        using var sqlServer = Models.SqlServer();

        Assert.Equal(sqlite.Database.GetMigrations(), sqlServer.Database.GetMigrations());
    }

    [Fact]
    public void The_script_for_SQL_Server_parses()
    {
        using var db = Models.SqlServer();
        var script = db.Database.GenerateCreateScript();

        new TSql150Parser(initialQuotedIdentifiers: true).Parse(new StringReader(script), out var errors);

        Assert.Empty(errors.Select(e => $"{e.Line}: {e.Message}"));
    }

    [Fact]
    public void The_migration_script_for_SQL_Server_parses()
    {
        using var db = Models.SqlServer();
        var migrator = Microsoft.EntityFrameworkCore.Infrastructure.AccessorExtensions.GetService<Microsoft.EntityFrameworkCore.Migrations.IMigrator>(db);
        var script = migrator.GenerateScript(options: Microsoft.EntityFrameworkCore.Migrations.MigrationsSqlGenerationOptions.Idempotent);

        new TSql150Parser(initialQuotedIdentifiers: true).Parse(new StringReader(script), out var errors);

        Assert.Empty(errors.Select(e => $"{e.Line}: {e.Message}"));
    }

    // The script holds a trigger as a text, which the parser takes for granted.
    [Fact]
    public void The_triggers_for_SQL_Server_parse()
    {
        using var db = Models.SqlServer();
        var migrator = Microsoft.EntityFrameworkCore.Infrastructure.AccessorExtensions.GetService<Microsoft.EntityFrameworkCore.Migrations.IMigrator>(db);
        var triggers = Regex.Matches(migrator.GenerateScript(), @"EXEC\(N'(CREATE TRIGGER (?:[^']|'')*)'\)").Select(m => m.Groups[1].Value.Replace("''", "'", StringComparison.Ordinal)).ToList();

        var errors = triggers.SelectMany(sql =>
        {
            new TSql150Parser(initialQuotedIdentifiers: true).Parse(new StringReader(sql), out var found);
            return found.Select(e => $"{e.Line}: {e.Message} {sql}");
        });

        Assert.NotEmpty(triggers);
        Assert.Empty(errors);
    }

    [Fact]
    public void No_key_is_longer_than_SQL_Server_takes()
    {
        using var db = Models.SqlServer();
        var keys = db.Designed().GetEntityTypes().SelectMany(t => t.GetKeys().Select(k => (Name: k.GetName(), k.Properties, Limit: 900)))
            .Concat(db.Designed().GetEntityTypes().SelectMany(t => t.GetIndexes().Select(i => (Name: i.GetDatabaseName(), i.Properties, Limit: 1700))));

        Assert.Empty(keys.Where(k => k.Properties.Sum(Bytes) > k.Limit).Select(k => k.Name));
    }

    private static AppDb Open(string provider) => provider == "Sqlite" ? Models.Sqlite() : Models.SqlServer();

    private static int Bytes(Microsoft.EntityFrameworkCore.Metadata.IReadOnlyProperty property) =>
        property.GetMaxLength() is { } length ? length * 2 : 16;
}
