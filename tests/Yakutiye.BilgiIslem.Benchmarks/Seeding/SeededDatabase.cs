using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Benchmarks.Load;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Sqlite;

namespace Yakutiye.BilgiIslem.Benchmarks.Seeding;

/// <summary>A database with so many tickets. Made once for a schema; measured in copies, so that every run begins alike.</summary>
internal sealed class SeededDatabase
{
    private const string FileName = "yakutiye.db";
    private readonly string _folder;
    private readonly List<int> _ids;
    private readonly List<int> _assets;
    private readonly List<int> _holders;

    private SeededDatabase(string folder, int tickets, List<int> ids, string newest, int category, SqliteConnection connection)
    {
        (_folder, Tickets, _ids, NewestNumber, CategoryId) = (folder, tickets, ids, newest, category);
        _assets = Read(connection, "SELECT Id FROM Inventory_Assets ORDER BY (Id * 7919) % 104729 LIMIT 1000", r => r.GetInt32(0));
        OpeningOrderId = Read(connection, "SELECT Id FROM Inventory_WrittenOrders ORDER BY Id LIMIT 1", r => r.GetInt32(0))[0];
        _holders = Read(connection, "SELECT DISTINCT PersonId FROM Inventory_Assets WHERE PersonId IS NOT NULL ORDER BY PersonId LIMIT 1000", r => r.GetInt32(0));
    }

    public int Tickets { get; }

    /// <summary>Of an open ticket.</summary>
    public string NewestNumber { get; }

    /// <summary>One without mandatory questions.</summary>
    public int CategoryId { get; }

    public static async Task<SeededDatabase> OpenAsync(int tickets)
    {
        var folder = Places.Data(tickets);
        var mark = Path.Combine(folder, "made-for");
        if (!File.Exists(mark) || await File.ReadAllTextAsync(mark) != Fingerprint())
        {
            await MakeAsync(folder, tickets);
            await File.WriteAllTextAsync(mark, Fingerprint());
        }

        using var connection = Connect(folder);
        var ids = Read(connection, "SELECT Id FROM HelpDesk_Tickets ORDER BY (Id * 7919) % 104729 LIMIT 1000", r => r.GetInt32(0));
        var newest = Read(connection, "SELECT Number FROM HelpDesk_Tickets WHERE EndedAt IS NULL ORDER BY Id DESC LIMIT 1", r => r.GetString(0));
        var category = Read(
            connection,
            "SELECT Id FROM HelpDesk_Categories c WHERE ParentId IS NOT NULL AND NOT EXISTS (SELECT 1 FROM HelpDesk_CategoryQuestions q WHERE q.CategoryId = c.Id) LIMIT 1",
            r => r.GetInt32(0));
        return new SeededDatabase(folder, tickets, ids, newest[0], category[0], connection);
    }

    /// <summary>Spread over all years: the pages of the latest tickets alone would be in memory anyhow.</summary>
    public int TicketId(int n) => _ids[n % _ids.Count];

    /// <summary>The order that lets imported assets be in use.</summary>
    public int OpeningOrderId { get; }

    public int AssetId(int n) => _assets[n % _assets.Count];

    /// <summary>Somebody who holds something.</summary>
    public int HolderId(int n) => _holders[n % _holders.Count];

    /// <returns>the folder of a fresh copy</returns>
    public string Copy()
    {
        var copy = Path.Combine(_folder, "run");
        if (Directory.Exists(copy))
        {
            Directory.Delete(copy, recursive: true);
        }

        Directory.CreateDirectory(copy);
        File.Copy(Path.Combine(_folder, FileName), Path.Combine(copy, FileName));
        return copy;
    }

    // The application itself makes the schema, the accounts and the categories.
    private static async Task MakeAsync(string folder, int tickets)
    {
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }

        Directory.CreateDirectory(folder);
        await using (await Portal.StartAsync(folder, "Development"))
        {
        }

        using var connection = Connect(folder);
        BigDatabase.Fill(connection, tickets);
        SqliteConnection.ClearPool(connection);
    }

    private static SqliteConnection Connect(string folder)
    {
        var connection = new SqliteConnection(string.Create(CultureInfo.InvariantCulture, $"Data Source={Path.Combine(folder, FileName)}"));
        connection.Open();
        ConnectionSetup.Prepare(connection);
        return connection;
    }

    private static List<T> Read<T>(SqliteConnection connection, string sql, Func<SqliteDataReader, T> row)
    {
        using var command = new SqliteCommand(sql, connection);
        using var reader = command.ExecuteReader();
        var rows = new List<T>();
        while (reader.Read())
        {
            rows.Add(row(reader));
        }

        return rows;
    }

    private static string Fingerprint()
    {
        var options = new DbContextOptionsBuilder<AppDb>();
        options.UseSqliteDatabase("Data Source=:memory:");
        using var db = new AppDb(options.Options);
        return Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(db.Database.GenerateCreateScript() + BigDatabase.Edition)));
    }
}
