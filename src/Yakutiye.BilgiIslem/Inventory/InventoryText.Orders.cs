using System.Globalization;
using Yakutiye.BilgiIslem.Inventory.Orders;
using Yakutiye.BilgiIslem.Text;

namespace Yakutiye.BilgiIslem.Inventory;

// Requests and written orders.
public static partial class InventoryText
{
    public const string ReasonMissing = "Gerekçeyi yazın.";
    public const string RefusalReasonMissing = "Neden reddettiğinizi yazın; talep eden görecek.";
    public const string RecipientMissing = "Teslim alacak kişiyi seçin.";
    public const string UntilMissing = "Geri dönüş gününü yazın.";
    public const string UnitMissing = "Birimi seçin.";
    public const string EventMissing = "Etkinliğin adını yazın.";
    public const string WarehouseMissing = "Ambarı seçin.";
    public static string StandsThereAlready(string tag) => $"{tag} zaten seçtiğiniz ambarda.";

    public const string FirmMissing = "Firmayı seçin.";
    public const string HolderMissing = "Zimmeti devredecek kişiyi seçin.";
    public const string TransferToHimself = "Zimmet aynı kişiye devredilemez.";
    public const string TransferNamesAssets = "Zimmet devrinde taşınırlar tek tek seçilir.";
    public const string QuantityPositive = "Miktar sıfırdan büyük olmalıdır.";
    public const string OneAssetOneLine = "Sicil numarasıyla seçilen taşınırın miktarı 1'dir.";
    public const string LineNamesNothing = "Her satırda bir taşınır ya da taşınır kodu ve miktar olmalıdır.";
    public const string AssetTwice = "Aynı taşınır iki kez yazılmış.";
    public const string OwnRequest = "Kendi talebinize yazılı emir veremezsiniz; emri başka bir yetkili verir.";
    public const string OwnCustody = "Kendinize verilecek taşınır için yazılı emir veremezsiniz; emri Üst Yönetici verir.";
    public const string WithdrawOwnOnly = "Talebi yalnızca açan kişi geri çekebilir.";
    public const string OrderTermPast = "Emrin son günü bugünden önce olamaz.";
    public const string OrderTermLong = "Emir en çok bir yıl geçerli olabilir.";
    public const string TermLong = "Geçici kullanım iki yıldan uzun olamaz; sürekli kullanım için kişiye zimmet isteyin.";
    public const string CoordinatorMissing = "Etkinlik sorumlusunu seçin.";

    public static string LinesCount(int most) => $"En az bir taşınır seçin ya da taşınır kodu ile miktar yazın (en çok {most} satır).";

    public static string RequestDecided(string number) => $"{number} sayılı talep zaten sonuçlanmış.";

    public static string OrderCancelled(string number) => $"{number} sayılı yazılı emir iptal edilmiş.";

    public static string OrderExpired(string number, DateOnly last) =>
        $"{number} sayılı yazılı emrin süresi {last.ToString("dd.MM.yyyy", CultureInfo.InvariantCulture)} günü doldu. Yeni emir isteyin.";

    public static string OrderCarriedOut(string number) => $"{number} sayılı yazılı emrin gereği yapılmış; emirle çıkacak başka taşınır kalmadı.";

    public static string PromisedAlready(string tag, string order) =>
        $"{tag} için {order} sayılı yazılı emir yürürlükte. Yeni bir emir için önce onun gereği yapılmalı ya da iptal edilmelidir.";

    public static string OrderOtherWay(string number, MoveKind kind) => $"{number} sayılı yazılı emir yalnızca \"{kind.TurkishName}\" içindir.";

    public static string OrderOtherAsset(string number, string tag) => $"{number} sayılı yazılı emrin bu satırı {tag} taşınırını kapsamıyor.";

    public static string OrderOtherPlace(string number) => $"{number} sayılı yazılı emir başka bir kişi ya da yer içindir.";

    public static string OrderUsed(string number) => $"{number} sayılı yazılı emrin bu satırındaki miktarın tamamı kullanılmış.";
}
