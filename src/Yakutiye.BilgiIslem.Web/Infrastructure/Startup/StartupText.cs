namespace Yakutiye.BilgiIslem.Web.Infrastructure.Startup;

/// <summary>Why the portal does not start, and what to do.</summary>
internal static class StartupText
{
    public static string FolderNotWritable(string folder, string reason) =>
        $"Veri klasörüne yazılamıyor: {folder}\n{reason}\nKlasörün sahibini ve izinlerini düzeltin ya da Storage:Directory ayarıyla başka bir klasör verin.";

    public static string DatabaseMissing(string file, string marker) =>
        $"Veritabanı dosyası yerinde yok: {file}\nBu klasörde daha önce bir portal çalışmış; yerine kendiliğinden boş bir veritabanı açılmadı.\n"
        + $"Yedeği geri yükleyin (geri-yukle). Gerçekten baştan başlamak istiyorsanız şu dosyayı silin: {marker}";

    public static string NothingHere(string file) => $"Veritabanı bulunamadı: {file}\nStorage:Directory ayarının doğru klasörü gösterdiğini denetleyin.";

    public static string NewerSchema(string migration) =>
        $"Veritabanı portalın daha yeni bir sürümüyle yükseltilmiş ({migration}); bu sürüm onunla çalışamaz.\nPortalın yeni sürümünü kurun ya da bu sürüme ait yedeği geri yükleyin.";

    public static string OlderSchema(int count) =>
        $"Veritabanının {count} yükseltmesi eksik ve Database:MigrateAtStart kapalı.\nYükseltme betiğini uygulayın ya da ayarı açın.";
}
