using Yakutiye.BilgiIslem.Text;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory;

/// <summary>What the pages and papers of the books say.</summary>
internal static class BookPageText
{
    public const string NumberMissing = "Bir sayı yazın.";
    public const string UnitRecord = "Birim kaydıdır; resmî kayıt belediyenin taşınır bilişim sistemindedir.";
    public const string Verification = "Bu belgenin kayda uygunluğunu karekodla ya da aşağıdaki adreste kodu yazarak denetleyebilirsiniz.";
    public const string CheckedGood = "Satırlarda sorun yok; fişi düzenleyebilirsiniz.";
    public const string ImportDone = "Bu dosya aktarıldı; aktarılan taşınırlar açılış fişlerinde.";
    public const string LinesMissing = "Fişe en az bir satır ekleyin.";
    public const string CodeMissing = "Taşınır kodunu seçin.";
    public const string PriceMissing = "Birim fiyatı yazın.";
    public const string KindMissing = "İşlem çeşidini seçin.";
    public const string BaseKindMissing = "Dayanak belgenin türünü seçin.";
    public const string Entered = "Giriş fişi düzenlendi; taşınırların sicil numaraları verildi.";
    public static string OfficialMeanwhile(string? stored) => $"Resmî numarayı az önce başkası değiştirdi: {stored ?? "boş"}. Sizinki aşağıda duruyor; yeniden kaydedebilirsiniz.";

    public const string AssetMissing = "Demirbaşı seçin.";
    public const string ReversalWithdrawn = "Ters kayıt isteği geri çekildi.";
    public const string Raised = "Değer artışı fişi düzenlendi.";
    public const string TooManyLines = "Bir fişte en çok 50 satır olabilir.";
    public const string FirmOrSource = "Nereden geldiğini yazın.";
    public const string CountedMeanwhile = "Miktarları az önce başkası değiştirdi; güncel hâline bakıp yeniden yazın.";
    public const string CountedBeforeSigning = "Sayfayı açtığınızdan beri miktarlar ya da imzalar değişti; güncel hâlini okuyup yeniden imzalayın.";
    public const string TakerMissing = "Ambarı devralacak kişiyi seçin.";
    public const string PriceRange = "Birim fiyat 0 ile 1.000.000.000 ₺ arasında olmalıdır.";
    public const string HandoverMoved = "Sayımdan beri ambarda giriş ya da çıkış olmuş; imza atacaklar miktarları yeniden kaydedecek.";
    public const string YearRange = "Yıl 2000 ile 2100 arasında olmalıdır.";

    public static string SurplusOf(string number) => $"Sayım fazlası ({number})";

    public static string FoundAs(IEnumerable<string> tags) => $"Sayımda okunan etiketler: {string.Join(", ", tags)}";

    public static string TooLong(int limit) => $"En çok {TurkishNumber.Format(limit)} karakter olabilir.";

    public static string Between(int least, int most) => $"{TurkishNumber.Format(least)} ile {TurkishNumber.Format(most)} arasında olmalıdır.";

    public static string Exported(string what, int count, string kind) => $"{what}: {TurkishNumber.Format(count)} satır {kind} olarak dışa aktarıldı.";
}
