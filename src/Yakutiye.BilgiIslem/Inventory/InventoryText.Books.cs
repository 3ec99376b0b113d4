namespace Yakutiye.BilgiIslem.Inventory;

// Warehouses, appointments and vouchers.
public static partial class InventoryText
{
    public const string WarehouseCodeMissing = "Ambarın kodunu yazın.";
    public const string WarehouseNameMissing = "Ambarın adını yazın.";
    public const string DutyNeedsWarehouse = "Taşınır kayıt yetkilisi bir ambar için görevlendirilir; ambarı seçin.";
    public const string DutyBeforeDocument = "Görev, görevlendirme belgesinin tarihinden önce başlayamaz.";
    public const string DutyEnded = "Bu görev zaten sona ermiş.";
    public const string DutyEndsBeforeStart = "Görev başlamadan önce bitemez.";
    public const string DocumentNumberMissing = "Belgenin numarasını yazın.";
    public const string CounterpartMissing = "Nereden geldiğini ya da kime verildiğini yazın.";
    public const string VoucherEmpty = "Fişte en az bir satır olmalıdır.";
    public const string VoucherBeforeDocument = "Fiş, dayanak belgesinden önceki bir günle düzenlenemez.";
    public const string VoucherInFuture = "Fiş ileri bir günle düzenlenemez.";
    public const string PriceNegative = "Birim fiyat eksi olamaz.";
    public const string OfficialBeforeVoucher = "Resmî fişin tarihi bu fişten önce olamaz.";
    public const string NotRegistrar = "Fişi yalnızca bu ambarın taşınır kayıt yetkilisi düzenleyebilir.";

    public static string WarehouseFrozen(string name) => $"{name} sayım nedeniyle giriş ve çıkışa kapalı.";

    public static string WarehouseClosed(string name) => $"{name} kapatılmış.";

    public const string NotAnEntry = "Bu işlem çeşidiyle giriş yapılmaz.";
    public const string OwnUnitUnknown = "Önce Envanter ayarlarında defterleri tutulan harcama birimini seçin.";
    public const string CodeUnknown = "Bu taşınır kodu yok ya da kullanımdan kaldırılmış; listeden seçin.";

    public static string EntryCount(int most) => $"Bir satırda en az 1, en çok {most} adet girilebilir.";

    public static string MoreSerialsThanPieces(int serials, int pieces) => $"{serials} seri numarası yazılmış ama {pieces} adet giriliyor.";

    public static string CodeNotDurable(string code) => $"{code} tüketim malzemesi kodudur; demirbaş girişi dayanıklı taşınır koduyla (253, 254, 255) yapılır.";

    public static string CodeTooShort(string code) => $"{code} bir grup kodudur; taşınır, en az II. düzeyi yazılmış bir kodla (255.02.99 gibi) kaydedilir.";

    public static string SerialTwice(string serial) => $"{serial} seri numarası listede iki kez yazılmış.";

    public static string SerialTaken(string serial, string where) => $"{serial} seri numarası bu markada zaten kayıtlı: {where}.";
}
