using Yakutiye.BilgiIslem.Text;

namespace Yakutiye.BilgiIslem.Inventory;

// Hand-over, acceptance, return, and what people report of what they hold.
public static partial class InventoryText
{
    public const string SignerIsTopManager = "Müdürün kendi talebi ya da kendisine verilecek taşınır için yazılı emri Üst Yönetici verir.";
    public const string SignerIsDirector = "Yazılı emri Bilgi İşlem Müdürü ya da vekili verir (M8.31).";
    public const string OwnUnitOnly = "Yalnızca kendi biriminiz ve biriminizdeki kişiler için talep açabilirsiniz.";
    public const string KindNotForUnits = "Bu tür talebi yalnızca Bilgi İşlem Müdürlüğü açar.";
    public const string RecipientUnknown = "Bu kişi bulunamadı ya da hesabı kapalı; başka birini seçin.";
    public const string UnitUnknown = "Bu birim bulunamadı ya da kapatılmış; başka bir birim seçin.";
    public const string AssetUnknown = "Seçilen taşınırlardan biri bulunamadı; sayfayı yenileyip yeniden seçin.";
    public const string TermPast = "Geri dönüş günü bugünden önce olamaz.";
    public const string NothingToHandOver = "Teslim edilecek taşınırı seçin ya da okutun.";
    public const string NotHandedOver = "Bu emir teslim belgesiyle değil, sevk formuyla yerine getirilir.";
    public const string NotDispatched = "Bu emir sevk formuyla değil, teslim belgesiyle yerine getirilir.";
    public const string OneWarehouse = "Bir belgedeki taşınırların tamamı aynı ambardan çıkmalıdır; her ambar için ayrı belge düzenleyin.";
    public const string NoRegistrarDuty = "Teslimi yalnızca görevli taşınır kayıt yetkilisi yapabilir.";
    public const string AreaResponsibleMissing = "Ortak alandan sorumlu kişiyi seçin; listeyi o onaylar.";
    public const string SomebodyWasFaster = "Bu taşınırlardan birini az önce başkası teslim etti. Sayfayı yenileyip kalanları yeniden seçin.";
    public const string NotTheRecipient = "Bu belgeyi yalnızca teslim alacak kişi onaylayabilir.";
    public const string OwnInPortal = "Kendinize teslim edilen taşınırı kendi oturumunuzda parolanızla teslim alın.";
    public const string SignatureMissing = "İmza alanı boş; teslim alan kişi imzalamalıdır.";
    public const string SignatureUnreadable = "İmza okunamadı; temizleyip yeniden imzalatın.";
    public const string SignedPaperMissing = "İmzalanan belgenin taramasını seçin.";
    public const string RefuseReasonMissing = "Neden teslim alınmadığını yazın.";
    public const string NothingToReturn = "Geri alınacak taşınırı seçin ya da okutun.";
    public const string ReturnerMissing = "Geri veren kişiyi seçin.";
    public const string MissingUntold = "Eksik gelen aksesuarları yazın.";
    public const string ConditionUntold = "Sağlam olmayan taşınırın durumunu açıklayın; teslim alan bunu okuyup imzalar.";
    public const string NotTheReturner = "Bu iadeyi yalnızca geri veren kişi onaylayabilir.";
    public const string ObjectionNoteMissing = "Taşınırın nerede olduğunu ya da ne olduğunu yazın.";
    public const string ObjectionTwice = "Bu taşınırı daha önce bildirdiniz; bildiriminiz inceleniyor.";
    public const string ObjectionSettled = "Bu bildirim zaten sonuçlandırılmış.";
    public const string ResolutionMissing = "Ne yapıldığını yazın; bildiren kişi görecek.";
    public const string NotYours = "Bu taşınır sizin zimmetinizde değil.";
    public const string PersonHoldsNothing = "Bu kişide geri alınacak taşınır yok.";
    public const string ObligationTitle = "Zimmetindeki taşınırlar";
    public const string ObligationReason = "Görevden ayrılma nedeniyle zimmetin devri (M12.4).";

    public static string AssetNotInWarehouse(string tag) => $"{tag} ambarda değil; çıkış için ambardaki bir taşınır seçin.";

    public static string AssetNotHeldBy(string tag) => $"{tag} bu kişinin zimmetinde değil.";

    public static string AssetNotOfOrder(string order, string tag) => $"{tag} taşınırını {order} sayılı yazılı emir kapsamıyor.";

    public static string AssetMovedMeanwhile(string tag) => $"{tag} bu belgeden sonra başka bir işlem görmüş; belgeyi geri çekip yeniden teslim edin.";

    public static string CodeNotFound(string code) => $"“{code}” numaralı taşınır bulunamadı.";

    public static string NotWithPerson(string tag) => $"{tag} seçtiğiniz kişide değil.";

    public static string AssetWaits(string tag, string document) =>
        $"{tag} için teslim alınmayı bekleyen başka bir belge var ({document}); önce teslim alınmalı ya da belge geri çekilmelidir.";

    public static string DocumentDecided(string number) => $"{number} sayılı teslim belgesi zaten sonuçlanmış.";

    public static string ReturnDecided(string number) => $"{number} sayılı iade belgesi zaten onaylanmış.";

    public static string Waited(string number) => $"{number} sayılı belgeyle teslim edildi, teslim alınması bekleniyor.";

    public static string DueIn(string tag, int days) => days switch
    {
        > 0 => $"{tag} için geri dönüş gününe {days} gün kaldı.",
        0 => $"{tag} bugün geri verilecek.",
        _ => $"{tag} için geri dönüş günü {-days} gün önce geçti. Geri verin ya da süre uzatımı isteyin.",
    };

    public static string TransferFor(string name, int count) => $"{name} üzerindeki {TurkishNumber.Plain(count)} taşınırın devri";
}
