using Microsoft.Data.Sqlite;

namespace Yakutiye.BilgiIslem.Benchmarks.Seeding;

/// <summary>One prepared insert, run with new values each time.</summary>
internal sealed class Insert : IDisposable
{
    private readonly SqliteCommand _command;

    public Insert(SqliteConnection connection, string table, params string[] columns)
    {
        _command = connection.CreateCommand();
        var names = string.Join(", ", columns.Select(c => $"\"{c}\""));
        var values = string.Join(", ", columns.Select((_, i) => $"$p{i}"));
        _command.CommandText = $"INSERT INTO \"{table}\" ({names}) VALUES ({values})";
        for (var i = 0; i < columns.Length; i++)
        {
            _command.Parameters.Add(new SqliteParameter($"$p{i}", null));
        }
    }

    public void Use(SqliteTransaction? transaction) => _command.Transaction = transaction;

    public void Run(params object?[] values)
    {
        for (var i = 0; i < values.Length; i++)
        {
            _command.Parameters[i].Value = values[i] ?? DBNull.Value;
        }

        _command.ExecuteNonQuery();
    }

    public void Dispose() => _command.Dispose();
}
