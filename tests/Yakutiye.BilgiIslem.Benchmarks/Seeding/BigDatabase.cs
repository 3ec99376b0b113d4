using Microsoft.Data.Sqlite;
using Spectre.Console;

namespace Yakutiye.BilgiIslem.Benchmarks.Seeding;

/// <summary>Fills a database past EF: prepared inserts in large transactions.</summary>
internal static class BigDatabase
{
    /// <summary>Raised when what is written changes, so that old files are made anew.</summary>
    public const string Edition = "2";

    /// <summary>Stands in exactly one ticket.</summary>
    public const string RareWord = "zemheri";

    private const int Batch = 10_000;

    public static void Fill(SqliteConnection connection, int tickets)
    {
        // A file that is thrown away after a power cut anyhow.
        Run(connection, "PRAGMA synchronous=OFF; PRAGMA cache_size=-200000");
        var people = SeedPeople.Add(connection, Math.Clamp(tickets / 50, 40, 1_000));
        AnsiConsole.Progress().AutoClear(true)
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
            .Start(progress => Write(connection, new TicketScript(people, tickets), tickets, progress.AddTask($"{tickets:#,0} tickets", maxValue: tickets)));
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

    private static void Run(SqliteConnection connection, string sql)
    {
        using var command = new SqliteCommand(sql, connection);
        command.ExecuteNonQuery();
    }
}
