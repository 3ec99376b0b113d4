using Yakutiye.BilgiIslem.Inventory.Assets;
using Yakutiye.BilgiIslem.Text;

namespace Yakutiye.BilgiIslem.Inventory;

// Cards, commissioning, scanning, labels and movable codes.
public static partial class InventoryText
{
    public const string CodeFixed = "Taşınır kodu fişe ve sicil numarasına işlendi; kod yanlışsa giriş fişini ters kayıtla düzeltin (TMY m.39).";
    public const string KindFixed = "Bu türden vazgeçilirse devreye alma denetimi ya da veri silme zorunluluğu kalkardı. Tür yanlışsa giriş fişini ters kayıtla düzeltin.";
    public const string ChecklistFinished = "Devreye alma listesi tamamlanmış; değiştirilemez.";
    public const string NetworkNameMissing = "Bilgisayarın ağ adını yazın.";
    public const string ChecklistSaved = "Devreye alma listesi kaydedildi.";
    public const string CardSaved = "Kart kaydedildi.";
    public const string RepairStarted = "Onarıma alındı.";
    public const string RepairFinished = "Onarım bitti.";
    public const string UserSaved = "Kullanan ve yer kaydedildi.";
    public const string FileRemoved = "Dosya silindi.";
    public const string BookUnitMissing = "Taşınırın hangi birimin kayıtlarında olduğunu seçin.";
    public const string BookUnitOurs = "Kendi kayıtlarımızdaki taşınır buradan değil, varlık işlem fişiyle girilir.";
    public const string UserUnitMissing = "Kullanan birimi seçin.";
    public const string CameFromFirm = "Taşınırın firmadan geldiği kaydedildi.";
    public const string AssetCodeMissing = "Taşınır kodunu seçin.";
    public const string RegistryTaken = "Bu sicil numarası başka bir kartta kayıtlı.";
    public const string TextTooLong = "Yazılan çok uzun.";
    public const string AcquiredInFuture = "Ediniliş günü ileri bir gün olamaz.";
    public const string ViewNameNeeded = "Görünüme en çok 80 harflik bir ad verin.";
    public const string ViewQueryTooLong = "Bu filtre saklanamayacak kadar uzun; bazılarını kaldırın.";
    public const string NothingScanned = "Sicil numarasını ya da seri numarasını yazın ya da etiketin karekodunu okutun.";

    public static string CardOfGone(string tag) => $"{tag} kayıtlarda kapanmış; kartı artık değiştirilemez.";

    public static string AssetNoted(string tag) => $"{tag} envantere işlendi.";

    public static string CommissionDone(string tag) => $"{tag} devreye alındı; artık zimmetlenebilir.";

    public static string CheckMandatory(CheckPoint point) => $"\"{point.TurkishName}\" adımı zorunludur, \"gerekmiyor\" denemez.";

    public static string CheckFailedWhy(CheckPoint point) => $"\"{point.TurkishName}\" adımının neden kaldığını nota yazın.";

    public static string ChecklistOpen(IEnumerable<CheckPoint> points) =>
        $"Devreye alınamaz; geçmeyen adımlar: {string.Join(", ", points.Select(p => p.TurkishName))}.";

    public static string ViewKept(string name) => $"“{name}” görünümü saklandı.";

    public static string ScanUnknown(string code) =>
        $"“{code}” ile kayıtlı ya da görebildiğiniz bir taşınır yok. Numarayı denetleyin; etiket başka bir birimin olabilir.";

    public static string AssetsExported(int count, string kind, string filter) =>
        $"Demirbaş listesi dışa aktarıldı ({kind}, {count} satır){(filter.Length == 0 ? "" : ": " + filter)}.";

    public static string ListSummary(int count, string filter) => filter.Length == 0 ? $"{count} taşınır" : $"{count} taşınır – {filter}";

    public static string ListCut(int most) => $"Liste ilk {most} satırla sınırlıdır; tamamı için Excel kullanın.";

}
