using System.Data.Common;
using System.Globalization;
using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;
using SQLitePCL;
using Yakutiye.BilgiIslem.Data;

namespace Yakutiye.BilgiIslem.Sqlite;

/// <summary>What every connection needs: durable commits, patience, and the collations that the model names.</summary>
public sealed class ConnectionSetup : DbConnectionInterceptor
{
    public static readonly ConnectionSetup Instance = new();

    // WAL lets readers go on while one writes; FULL keeps every acknowledged commit through a power cut.
    private const string Journal = "PRAGMA journal_mode=WAL; ";

    // No memory map: each connection would map the file for itself, and the working set grew to 1 GB with 250,000 tickets.
    private const string Pragmas =
        "PRAGMA synchronous=FULL; PRAGMA busy_timeout=30000; PRAGMA foreign_keys=ON; PRAGMA temp_store=MEMORY; PRAGMA cache_size=-16000;";

    private static readonly CompareInfo Turkish = CultureInfo.GetCultureInfo("tr-TR").CompareInfo;

    // EF opens a connection for every command. The pool hands out the same few real ones, which are prepared once.
    private static readonly ConditionalWeakTable<sqlite3, object> Prepared = [];

    private ConnectionSetup() { }

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData) => Prepare(connection);

    public override Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        Prepare(connection);
        return Task.CompletedTask;
    }

    /// <summary>For connections that are opened without EF: backup, checks, tools.</summary>
    public static void Prepare(DbConnection connection)
    {
        var sqlite = (SqliteConnection)connection;
        var handle = sqlite.Handle!;
        if (Prepared.TryGetValue(handle, out _))
        {
            return;
        }

        // Past SqliteConnection.CreateCollation, which takes its collations away again whenever the pool gets the connection back.
        Require(raw.sqlite3_create_collation(handle, Collations.People, null, (_, a, b) => Turkish.Compare(a, b, CompareOptions.IgnoreCase)));
        Require(raw.sqlite3__create_collation_utf8(handle, Collations.Code, null, (_, a, b) => a.SequenceCompareTo(b)));
        using var command = sqlite.CreateCommand();

        // EF asks whether a database exists through a connection that may not change a file's journal.
        var isReadOnly = sqlite.ConnectionString.Contains("Mode=ReadOnly", StringComparison.OrdinalIgnoreCase);
        command.CommandText = isReadOnly ? Pragmas : Journal + Pragmas;
        command.ExecuteNonQuery();
        Prepared.AddOrUpdate(handle, Instance);
    }

    private static void Require(int result)
    {
        if (result != raw.SQLITE_OK)
        {
            throw new SqliteException("A collation could not be registered.", result);
        }
    }
}
