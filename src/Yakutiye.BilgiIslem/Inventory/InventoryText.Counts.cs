using Yakutiye.BilgiIslem.Inventory.Counts;
using Yakutiye.BilgiIslem.Text;

namespace Yakutiye.BilgiIslem.Inventory;

// Counts.
public static partial class InventoryText
{
    public const string CountScopeMissing = "Sayılacak ambarları ya da birimleri seçin veya \"Tümü\" kutusunu işaretleyin.";
    public const string CountNeedsWarehouse = "Yıl sonu sayımı en az bir ambarı kapsar; ambarı seçin.";
    public const string CountRoomsNeedUnit = "Oda yazdıysanız odaların birimini de seçin.";
    public const string CountYear = "Sayım yılı 2000 ile içinde bulunulan yıl arasında olmalıdır.";
    public const string CountBoardFixed = "Sayım başladıktan sonra kurul değiştirilemez.";
    public const string CountBoardFirst = "Yıl sonu sayımını harcama yetkilisinin kurduğu kurul yapar. Önce sayım kurulu kurulmalıdır.";
    public const string CountNothingExpected = "Bu kapsamda sayılacak taşınır yok.";
    public const string CountNothingDiffers = "İkinci kez sayılacak fark yok; sayımı kapatabilirsiniz.";
    public const string MissingOnlyInRecount = "Kalanlar ancak ikinci sayımda bulunamadı sayılabilir.";
    public const string FreezeOnlyYearEnd = "Ambar yalnızca yıl sonu sayımında giriş ve çıkışa kapatılır.";
    public const string PersonTwice = "Aynı kişi iki kez yazılmış.";
    public const string BoardChairMissing = "Kurul başkanını seçin.";
    public const string PersonUnknown = "Seçilen kişilerden biri bulunamadı; listeden yeniden seçin.";
    public const string TagMissing = "Etiket boş okundu.";
    public const string PlaceUnknown = "Bulunduğunuz yeri seçin.";
    public const string FileMissing = "Eklenecek dosyayı seçin.";
    public const string PlaceExists = "Bu yer sayımda zaten var.";
    public const string CountMinutesMissing = "Kapanmış bir yıl sonu sayımının numarasını yazın (örneğin SAY-2026-001); liste kontrolüne dayanarak fiş düzenlenmez.";
    public const string CountMinutesKind = "Sayım fazlası girişinin dayanağı sayım tutanağıdır.";
    public const string FindWithoutCode = "Taşınır kodu belirlenemeyen (kayıtsız) taşınır";
    public const string PlaceNowhere = "Yeri belirtilmemiş";

    public static string CountMinutesOn(string number, DateOnly day) => $"{number} sayılı sayımın tutanağı {day:dd.MM.yyyy} günlüdür.";

    public static string CountNotOfWarehouse(string number) => $"{number} sayılı sayım bu ambarı kapsamıyor.";

    public static string NotMissingInCount(string tag, string number) => $"{tag}, {number} sayılı sayımda bulunamayanlar arasında değil.";

    public static string YearIsCounted(int year) => $"{year} yılının sayımı kapandı; fiş bu yılın bir günüyle düzenlenemez.";

    public static string PlaceWithoutRoom(string unit) => $"{unit} (oda belirtilmemiş)";

    public static string CountBoardLeast(int least) => $"Sayım kurulu en az {least} kişiden oluşur.";

    public static string CountBoardMost(int most) => $"Sayım kuruluna en çok {most} kişi yazılabilir.";

    public static string WarehouseWithoutKeeper(string name) => $"{name} için görevli taşınır kayıt yetkilisi yok. Önce görevlendirme yapın.";

    public static string CountBoardNeedsKeeper(string name) => $"Kurulda {name} taşınır kayıt yetkilisi bulunmalıdır.";

    public static string CountNotNow(string number, CountStatus status) => $"{number} sayılı sayım \"{status.TurkishName}\" durumunda; bu adım şimdi yapılamaz.";

    public static string CountNotRunning(string number, CountStatus status) => $"{number} sayılı sayım şu anda okuma almıyor ({status.TurkishName}).";

    public static string CountOpenLines(int open, CountStatus status) => status is CountStatus.Recount
        ? $"{open} taşınırın sonucu belli değil. Sayın ya da \"Kalanları bulunamadı say\" deyin."
        : $"{open} taşınır henüz sayılmadı. Saymayı bitirin ya da ikinci sayıma geçin.";

    public static string CountDifferingFirst(int differing) => $"{differing} fark var. Fark çıkanlar kapanmadan önce bir kez daha sayılır; ikinci sayıma geçin.";

    public static string SeenHere(string number, string place) => $"{number} sayılı sayımda yerinde görüldü: {place}.";

    public static string SeenElsewhere(string number, string place) => $"{number} sayılı sayımda başka yerde görüldü: {place}.";

    public static string ScanAnswer(ScanOutcome outcome, string what, string place) => outcome switch
    {
        ScanOutcome.Counted => $"{what}: sayıldı.",
        ScanOutcome.Elsewhere => $"{what}: burada değil, şurada bekleniyordu: {place}.",
        ScanOutcome.Repeated => $"{what}: daha önce okunmuştu.",
        ScanOutcome.Conflict => $"{what}: daha önce şurada okunmuştu: {place}.",
        ScanOutcome.NotListed => $"{what}: sayım listesinde yok, ayrıca not edildi.",
        ScanOutcome.Unknown => $"{what}: tanınmayan etiket, not edildi.",
    };
}
