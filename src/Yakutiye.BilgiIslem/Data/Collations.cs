namespace Yakutiye.BilgiIslem.Data;

/// <summary>Names that SQL Server knows; the SQLite assembly registers collations of its own under the same names.</summary>
public static class Collations
{
    /// <summary>What people wrote: tr-TR, case-insensitive, accent-sensitive.</summary>
    public const string People = "Turkish_100_CI_AS";

    /// <summary>Codes, numbers, serials: ordinal.</summary>
    public const string Code = "Latin1_General_100_BIN2";
}
