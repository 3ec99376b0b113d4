using Yakutiye.BilgiIslem.Inventory.WriteOffs;
using Yakutiye.BilgiIslem.Text;

namespace Yakutiye.BilgiIslem.Inventory;

// Write-offs, wiping, destruction, loss.
public static partial class InventoryText
{
    public const string CommissionVotes = "Komisyon oylamaya başladı; bu adım artık yapılamaz.";
    public const string CommissionChair = "Komisyon başkanını seçin.";
    public const string CommissionExpert = "Komisyonda en az bir uzman üye bulunmalıdır; uzmanı seçin.";
    public const string ProofOnlyOfLoss = "Komisyonsuz düşme yalnızca kayıp, çalınma ve sayım noksanında, bir rapor ya da tutanakla yapılır.";
    public const string ProofMissing = "Kaybı kanıtlayan raporun ya da tutanağın tarihini ve numarasını yazın.";
    public const string NotMember = "Oyu yalnızca komisyon üyeleri verir.";
    public const string VotedAlready = "Bu turda oyunuzu verdiniz.";
    public const string DissentMissing = "Karşı oyunuzun gerekçesini yazın; tutanağa geçer.";
    public const string VoteMissing = "Oyunuzu seçin; çekimser kalınamaz.";
    public const string WriteOffRefusalMissing = "Neden onaylamadığınızı yazın; öneren ve komisyon görecek.";
    public const string WithdrawOwnProposal = "Öneriyi yalnızca öneren geri çekebilir.";
    public const string OwnProposal = "Kendi önerinizi onaylayamaz ya da reddedemezsiniz; önerinin başka biri tarafından yapılması gerekir.";
    public const string JudgeSatOnCommission = "Komisyonda görev aldığınız öneriyi onaylayamaz ya da reddedemezsiniz.";
    public const string DayInFuture = "Tarih gelecekte olamaz.";
    public const string DayMissing = "Tarihi yazın.";
    public const string WipeFailedWhy = "Silme başarısızsa nedenini ve ne yapılacağını yazın.";
    public const string MediaSerialMissing = "Diskin ya da ortamın seri numarasını yazın.";
    public const string ToolMissing = "Kullanılan aracı ya da programı yazın.";
    public const string WitnessMissing = "Tanıkların adını yazın.";
    public const string PartNameMissing = "Parçanın adını yazın.";
    public const string DestructionEmpty = "İmha edilecek taşınırları seçin.";
    public const string DispatchEmpty = "Sevk edilecek taşınırı ve yazılı emri seçin.";
    public const string PoliceMissing = "Çalınmada kolluk tutanağının numarası yazılır.";
    public const string LossPlaceMissing = "Nerede kaybolduğunu yazın.";
    public const string LossHowMissing = "Nasıl olduğunu yazın.";
    public const string FoundHowMissing = "Nasıl ve nerede bulunduğunu yazın.";
    public const string WriteOffAssetsMissing = "Kayıttan düşülecek taşınırları seçin.";
    public const string AssetUnknown = "Seçilen taşınırlardan biri bulunamadı; listeden yeniden seçin.";
    public const string OneWarehouse = "Bir öneride tek ambarın taşınırları olur; başka ambardakiler için ayrı öneri yapın.";
    public const string NotOfWriteOff = "Bu taşınır bu öneride yok.";
    public const string WipeNotNow = "Veri silme kaydı, öneri açıkken ya da hurda beklerken girilir.";
    public const string NeverInWarehouse = "Bu taşınırın hangi ambardan çıktığı bilinmiyor.";
    public const string CountDeficitNeedsCount = "Sayım noksanı, kapanmış bir yıl sonu sayımında bulunamayan taşınırlar için önerilir.";
    public const string WrittenOffTo = "Kayıttan düşme";
    public const string ReportedLostByCount = "Yıl sonu sayımında bulunamadı.";

    public static string NewRound(int round) => $"Oylar eşit çıktığı için {round}. tur başladı; oyunuzu bu tur için verin.";

    public static string WriteOffLines(int most) => $"Bir öneride en az bir, en çok {most} taşınır olabilir.";

    public static string CommissionSize(int least, int most) => $"Komisyon en az {least}, en çok {most} kişiden oluşur.";

    public static string NotVoting(string number) => $"{number} sayılı öneri şu anda oylanmıyor.";

    public static string WriteOffNotNow(string number, WriteOffStatus status) => $"{number} sayılı öneri \"{status.TurkishName}\" durumunda; bu adım şimdi yapılamaz.";

    public static string NothingLeftOf(string number) => $"{number} sayılı önerinin bu taşınırı imha ya da sevk beklemiyor.";

    public static string FoundAlready(string number) => $"{number} sayılı bildirimdeki taşınır zaten bulunmuş.";

    public static string PartQuantity(int most) => $"Parça adedi 1 ile {most} arasında olmalıdır.";

    public static string InAnotherWriteOff(string tag, string number) => $"{tag} zaten {number} sayılı öneride.";

    public static string NotLostYet(string tag) => $"{tag} için kayıp ya da çalınma bildirimi yok; önce bildirimi yapın.";

    public static string WipesMissing(IReadOnlyList<string> tags) => $"Veri silme kaydı eksik: {string.Join(", ", tags)}. Fiş kesilmeden önce kaydı girin.";
}
