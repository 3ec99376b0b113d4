namespace Yakutiye.BilgiIslem.Sqlite;

/// <summary>Result codes of SQLite that have a meaning for whoever runs the portal.</summary>
internal static class SqliteCodes
{
    public const int ReadOnly = 8;
    public const int Corrupt = 11;
    public const int CannotOpen = 14;
    public const int NotADatabase = 26;
}
