using Yakutiye.BilgiIslem.Text;

namespace Yakutiye.BilgiIslem.Inventory.Imports;

/// <summary>Why a line of a file of assets is refused.</summary>
public static class ImportSentences
{
    public const string DayAhead = "Giriş tarihi ileri bir gün olamaz.";
    public const string DayShape = "Tarihi 31.12.2025 biçiminde yazın.";
    public const string VatRange = "KDV oranı 0 ile 100 arasında olmalıdır.";
    public const string ValueRange = "Değer 0 ile 1.000.000.000 ₺ arasında olmalıdır.";
    public const string SerialTaken = "Bu seri numarası bu markada zaten kayıtlı.";
    public const string RegistryTaken = "Bu sicil numarası kullanılmış. Hücreyi boşaltırsanız yeni numara verilir.";
    public const string WarehouseNeeded = "Birden çok ambar var; ambarın kodunu ya da adını yazın.";
    public const string WarehouseUnknown = "Bu kodda ya da adda bir ambar yok.";
    public const string WarehouseShut = "Bu ambar kapalı ya da sayım nedeniyle giriş ve çıkışa kapatılmış.";
    public const string WarehouseUnkept = "Bu ambarın görevde olan taşınır kayıt yetkilisi yok; fiş onun adına düzenlenir.";
    public const string PersonUnknown = "Bu adda ya da kullanıcı adında bir kişi yok.";
    public const string PersonTwice = "Bu adda birden çok kişi var; kullanıcı adını yazın.";
    public const string PlaceIncomplete = "Kişi yazılmamışsa birim ile oda birlikte yazılır; ambarda duran taşınırda ikisi de boş bırakılır.";
    public const string OrderNeeded = "Ambardan çıkmış görünen taşınır için Müdürün “Açılış (önceki zimmetler)” yazılı emri gerekir; emri seçin.";
    public const string OrderUsedUp = "Seçilen açılış emrinde bu taşınır kodu için yeterli miktar kalmadı.";
    public const string NoGoodLine = "Aktarılacak geçerli satır yok.";
    public const string OrderGone = "Seçilen açılış emri artık kullanılamıyor; dosyayı yeniden inceleyin.";
    public const string OpeningNote = "Önceki kayıtlardan aktarıldı.";
    public const string InUseAlready = "Aktarılmadan önce kullanımda olduğu için devreye alınmış sayıldı (BR-16).";
    public const string FileGone = "Dosya bulunamadı; yeniden yükleyin.";
    public const string AppliedBefore = "Bu dosya daha önce aktarılmış.";
    public const string HasRefusals = "Reddedilen satırlar var; düzeltin ya da yalnızca geçerli satırları aktarmayı seçin.";
    public const string ChooseFile = "Bir Excel ya da CSV dosyası seçin.";

    public static string SupplierNote(string supplier) => $"Tedarikçi: {supplier}";

    public static string FactUnknown(string part, IEnumerable<string> known) =>
        known.Any() ? $"“{part}” anlaşılmadı. “Alan: değer” biçiminde, noktalı virgülle yazın; alanlar: {string.Join(", ", known)}." : "Bu taşınır kodunun teknik alanı yok.";

    public static string Imported(int count, int vouchers) =>
        $"{TurkishNumber.Format(count)} taşınır {vouchers} açılış fişiyle aktarıldı.";

    public static string PostedFor(string importer, string file) => $"{file} dosyasından {importer} tarafından aktarıldı; fiş ambarın taşınır kayıt yetkilisi adına düzenlendi.";
}
