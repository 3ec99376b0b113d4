using Yakutiye.BilgiIslem.Calendar;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Firms;

namespace Yakutiye.BilgiIslem.Web.Infrastructure.Demo;

/// <summary>The firms of the demo year. Invented; any likeness is chance.</summary>
internal static class DemoFirms
{
    /// <returns>their ids by name; what is bought from them refers to them</returns>
    public static async Task<IReadOnlyDictionary<string, int>> AddAsync(AppDb db, DateTime now, CancellationToken ct)
    {
        var today = Istanbul.DayOf(now);
        List<Firm> firms =
        [
            Firm("Palandöken Bilişim Sistemleri Ltd. Şti.", "Aziziye", "3982597912", "0442 000 40 10", ("Erkan Polat", "Satış müdürü"))
                .With(ContractKind.Warranty, "Masaüstü ve dizüstü bilgisayar garantisi", today.AddDays(-300), 36 * 30, "Arızalı parça 3 iş gününde yerinde değiştirilir."),
            Firm("Dadaş Teknoloji A.Ş.", "Kazım Karabekir", "9074833785", "0442 000 41 20", ("Yasemin Kurt", "Proje yöneticisi"), ("Onur Deniz", "Ağ uzmanı"))
                .With(ContractKind.Maintenance, "Sunucu ve ağ cihazları bakımı", today.AddDays(-345), 365, "Kritik arızada 4 saat içinde yerinde müdahale.", 186_000)
                .With(ContractKind.Service, "Güvenlik duvarı yönetim desteği", today.AddDays(-120), 365, "7/24 uzaktan destek.", 94_500),
            Firm("Aziziye Büro Makineleri Tic. Ltd. Şti.", "Aziziye", "8762328607", "0442 000 42 30", ("Mehmet Ali Tan", "Servis sorumlusu"))
                .With(ContractKind.Maintenance, "Yazıcı ve fotokopi bakımı", today.AddDays(-200), 365, "Bir iş günü içinde yerinde bakım; toner hariç.", 72_000),
            Firm("Doğu Fiber İletişim A.Ş.", "Kazım Karabekir", "1290404790", "0442 000 43 40", ("Selin Aksoy", "Kurumsal müşteri temsilcisi"))
                .With(ContractKind.Subscription, "Hizmet binası fiber internet aboneliği", today.AddDays(-90), 730, "Aylık % 99,5 erişilebilirlik.", 240_000),
            Firm("Karasu Güvenlik Sistemleri Ltd. Şti.", "Aziziye", "6669725105", "0442 000 44 50", ("Barış Yücel", "Teknik müdür"))
                .With(ContractKind.Warranty, "Kamera sistemi garantisi", today.AddDays(-75), 730, "Arızalı kamera 5 iş gününde değiştirilir."),
            Firm("Anadolu Belediye Yazılımları A.Ş.", "Çankaya", "2734646869", "0312 000 45 60", ("Gözde Erdem", "Destek uzmanı"))
                .With(ContractKind.Subscription, "Belediye otomasyonu bakım ve güncelleme", today.AddDays(-380), 365, "Hata kayıtlarına 8 iş saati içinde dönüş.", 525_000)
                .With(ContractKind.Subscription, "Belediye otomasyonu bakım ve güncelleme (yeni dönem)", today.AddDays(-15), 365, "Hata kayıtlarına 8 iş saati içinde dönüş.", 618_000),
        ];
        db.AddRange(firms);
        await db.SaveChangesAsync(ct);
        return firms.ToDictionary(f => f.Name, f => f.Id, StringComparer.Ordinal);
    }

    private static Firm Firm(string name, string office, string taxNumber, string phone, params (string Name, string Title)[] people)
    {
        var firm = new Firm(new FirmCard(name, office, taxNumber, phone, "bilgi@firma.example"));
        foreach (var person in people)
        {
            firm.AddContact(person.Name, person.Title, phone, null);
        }

        return firm;
    }

    private static Firm With(this Firm firm, ContractKind kind, string subject, DateOnly from, int days, string terms, decimal? cost = null)
    {
        firm.AddContract(new ContractCard(kind, subject, from, from.AddDays(days - 1), SignedOn: from.AddDays(-7), Terms: terms, Cost: cost));
        return firm;
    }
}
