using Yakutiye.BilgiIslem.Inventory.WriteOffs;
using Yakutiye.BilgiIslem.Text;

namespace Yakutiye.BilgiIslem.Inventory;

// Wiping, usable parts, destruction, loss and theft.
public static partial class InventoryText
{
    public const string AssetMissing = "Taşınırı seçin.";
    public const string MediaSerialMissing = "Silinen ortamın seri numarasını yazın.";
    public const string WipeMethodMissing = "Silme yöntemini seçin.";
    public const string WipeToolMissing = "Kullanılan programı ya da aracı yazın.";
    public const string WiperMissing = "Silmeyi kimin yaptığını yazın.";
    public const string WitnessMissing = "Tanığın adını yazın.";
    public const string WipeResultMissing = "Sonucu yazın: ortam okunabiliyor mu, doğrulandı mı?";
    public const string PartMissing = "Kullanılabilir parçanın adını yazın.";
    public const string DestructionMethodMissing = "İmha yöntemini seçin.";
    public const string DestroyedBeforeExit = "İmha, çıkış fişi kesilmeden önceki bir günle yazılamaz.";
    public const string LossKindMissing = "Kayıp mı çalıntı mı olduğunu seçin.";
    public const string LossPlaceMissing = "Nerede kaybolduğunu yazın.";
    public const string LossStoryMissing = "Nasıl olduğunu ve nasıl fark edildiğini yazın.";
    public const string PoliceNumberMissing = "Çalıntı için kolluk tutanağının numarasını yazın.";
    public const string PoliceDateMissing = "Çalıntı için kolluk tutanağının tarihini yazın.";
    public const string PoliceBeforeLoss = "Kolluk tutanağı olaydan önceki bir günle yazılamaz.";
    public const string FoundHowMissing = "Nerede ve nasıl bulunduğunu yazın.";

    public static string KeepsNoData(string tag) => $"{tag} veri taşımıyor; silme kaydı gerekmez.";

    public static string WipeRecorded(string tag, WipeMethod method) => $"{tag} için veri silme kaydı girildi ({method.TurkishName}).";

    public static string PartQuantity(int most) => $"Miktar 1 ile {most} arasında olmalıdır.";

    public static string PartTaken(string tag, string what, int quantity) => $"{tag} içinden {quantity} adet kullanılabilir parça ayrıldı: {what}.";

    public static string PrepareNotNow(string number) => $"{number} için artık silme kaydı ya da parça eklenemez.";

    public static string WitnessesCount(int fewest, int most) => $"En az {fewest}, en çok {most} tanık yazın; adlar birbirinden farklı olmalıdır.";

    public static string LossEnded(string number) => $"{number} sayılı kayıp bildirimi zaten sonuçlanmış.";

    public static string LossTold(LossKind kind, string tag, string name) => $"{kind.TurkishName} bildirildi: {tag} {name}";

    public static string FoundButProposed(string number) => $"Bu taşınır {number} sayılı kayıttan düşme teklifinde; önce teklif geri çekilmelidir.";
}
