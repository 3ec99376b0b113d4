using System.Globalization;
using Yakutiye.BilgiIslem.Inventory.Warehouses;
using Yakutiye.BilgiIslem.Text;

namespace Yakutiye.BilgiIslem.Inventory;

// Keeping the books: warehouses, duties, handovers, reversals.
public static partial class InventoryText
{
    public const string KeeperIsNotController = "Taşınır kayıt yetkilisi ile taşınır kontrol yetkilisi aynı kişi olamaz (TMY m.6/3).";
    public const string WarehouseHasRegistrar = "Bu ambarın o günlerde taşınır kayıt yetkilisi var. Değişiklik, ambar devir ve teslimi ile yapılır.";
    public const string ControllerAlready = "Bu kişi o günlerde zaten taşınır kontrol yetkilisi.";
    public const string DutyOfOneself = "Kimse kendini görevlendiremez.";
    public const string DutyPersonMissing = "Görevlendirilecek kişiyi seçin.";
    public const string RegistrarEndsByHandover = "Taşınır kayıt yetkilisinin görevi yalnızca ambar devir ve teslimi ile sona erer (TMY m.33).";
    public const string DocumentInFuture = "Belge tarihi ileri bir gün olamaz.";
    public const string DutySaved = "Görevlendirme kaydedildi.";
    public const string DutyEndedNow = "Görev sona erdi.";
    public const string WarehouseSaved = "Ambar kaydedildi.";
    public const string WarehouseIsFrozen = "Ambar giriş ve çıkışa kapatıldı.";
    public const string WarehouseIsThawed = "Ambar giriş ve çıkışa açıldı.";
    public const string WarehouseIsClosed = "Ambar kapatıldı.";
    public const string WarehouseIsReopened = "Ambar yeniden açıldı.";
    public const string SettingsSaved = "Envanter ayarları kaydedildi.";
    public const string CodeTooLong = "Kod en çok 20 karakter olabilir.";
    public const string NameTooLong = "Ad en çok 120 karakter olabilir.";
    public const string DocumentDateMissing = "Belgenin tarihini yazın.";
    public const string DayMissing = "Günü yazın.";

    public const string HandoverToHimself = "Ambar, onu zaten tutan kişiye devredilemez.";
    public const string HandoverBoardOnlyForced = "Devir kurulu yalnızca eski yetkilinin bulunamadığı devirde kurulur.";
    public const string HandoverBoardOthers = "Devreden ve devralan, devir kurulunun üyesi olamaz.";
    public const string HandoverOver = "Bu devir sonuçlanmış; değiştirilemez.";
    public const string HandoverNotCounted = "Önce bütün satırlarda bulunan miktarı yazın.";
    public const string HandoverNotSigner = "Bu tutanakta imzanız beklenmiyor.";
    public const string HandoverMoved =
        "Sayımdan beri ambarda giriş ya da çıkış olmuş; kayıtlı miktarlar değişti. Miktarları yeniden kaydedin, kayıtlara göre miktarlar güncellenir; sonra imzalayın.";
    public const string HandoverNotSigned = "Tutanağın bütün imzaları tamamlanmadan devir bitmez.";
    public const string HandoverDifferencesMissing = "Kayıtla bulunan arasında fark var; farkı açıklayın.";
    public const string HandoverAlreadyOpen = "Bu ambar için süren bir devir var.";
    public const string NoRegistrarToHandOver = "Bu ambarın görevde olan taşınır kayıt yetkilisi yok; doğrudan görevlendirme yapın.";
    public const string FoundNegative = "Bulunan miktar eksi olamaz.";
    public const string HandoverCounted = "Bulunan miktarlar kaydedildi.";
    public const string HandoverSigned = "İmzanız alındı.";
    public const string HandoverDone = "Devir tamamlandı; yeni taşınır kayıt yetkilisi bugün görevde.";
    public const string HandoverCancelled = "Devirden vazgeçildi.";

