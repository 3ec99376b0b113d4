using Yakutiye.BilgiIslem.Inventory.Counts;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory.Counts;

/// <summary>What the pages of a count say.</summary>
public static class CountWords
{
    public const string Everything = "Tüm ambarlar, birimler ve odalar";
    public const string Planned = "Sayım hazırlandı.";
    public const string Named = "Sayım kurulu kaydedildi, üyelere bildirildi.";
    public const string Started = "Sayım başladı; beklenen liste donduruldu.";
    public const string Again = "İkinci sayım başladı; yalnızca fark çıkanları sayın.";
    public const string GaveUp = "Kalanlar bulunamadı sayıldı.";
    public const string Closed = "Sayım kapandı; tutanağı ve öneriler hazır.";
    public const string Cancelled = "Sayım iptal edildi.";
    public const string Frozen = "Sayılan ambarlar giriş ve çıkışa kapatıldı.";
    public const string Thawed = "Ambarlar giriş ve çıkışa açıldı.";
    public const string Replanned = "Sayım planı kaydedildi.";
    public const string PlaceAdded = "Yer eklendi; okutma sayfasında seçebilirsiniz.";
    public const string FilesAdded = "Dosya eklendi.";

    /// <summary>The sentence of the card "Sıradaki adım".</summary>
    public static string Next(CountPage page) => page.Count.Status switch
    {
        CountStatus.Draft when page.NeedsBoard => "Harcama yetkilisinin sayım kurulunu kurması bekleniyor (en az üç kişi, aralarında ambarın taşınır kayıt yetkilisi).",
        CountStatus.Draft => "Kapsam hazır. Başlattığınızda beklenen liste dondurulur, sonraki hareketler listeyi değiştirmez.",
        CountStatus.Running when page.IsCountedOut => "Her şey yerinde bulundu. Sayımı kapatabilirsiniz.",
        CountStatus.Running when page.Progress.Open == 0 => $"{page.Differences} fark var. Farklar kapanmadan önce bir kez daha sayılır; ikinci sayıma geçin.",
        CountStatus.Running => $"{page.Progress.Open} taşınır sayılmayı bekliyor. Telefonla ya da el okuyucusuyla okutun; bitince ikinci sayıma geçin.",
        CountStatus.Recount when page.Progress.Open == 0 => "Açık satır kalmadı. Sayımı kapatabilirsiniz.",
        CountStatus.Recount => $"{page.Progress.Open} taşınır bulunamadı. Bir kez daha arayın; bulunamayacaksa bunu açıkça belirtip sayımı kapatın.",
        CountStatus.Closed => page.Differences == 0 ? "Sayım farksız kapandı. Tutanağı yazdırıp imzalatın." : "Tutanağı yazdırıp imzalatın, farkları aşağıdaki önerilerle sonuçlandırın.",
        CountStatus.Cancelled => $"Sayım iptal edildi: {page.Count.CancelReason}",
    };
}
