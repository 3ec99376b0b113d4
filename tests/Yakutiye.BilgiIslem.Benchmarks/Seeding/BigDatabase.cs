using Microsoft.Data.Sqlite;
using Spectre.Console;

namespace Yakutiye.BilgiIslem.Benchmarks.Seeding;

/// <summary>Fills a database past EF: prepared inserts in large transactions.</summary>
internal static class BigDatabase
{
    /// <summary>Raised when what is written changes, so that old files are made anew.</summary>
    public const string Edition = "4";

    /// <summary>Stands in exactly one ticket.</summary>
    public const string RareWord = "zemheri";

    private const int Batch = 10_000;

    /// <summary>So many assets stand beside the tickets: 200,000 beside 250,000.</summary>
    public static int AssetsBeside(int tickets) => tickets / 5 * 4;

    public static void Fill(SqliteConnection connection, int tickets)
    {
        // A file that is thrown away after a power cut anyhow.
        Run(connection, "PRAGMA synchronous=OFF; PRAGMA cache_size=-200000");
        var people = SeedPeople.Add(connection, Math.Clamp(tickets / 50, 40, 1_000));
        AnsiConsole.Progress().AutoClear(true)
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
            .Start(progress =>
            {
                Write(connection, new TicketScript(people, tickets), tickets, progress.AddTask($"{tickets:#,0} tickets", maxValue: tickets));
                WriteAssets(connection, people, AssetsBeside(tickets), progress.AddTask("assets", maxValue: AssetsBeside(tickets)));
            });
        Run(connection, "PRAGMA wal_checkpoint(TRUNCATE)");
    }

    private static void Write(SqliteConnection connection, TicketScript script, int tickets, ProgressTask progress)
    {
        using var rows = new TicketRows(connection);
        for (var first = 0; first < tickets; first += Batch)
        {
            using var transaction = connection.BeginTransaction();
            rows.Use(transaction);
            for (var i = first; i < Math.Min(first + Batch, tickets); i++)
            {
                rows.Write(script.Tell(i));
            }

            transaction.Commit();
            progress.Increment(Math.Min(Batch, tickets - first));
        }

        rows.WriteNumbers(script.LastNumbers);
    }

    private static void WriteAssets(SqliteConnection connection, SeedPeople people, int assets, ProgressTask progress)
    {
        var store = SeedStore.Add(connection, assets);
        var script = new AssetScript(people, store);
        using var rows = new AssetRows(connection, store);
        for (var first = 0; first < assets; first += Batch)
        {
            using var transaction = connection.BeginTransaction();
            rows.Use(transaction);
            for (var i = first; i < Math.Min(first + Batch, assets); i++)
            {
                rows.Write(script.Tell(i));
            }

            transaction.Commit();
            progress.Increment(Math.Min(Batch, assets - first));
        }

        rows.WriteNumbers(script.LastNumbers);
    }

    private static void Run(SqliteConnection connection, string sql)
    {
        using var command = new SqliteCommand(sql, connection);
        command.ExecuteNonQuery();
    }
}
