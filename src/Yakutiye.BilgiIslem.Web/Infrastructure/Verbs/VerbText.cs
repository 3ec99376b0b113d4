namespace Yakutiye.BilgiIslem.Web.Infrastructure.Verbs;

/// <summary>Every Turkish sentence that the verbs say.</summary>
internal static class VerbText
{
    public const string Root = "Bilgi İşlem portalı. Komut verilmezse portal başlar.";
    public const string DemoData = "Boş veritabanına inandırıcı bir yıllık örnek veri yazar (yalnızca deneme için).";
    public const string AddAdministrator = "İlk sistem yöneticisi hesabını açar.";
    public const string BackUp = "Portal çalışırken yedek alır ve yedeği doğrular.";
    public const string Restore = "Bir yedeği boş bir klasöre geri yükler ve doğrular.";
    public const string Examine = "Veritabanını, dosyaları, numaraları ve denetim izini doğrular; sorun varsa 1 ile biter.";
    public const string BackUpFolder = "Yedeğin yazılacağı klasör; verilmezse Backup:Directory ayarı.";
    public const string RestoreFolder = "Geri yüklenecek boş klasör.";
    public const string BackupFile = "Yedek dosyası (.zip).";
    public const string ExamineFile = "Çalışan portal yerine doğrulanacak yedek dosyası.";
    public const string UserName = "Kullanıcı adı: küçük Latin harfleri, rakam, nokta, tire.";
    public const string FullName = "Ad soyad.";
    public const string Email = "E-posta adresi.";
    public const string PasswordOption = "Parolayı sorar; verilmezse bir parola üretilir.";
    public const string AskPassword = "Parola:";
    public const string AskPasswordAgain = "Parola (yeniden):";
    public const string PasswordsDiffer = "İki parola aynı değil.";
    public const string NoPasswordHere = "Parola sorulamıyor: bu pencere etkileşimli değil. --parola-sor seçeneği olmadan çalıştırın; parola üretilir.";
    public const string MustChange = "İlk girişte parola değiştirilecektir.";
    public const string PasswordOnce = "Bu parola bir daha gösterilmez.";
    public const string DemoDataReady = "Örnek veri hazır.";
    public const string DemoDataOnlyInDevelopment = "Örnek veri, parolası herkesçe bilinen hesaplar açar; yalnızca geliştirme ortamında (ASPNETCORE_ENVIRONMENT=Development) hazırlanır.";
    public const string AllClean = "Sorun bulunamadı.";
    public const string RestoreNext = "Portalı bu klasörle başlatmak için Storage:Directory ayarına klasörü yazın.";

    public static string NotUnderstood(string words) => $"Anlaşılamadı: {words}";

    public static string AdministratorExists(string userName) => $"Sistem yöneticisi zaten var: {userName}. Yeni hesapları portalda açın.";

    public static string UserNameTaken(string userName) => $"{userName} adlı bir hesap zaten var.";

    public static string AdministratorAdded(string userName) => $"Sistem yöneticisi hesabı açıldı: {userName}";

    public static string BackedUp(string file) => $"Yedek alındı ve doğrulandı: {file}";

    public static string Restored(string folder) => $"Geri yüklendi ve doğrulandı: {folder}";

    public static string Found(int count, string first) => $"{count} sorun bulundu. İlki: {first}";
}
