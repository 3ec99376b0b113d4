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
        var municipal = Firm("Anadolu Belediye Yazılımları A.Ş.", "Çankaya", "2734646869", "0312 000 45 60", "anadolubelediye", "Kızılay, Çankaya / Ankara", ("Gözde Erdem", "Destek uzmanı"))
            .With(ContractKind.Subscription, "2025/31", "Belediye otomasyonu bakım ve güncelleme", today.AddDays(-380), 365, "Hata kayıtlarına 8 iş saati içinde dönüş.", 525_000);
        List<Firm> firms =
        [
            Firm("Palandöken Bilişim Sistemleri Ltd. Şti.", "Aziziye", "3982597912", "0442 000 40 10", "palandokenbilisim", "Gez Mahallesi, Yakutiye / Erzurum", ("Erkan Polat", "Satış müdürü"))
                .With(ContractKind.Warranty, "2026/04", "Masaüstü ve dizüstü bilgisayar garantisi", today.AddDays(-300), 36 * 30, "Arızalı parça 3 iş gününde yerinde değiştirilir."),
            Firm("Dadaş Teknoloji A.Ş.", "Kazım Karabekir", "9074833785", "0442 000 41 20", "dadasteknoloji", "Lalapaşa Mahallesi, Yakutiye / Erzurum", ("Yasemin Kurt", "Proje yöneticisi"), ("Onur Deniz", "Ağ uzmanı"))
                .With(ContractKind.Maintenance, "2025/58", "Sunucu ve ağ cihazları bakımı", today.AddDays(-345), 365, "Kritik arızada 4 saat içinde yerinde müdahale.", 186_000)
                .With(ContractKind.Service, "2026/22", "Güvenlik duvarı yönetim desteği", today.AddDays(-120), 365, "7/24 uzaktan destek.", 94_500),
            Firm("Aziziye Büro Makineleri Tic. Ltd. Şti.", "Aziziye", "8762328607", "0442 000 42 30", "aziziyeburo", "Muratpaşa Mahallesi, Yakutiye / Erzurum", ("Mehmet Ali Tan", "Servis sorumlusu"))
                .With(ContractKind.Maintenance, "2026/11", "Yazıcı ve fotokopi bakımı", today.AddDays(-200), 365, "Bir iş günü içinde yerinde bakım; toner hariç.", 72_000),
            Firm("Doğu Fiber İletişim A.Ş.", "Kazım Karabekir", "1290404790", "0442 000 43 40", "dogufiber", "Yoncalık Mahallesi, Palandöken / Erzurum", ("Selin Aksoy", "Kurumsal müşteri temsilcisi"))
                .With(ContractKind.Subscription, "2026/27", "Hizmet binası fiber internet aboneliği", today.AddDays(-90), 730, "Aylık % 99,5 erişilebilirlik.", 240_000),
            Firm("Karasu Güvenlik Sistemleri Ltd. Şti.", "Aziziye", "6669725105", "0442 000 44 50", "karasuguvenlik", "Dağ Mahallesi, Aziziye / Erzurum", ("Barış Yücel", "Teknik müdür"))
                .With(ContractKind.Warranty, "2026/29", "Kamera sistemi garantisi", today.AddDays(-75), 730, "Arızalı kamera 5 iş gününde değiştirilir."),
            municipal,
            Firm("Kop Dağı Siber Güvenlik A.Ş.", "Çankaya", "5902338141", "0312 000 46 70", "kopdagi", "Üniversiteler Mahallesi, Çankaya / Ankara", ("Işıl Çetin", "Ürün uzmanı"), ("Cem Oğuz", "Satış temsilcisi"))
                .With(ContractKind.Subscription, "2025/61", "Uç nokta koruma lisansı, 250 kullanıcı", today.AddDays(-357), 365, "Yeni tehditlere karşı günlük güncelleme.", 148_750),
            Gone(today, now),
        ];
        db.AddRange(firms);
        await db.SaveChangesAsync(ct);
        await new FirmDesk(db).RenewAsync(
            municipal, municipal.Contracts.First(),
            Card(ContractKind.Subscription, "2026/34", "Belediye otomasyonu bakım ve güncelleme", today.AddDays(-15), 365, "Hata kayıtlarına 8 iş saati içinde dönüş.", 618_000), ct);
        return firms.ToDictionary(f => f.Name, f => f.Id, StringComparer.Ordinal);
    }

    // One that the directorate no longer deals with.
    private static Firm Gone(DateOnly today, DateTime now)
    {
        var firm = Firm("Narman Veri Kurtarma Hizmetleri", "Narman", "8455901273", "0442 000 47 80", "narmanveri", "Merkez, Narman / Erzurum", ("Halil Yıldız", "İşletme sahibi"));
        var contract = firm.AddContract(Card(ContractKind.Service, "2025/19", "Bozuk disklerden veri kurtarma", today.AddDays(-420), 730, "Ön inceleme 2 iş gününde.", 36_000));
        contract.End(today.AddDays(-150), "Üç işte süre aşıldı; sözleşme karşılıklı sona erdirildi.");
        firm.Contacts.First().End(now.AddDays(-150));
        firm.Close("Hizmet süresine uymadı.", now.AddDays(-149));
        return firm;
    }

    private static Firm Firm(string name, string office, string taxNumber, string phone, string domain, string address, params (string Name, string Title)[] people)
    {
        var firm = new Firm(new FirmCard(name, office, taxNumber, phone, $"bilgi@{domain}.example", $"www.{domain}.example", address));
        foreach (var (person, place) in people.Select((p, i) => (p, i)))
        {
            firm.AddContact(person.Name, person.Title, $"{phone[..^2]}{place + 11}", $"destek{place + 1}@{domain}.example");
        }

        return firm;
    }

    private static Firm With(this Firm firm, ContractKind kind, string number, string subject, DateOnly from, int days, string terms, decimal? cost = null)
    {
        firm.AddContract(Card(kind, number, subject, from, days, terms, cost));
        return firm;
    }

    private static ContractCard Card(ContractKind kind, string number, string subject, DateOnly from, int days, string terms, decimal? cost) =>
        new(kind, subject, from, from.AddDays(days - 1), number, SignedOn: from.AddDays(-7), Terms: terms, Cost: cost);
}
