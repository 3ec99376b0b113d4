using System.Globalization;

namespace Yakutiye.BilgiIslem.Sqlite;

/// <summary>
/// Indexes on people's words are in the order of the system's ICU library. When an update of the system changes that order, the
/// indexes are built anew; otherwise searches would miss rows that are there.
/// </summary>
internal static class LetterOrder
{
    /// <summary>The library's version as the number that the file's header has room for; never 0, which means "not yet said".</summary>
    public static int Version { get; } = Fingerprint(CultureInfo.GetCultureInfo("tr-TR").CompareInfo.Version);

    /// <returns>true when the indexes were built anew</returns>
    public static async Task<bool> FollowAsync(SqliteSession session, CancellationToken ct)
    {
        var known = await session.NumberAsync("PRAGMA user_version", ct);
        if (known == Version)
        {
            return false;
        }

        var reordered = known != 0;
        if (reordered)
        {
            await session.RunAsync($"REINDEX {Data.Collations.People}", ct);
        }

        await session.RunAsync(string.Create(CultureInfo.InvariantCulture, $"PRAGMA user_version={Version}"), ct);
        return reordered;
    }

    private static int Fingerprint(SortVersion version)
    {
        var mixed = version.FullVersion ^ BitConverter.ToInt32(version.SortId.ToByteArray());
        return mixed == 0 ? 1 : mixed;
    }
}
