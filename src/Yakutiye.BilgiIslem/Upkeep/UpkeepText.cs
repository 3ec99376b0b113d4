using Yakutiye.BilgiIslem.Text;

namespace Yakutiye.BilgiIslem.Upkeep;

/// <summary>Every Turkish sentence about keeping the portal's data.</summary>
public static class UpkeepText
{
    public const string Database = "Veritabanı";
    public const string Files = "Dosyalar";
    public const string Numbers = "Numaralar";
    public const string Audit = "Denetim izi";
    public const string Backup = "Yedek";
    public const string FileMissing = "Dosya yerinde yok.";
    public const string FileChanged = "Dosyanın içeriği kaydedildiği günkü değil.";
    public const string FileOrphan = "Dosyanın kaydı yok.";
    public const string ManifestMissing = "Dosya bu portalın yedeği değil: içinde dizin (manifest.json) yok.";
    public const string EntryMissing = "Yedeğin dizininde var, içinde yok.";
    public const string EntryExtra = "Yedeğin içinde var, dizininde yok.";
    public const string EntryChanged = "İçeriği, yedek alındığı andaki özetiyle tutmuyor.";
    public const string Unreadable = "Yedek dosyası okunamıyor; bozulmuş olabilir.";

    public static string NumberMissing(string number) => $"{number} numaralı kayıt yok; numaralar boşluksuz olmalı.";

    public static string NumberBeyond(string number, int last) => $"{number}, serinin son numarasını ({last}) aşıyor.";

    public static string AuditRow(long id) => $"{id} numaralı satır";

    public static string AuditCount(long rows, int seals) => $"{Rows(rows)}, {seals.ToString("N0", TurkishText.Culture)} mühür";

    public static string Count(string table, long expected, long found) => $"{table} tablosunda {expected} satır olmalıydı, {found} satır var.";

    public static string Rows(long count) => $"{count.ToString("N0", TurkishText.Culture)} satır";

    public static string FileCount(long count) => $"{count.ToString("N0", TurkishText.Culture)} dosya";

    public static string NumberCount(long count) => $"{count.ToString("N0", TurkishText.Culture)} numara";
}