    public static string HandoverBoard(int least, int most) => $"Devir kurulu en az {least}, en çok {most} kişidir.";

    public static string HandoverBegan(string number) => $"{number} sayılı ambar devir ve teslim tutanağında imzanız bekleniyor.";

    public static string WarehouseNotEmpty(string name, int count) =>
        $"{name} kapatılamaz: içinde {TurkishNumber.Format(count)} taşınır var. Önce başka ambara taşıyın ya da çıkışını yapın.";

    public static string WarehouseCodeTaken(string code) => $"{code} kodu başka bir ambarın.";

    public static string YouAreAppointed(DutyKind kind, string? warehouse, DateOnly from) =>
        $"{from.ToString("dd.MM.yyyy", CultureInfo.InvariantCulture)} gününden başlayarak {warehouse ?? "bütün ambarlar"} için {TurkishText.Lower(kind.TurkishName)} olarak görevlendirildiniz.";

    public const string EntryTakenBack = "Giriş fişi ters kayıtla geri alındı; sicil numarası yeniden verilmez.";
    public const string ReversalReasonMissing = "Fişin neden geri alındığını yazın.";
    public const string ReversalDecided = "Bu ters kayıt isteği zaten sonuçlanmış.";
    public const string ReversalOwn = "Kendi istediğiniz ters kaydı onaylayamazsınız; harcama yetkilisi onaylar.";
    public const string ReversalTwice = "Bu fiş için bekleyen bir ters kayıt isteği var.";
    public const string ReversalOfReversal = "Ters kayıt fişi yeniden ters kayda alınamaz; doğru kaydı yeni bir fişle yapın.";
    public const string ReversedAlready = "Bu fiş zaten ters kayıtla geri alınmış.";
    public const string ReversalOfMove = "Ambarlar arası fişler ters kayda alınmaz; taşınır yeni bir yazılı emirle geri gönderilir.";
    public const string ExitTakenBack = "Çıkış fişi ters kayıtla geri alındı.";
    public const string NoRegistrarNow = "Ambarın görevde olan taşınır kayıt yetkilisi yok; fiş onun adına düzenlenir.";
    public const string ReversalAsked = "Ters kayıt isteği harcama yetkilisine gönderildi.";
    public const string ReversalRefused = "Ters kayıt isteği reddedildi.";
    public const string OfficialSaved = "Resmî fiş numarası kaydedildi.";
    public const string WhatRaised = "Değeri artıran işi yazın.";
    public const string AssetNotOurs = "Değer artışı yalnızca kayıtlarımızdaki taşınır için yapılır.";
    public const string AssetLeftWarehouse = "Değer artışı, taşınırın bağlı olduğu ambarın fişiyle yapılır; ambarı seçin.";

    public static string IncreaseTakenBack(decimal amount) => $"{TurkishNumber.Plain(amount)} ₺ değer artışı ters kayıtla geri alındı.";

    public static string MovedSince(string tag) => $"{tag} girişinden sonra hareket gördü ya da değeri değişti; girişi ters kayda alınamaz.";

    public static string GoneSince(string tag) => $"{tag} çıkışından sonra sevk ya da imha edildi; çıkışı ters kayda alınamaz.";

    public static string ArrivedBy(string order, string sender) => $"{order} sayılı yazılı emirle geldi; sevk eden {sender}.";

    public static string ReversalOf(string label, string reason) => $"{label} ters kaydı: {reason}";

    public static string ReversalAskedBy(string name) => $"Ters kayıt isteği: {name}";

    public static string ReversalWaits(string label) => $"{label} için ters kayıt onayınız bekleniyor.";

    public static string ReversalPosted(string label, string reversal) => $"{label} ters kayda alındı: {reversal}.";

    public static string ReversalWasRefused(string label) => $"{label} için ters kayıt isteğiniz reddedildi.";

    public static string Posted(string label) => $"{label} düzenlendi.";
}
