using System.Globalization;
using Yakutiye.BilgiIslem.Inventory.Assets;
using Yakutiye.BilgiIslem.Inventory.WriteOffs;
using Yakutiye.BilgiIslem.Text;

namespace Yakutiye.BilgiIslem.Inventory;

// Write-offs: the proposal, the commission, the approval, the exit.
public static partial class InventoryText
{
    public const string Chair = "Başkan";
    public const string Member = "Üye";
    public const string TheCommission = "Komisyon";
    public const string WriteOffOneWarehouse = "Bir teklifte yalnızca bir ambarın taşınırları yer alabilir; öteki ambar için ayrı teklif açın.";
    public const string ReportOnlyForLoss = "Rapora dayanarak kayıttan düşme yalnızca kayıp, çalınma ve sayım noksanı içindir; hurda ve garanti değişiminde komisyon kurulur.";
    public const string ReportDateMissing = "Raporun tarihini yazın.";
    public const string DateInFuture = "Tarih ileri bir gün olamaz.";
    public const string DateMissing = "Tarihi yazın.";
    public const string MemberTwice = "Aynı kişi komisyona iki kez yazılmış.";
    public const string OneChair = "Komisyonun tam olarak bir başkanı olmalıdır.";
    public const string ExpertMissing = "Komisyon üyelerinden en az biri işin uzmanı olmalıdır (TMY m.28).";
    public const string NamerIsNoMember = "Komisyonu kuran harcama yetkilisi komisyonda yer alamaz; kararı onaylayacak olan odur.";
    public const string MemberUnknown = "Seçilen üyelerden biri bulunamadı ya da hesabı kapalı.";
    public const string NotAMember = "Bu komisyonun üyesi değilsiniz.";
    public const string VotedAlready = "Bu turda oyunuzu zaten verdiniz.";
    public const string VoteMissing = "Oyunuzu seçin; çekimser kalınmaz.";
    public const string DissentMissing = "Karşı oyunuzun gerekçesini yazın; tutanağa geçecek.";
    public const string WriteOffApproved = "Harcama yetkilisi onayladı.";
    public const string WriteOffRefused = "Harcama yetkilisi reddetti.";
    public const string WriteOffWithdrawn = "Öneren geri çekti.";
    public const string WriteOffRefusalMissing = "Neden reddettiğinizi yazın; öneren görecek.";
    public const string WithdrawOwnWriteOff = "Teklifi yalnızca öneren geri çekebilir.";
    public const string ApproverProposed = "Kendi önerdiğiniz kayıttan düşmeyi onaylayamaz ya da reddedemezsiniz; kararı başka bir yetkili verir.";
    public const string ApproverIsMember = "Komisyonunda bulunduğunuz kayıttan düşmeyi onaylayamaz ya da reddedemezsiniz; kararı başka bir yetkili verir.";
    public const string CommissionAtWork = "Komisyon karar verene kadar teklif reddedilemez.";
    public const string ChooseAssets = "En az bir taşınır seçin.";
    public const string DispatchOrderMissing = "Hurda sevki için verilmiş bir yazılı emir seçin.";

    public static string WipedBeforeEntry(DateOnly entry) => $"Veri, taşınırın giriş gününden ({entry.ToString("dd.MM.yyyy", CultureInfo.InvariantCulture)}) önce silinmiş olamaz.";

    public static string WriteOffLinesCount(int most) => $"Teklifte en az 1, en çok {most} taşınır olabilir.";

    public static string WriteOffProposed(int count) => $"{count} taşınırın kayıttan düşülmesi önerildi.";

    public static string RestsOnReport(string report) => $"{report} sayılı rapora dayanarak komisyon kurulmadan onaya sunuldu (TMY m.10).";

    public static string LossNotReported(string tag) => $"{tag} kayıp ya da çalıntı olarak bildirilmiş değil; önce kayıp bildirimi yapın.";

    public static string LineReasonMissing(string tag) => $"{tag} için kayıttan düşme nedenini yazın.";

    public static string AlreadyProposed(string tag, string number) => $"{tag} zaten {number} sayılı teklifte.";

    public static string WriteOffNotNow(string number, WriteOffStatus from, WriteOffStatus to) =>
        $"{number} şu anda \"{from.TurkishName}\" durumunda; \"{to.TurkishName}\" durumuna geçemez.";

    public static string MembersCount(int fewest, int most) => $"Komisyonda en az {fewest}, en çok {most} üye olmalıdır.";

    public static string CommissionNamed(int count) => $"{count} kişilik komisyon kuruldu.";

    public static string CommissionRenamed(int count) => $"Komisyon yeniden kuruldu ({count} kişi); oylama baştan yapılacak.";

    public static string NotInCommission(string number) => $"{number} şu anda komisyonda değil; oy verilemez.";

    public static string Voted(bool isFor) => isFor ? "Kabul oyu verdi." : "Ret oyu verdi.";

    public static string VotesTied(int each) => $"Oylar eşit çıktı ({each}–{each}); yeniden oylanacak.";

    public static string CommissionFor(int yes, int no) => $"Komisyon kayıttan düşmeyi uygun buldu ({yes} kabul, {no} ret).";

    public static string CommissionAgainst(int no, int yes) => $"Komisyon kayıttan düşmeyi uygun bulmadı ({no} ret, {yes} kabul).";

    public static string WriteOffCompleted(string voucher) => $"{voucher} sayılı çıkış fişiyle kayıttan düşüldü.";

    public static string ExitNeedsApproval(string number) => $"{number} onaylanmadan çıkış fişi kesilemez.";

    public static string CommissionWaits(string number) => $"{number} kayıttan düşme teklifi için komisyon kurulması bekleniyor.";

    public static string ApprovalWaits(string number) => $"{number} kayıttan düşme teklifi onayınızı bekliyor.";

    public static string VoteWaits(string number) => $"{number} kayıttan düşme komisyonundasınız; oyunuz bekleniyor.";

    public static string VoteAgain(string number) => $"{number} için oylar eşit çıktı; yeniden oy vermeniz bekleniyor.";

    public static string ExitWaits(string number) => $"{number} onaylandı; çıkış fişi bekleniyor.";

    public static string WriteOffEnded(string number, WriteOffStatus status) => $"{number} sonuçlandı: {status.TurkishName}.";

    public static string AssetsDestroyed(int count) => $"{count} taşınır imha edildi, imha tutanağı düzenlendi.";

    public static string AssetsDispatched(int count, string order) => $"{count} taşınır {order} sayılı yazılı emirle hurda olarak sevk edildi.";

    public static string CannotBeLost(string tag, AssetState state) => $"{tag} \"{state.TurkishName}\" durumunda; kayıp olarak bildirilemez.";
}
