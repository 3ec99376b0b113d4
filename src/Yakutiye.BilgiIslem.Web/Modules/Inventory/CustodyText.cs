using Yakutiye.BilgiIslem.Inventory.Custody;
using Yakutiye.BilgiIslem.Inventory.Orders;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory;

/// <summary>What custody pages say when something is done, and on their papers.</summary>
internal static class CustodyText
{
    public const string Requested = "Talebiniz yazılı emir için gönderildi.";
    public const string RequestRefused = "Talep reddedildi; talep edene bildirildi.";
    public const string RequestWithdrawn = "Talep geri çekildi.";
    public const string OrderCancelled = "Yazılı emir iptal edildi.";
    public const string Accepted = "Taşınırlar teslim alındı. Belge kaydedildi.";
    public const string Refused = "Taşınırlar teslim alınmadı olarak kaydedildi; yazılı emir yeniden kullanılabilir.";
    public const string Cancelled = "Teslim belgesi geri çekildi; yazılı emir yeniden kullanılabilir.";
    public const string ScanAdded = "Tarama belgeye eklendi.";
    public const string ReturnConfirmed = "İade onaylandı. Belge kaydedildi.";
    public const string Objected = "Bildiriminiz taşınır kayıt yetkilisine ve şefe iletildi.";
    public const string Settled = "Bildirim sonuçlandırıldı.";
    public const string NothingChosen = "İmzalanacak talepleri seçin.";
    public const string NothingWaits = "Seçtiğiniz talepler bu arada sonuçlanmış.";
    public const string LastDayMissing = "Emrin son gününü yazın.";
    public const string OpeningQuantity = "Dosyadaki zimmetli ve odada duran taşınırların sayısını yazın; emir en çok o kadarını kapsar.";
    public const string CodeOfQuantity = "Miktarın hangi taşınır kodundan istendiğini seçin.";

    public const string UnitRecord = "Birim kaydıdır; resmî kayıt belediyenin taşınır bilişim sistemindedir.";
    public const string SystemApproval = "Bu belgedeki onaylar sistem onayıdır; ıslak imzalı tarama belgeye eklenebilir.";
    public const string Verification = "Bu belgenin kayda uygunluğunu karekodla ya da aşağıdaki adreste kodu yazarak denetleyebilirsiniz.";
    public const string NotAcceptedYet = "İMZAYA HAZIR NÜSHA – henüz teslim alınmadı";
    public const string NotConfirmedYet = "İMZAYA HAZIR NÜSHA – geri veren henüz onaylamadı";

    /// <summary>In which condition a person declares to take things over.</summary>
    public static string AsTaken(CustodyDocument document) =>
        document.Lines.All(l => l.Condition is AssetCondition.Sound) ? "sağlam ve eksiksiz" : "yukarıda yazılan durumda";

    public static string Undertaking(CustodyDocument document) => document.Kind is MoveKind.CommonUse
        ? "Bu taşınırlar alanda eksiksiz bulunuyor; korunmasından alan sorumlusu olarak sorumluyum."
        : $"Bu taşınırları {AsTaken(document)} teslim aldım; başkasına devretmeyeceğimi, ayrılırken geri vereceğimi bilirim.";

    public static string Ordered(string number) => $"{number} sayılı yazılı emir verildi.";

    public static string OrderedMany(int count) => $"{count} talep için yazılı emir verildi.";

    /// <param name="done">how many were signed before the one that may not be</param>
    public static string OrderedUntil(int done, string number, string why) => done == 0
        ? $"{number}: {why}"
        : $"{OrderedMany(done)} {number} ve sonrakiler imzalanmadı: {why}";

    public static string HandedOver(string number) => $"{number} sayılı teslim belgesi düzenlendi; teslim alacak kişiye bildirildi.";

    public static string Dispatched(int count) => $"{count} taşınır sevk edildi.";

    public static string TakenBack(string number) => $"{number} sayılı belgeyle geri alındı; geri verenin onayı bekleniyor.";
}
