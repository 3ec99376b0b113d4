namespace Yakutiye.BilgiIslem.Sqlite;

/// <summary>Every Turkish sentence about the database file.</summary>
internal static class SqliteText
{
    public static string Damaged(string file, string reason) =>
        $"Veritabanı dosyası bozuk: {file}\n{reason}\nDosyaya dokunulmadı. Son yedeği boş bir klasöre geri yükleyin (geri-yukle) ya da dosyanın kopyasını alıp destek isteyin.";

    public static string NotWritable(string file) =>
        $"Veritabanı dosyası açılamıyor ya da yazılamıyor: {file}\nKlasörün ve dosyanın, portalı çalıştıran kullanıcıya ait ve yazılabilir olduğunu denetleyin.";

    public static string Orphan(string table, long row, string parent) => $"{table} tablosunun {row}. satırı, {parent} tablosunda olmayan bir kaydı gösteriyor.";
}
