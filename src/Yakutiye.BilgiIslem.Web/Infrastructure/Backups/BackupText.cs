using Yakutiye.BilgiIslem.Calendar;

namespace Yakutiye.BilgiIslem.Web.Infrastructure.Backups;

/// <summary>Every Turkish sentence about making and restoring backups.</summary>
public static class BackupText
{
    public const string CopyingDatabase = "Veritabanı kopyalanıyor";
    public const string CopyingFiles = "Dosyalar kopyalanıyor";
    public const string Packing = "Veritabanı paketleniyor";
    public const string Verifying = "Yedek doğrulanıyor";
    public const string Restoring = "Yedek açılıyor";
    public const string Nobody = "Sistem";
    public const string Operator = "Komut satırı";
    public const string LateLink = "İşletim sayfası";
    public const string NeverMade = "Doğrulanmış yedek henüz yok.";
    public const string NoBackupToTry = "Denenecek yedek dosyası bulunamadı.";
    public const string ServerNote = "Veritabanını SQL Server kendi araçlarıyla yedekler; bu yedekte yalnızca dosyalar var.";

    public static string Late(DateTime lastUtc) => $"Son doğrulanmış yedek {Istanbul.ToLocal(lastUtc):dd.MM.yyyy HH:mm} tarihli; yedek gecikti.";

    public static string Failed(string reason) => $"Son yedek alınamadı: {reason}";

    public static string NotEmpty(string folder) => $"Geri yükleme yalnızca boş klasöre yapılır; bu klasörde dosya var: {folder}";

    public static string NotFound(string file) => $"Yedek dosyası bulunamadı: {file}";

    public static string NewerFormat(int format) => $"Yedeğin biçimi ({format}) bu sürümün tanıdığından yeni; portalın daha yeni bir sürümüyle geri yükleyin.";

    public static string WithProblems(int count, string first) => $"Yedek alındı ama {count} sorun bulundu; ilki: {first}";

    public static string NoDatabase(string file) => $"Bu yedekte veritabanı yok ({file}); veritabanını SQL Server'ın yedeğinden geri yükleyin.";
}
