using Yakutiye.BilgiIslem.Inventory.Assets;
using Yakutiye.BilgiIslem.Text;

namespace Yakutiye.BilgiIslem.Inventory;

/// <summary>The sentences of the module, by subject in the files beside this one: the asset itself.</summary>
public static partial class InventoryText
{
    public const string CodeShape = "Taşınır kodu üç rakamla başlar, ikişer rakamlı düzeylerle sürer: 255.02.01.01.02.";
    public const string CodeNameMissing = "Taşınır kodunun adını yazın.";
    public const string AssetNameMissing = "Taşınırın adını yazın.";
    public const string RoomMissing = "Odayı ya da ortak alanı yazın.";
    public const string NotOurs = "Bu taşınır başka bir harcama biriminin kayıtlarında; burada yalnızca yeri, kullananı, arızaları ve sayımı izlenir.";
    public const string OnlyForeign = "Kullanan bilgisi yalnızca başka birimin kayıtlarındaki taşınır için yazılır.";
    public const string WrongWay = "Bu hareket başka bir adımla yapılır.";
    public const string NoChecklist = "Devreye alma listesi yalnızca bilgisayarlar içindir.";
    public const string CommissionedAlready = "Bu bilgisayar zaten devreye alınmış.";
    public const string HasEntryVoucher = "Bu taşınırın giriş fişi zaten var.";
    public const string AmountPositive = "Tutar sıfırdan büyük olmalıdır.";
    public const string FoundPlace = "Bulunan taşınır bir ambara alınır; başka birimin taşınırı kullananına döner.";

    public const string Places = "Zimmet ve yerler";
    public const string NoOpenSpan = "Geçmişinde nerede olduğu yazmıyor.";
    public const string CardAndHistoryDiffer = "Kartındaki yer, geçmişindeki son yerle aynı değil.";

    public const string Noted = "Envantere işlendi (başka birimin kaydında).";
    public const string CardChanged = "Kart düzenlendi.";
    public const string Commissioned = "Devreye alma listesi tamamlandı.";
    public const string MediaWiped = "Veri taşıyan ortam silindi ya da imha edildi.";
    public const string CameBack = "Ambara geri alındı.";
    public const string BackFromFirm = "Firmadan geldi, yerine döndü.";
    public const string RepairBegan = "Onarıma alındı.";
    public const string RepairEnded = "Onarımı bitti.";
    public const string UserNoted = "Kullanan ya da yer değişti.";
    public const string ScrapWasProposed = "Kayıttan düşülmesi önerildi.";
    public const string ScrapRefused = "Kayıttan düşme önerisi kabul edilmedi.";
    public const string WasScrapped = "Hurdaya ayrıldı, kayıttan düşüldü.";
    public const string WasDestroyed = "İmha edildi.";
    public const string WasLost = "Kayıp ya da çalıntı olarak bildirildi.";
    public const string WasFound = "Bulundu.";
    public const string LossWrittenOff = "Kaybı kayıttan düşüldü.";

    public static string Entered(string registryNumber) => $"{registryNumber} sicil numarasıyla ambara girdi.";

    public static string Went(Placement to, string order) => $"{to.Way.TurkishName} – {order} sayılı yazılı emirle.";

    public static string SentToFirm(string order) => $"{order} sayılı yazılı emirle firmaya gönderildi.";

    public static string ScrapDispatched(string order) => $"{order} sayılı yazılı emirle hurda olarak sevk edildi.";

    public static string WasTransferred(string order) => $"{order} sayılı yazılı emirle devredildi.";

    public static string ValueRaised(decimal amount, string what) => $"Değeri {TurkishNumber.Plain(amount)} ₺ arttı: {what}.";

    public static string NotAllowed(string tag, AssetState from, AssetState to) =>
        $"{tag} şu anda \"{from.TurkishName}\" durumunda; \"{to.TurkishName}\" durumuna geçemez.";

    public static string NotCommissioned(string tag) =>
        $"{tag} henüz devreye alınmadı. Önce devreye alma listesini tamamlayın (test, kurulum, ağ adı).";

    public static string NobodyWaits(string tag) => $"{tag} firmada değil ya da onu bekleyen bir kişi veya oda yok; ambara geri alın.";

    public static string NotInRepair(string tag) => $"{tag} onarımda değil.";

    public static string ScrapFromWarehouse(string tag) => $"{tag} ambarda değil. Kayıttan düşme yalnızca ambardaki taşınır için önerilir; önce geri alın.";

    public static string NotProposed(string tag) => $"{tag} için kayıttan düşme önerisi yok.";

    public static string NotWiped(string tag) => $"{tag} veri taşıyor. Kayıttan düşmeden önce veri silme kaydını girin.";

    public static string NotScrapped(string tag) => $"{tag} hurdaya ayrılıp ambarda bekliyor olmalıdır.";

    public static string NotLost(string tag) => $"{tag} kayıp olarak bildirilmiş değil ya da kayıttan düşülmüş.";

    public static string TooManyAccessories(int most) => $"En çok {most} aksesuar yazılabilir.";
}
