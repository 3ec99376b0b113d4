using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Yakutiye.BilgiIslem.Benchmarks.Seeding;

/// <summary>Who asks and who works. The accounts of Development are there; colleagues are added.</summary>
internal sealed record SeedPeople(
    IReadOnlyList<(int Id, string Name, int UnitId)> Requesters, IReadOnlyList<(int Id, string Name)> Workers, IReadOnlyList<(int Id, string Kind, int TeamId)> Categories)
{
    private static readonly string[] First = ["Ayşe", "İbrahim", "Işıl", "Çağrı", "Şükran", "Gökhan", "Ülkü", "Ömer", "Zeynep", "Tarık", "Hacer", "Yiğit"];
    private static readonly string[] Last = ["Yıldız", "Şahin", "Çelik", "Öztürk", "Güneş", "Kılıç", "İnan", "Ağaoğlu", "Doğan", "Uçar", "Bağcı"];

    public static SeedPeople Add(SqliteConnection connection, int count)
    {
        var units = Ints(connection, "SELECT Id FROM People_Units WHERE Code <> 'BIM' ORDER BY Id");
        using var insert = Command(
            connection,
            """
            INSERT INTO People_Users (FullName, UnitId, Employment, MustChangePassword, UserName, NormalizedUserName, EmailConfirmed, PhoneNumberConfirmed,
                TwoFactorEnabled, LockoutEnabled, AccessFailedCount, SecurityStamp)
            VALUES ($name, $unit, 'CivilServant', 0, $user, upper($user), 0, 0, 0, 1, 0, 'x') RETURNING Id
            """);
        var requesters = new List<(int, string, int)>();
        for (var i = 0; i < count; i++)
        {
            var (name, unit) = ($"{First[i % First.Length]} {Last[i / First.Length % Last.Length]}", units[i % units.Count]);
            insert.Parameters.Clear();
            insert.Parameters.AddWithValue("$name", name);
            insert.Parameters.AddWithValue("$unit", unit);
            insert.Parameters.AddWithValue("$user", string.Create(CultureInfo.InvariantCulture, $"kisi{i}"));
            requesters.Add((Convert.ToInt32(insert.ExecuteScalar(), CultureInfo.InvariantCulture), name, unit));
        }

        return new SeedPeople(requesters, ReadWorkers(connection), ReadLeaves(connection));
    }

    private static List<(int, string)> ReadWorkers(SqliteConnection connection)
    {
        using var command = Command(connection, "SELECT Id, FullName FROM People_Users WHERE UserName IN ('personel', 'personel2', 'some', 'sef') ORDER BY Id");
        using var reader = command.ExecuteReader();
        var workers = new List<(int, string)>();
        while (reader.Read())
        {
            workers.Add((reader.GetInt32(0), reader.GetString(1)));
        }

        return workers;
    }

    private static List<(int, string, int)> ReadLeaves(SqliteConnection connection)
    {
        using var command = Command(connection, "SELECT Id, Kind, TeamId FROM HelpDesk_Categories WHERE ParentId IS NOT NULL ORDER BY Id");
        using var reader = command.ExecuteReader();
        var leaves = new List<(int, string, int)>();
        while (reader.Read())
        {
            leaves.Add((reader.GetInt32(0), reader.GetString(1), reader.GetInt32(2)));
        }

        return leaves;
    }

    private static List<int> Ints(SqliteConnection connection, string sql)
    {
        using var command = Command(connection, sql);
        using var reader = command.ExecuteReader();
        var ints = new List<int>();
        while (reader.Read())
        {
            ints.Add(reader.GetInt32(0));
        }

        return ints;
    }

    private static SqliteCommand Command(SqliteConnection connection, string sql)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        return command;
    }
}
