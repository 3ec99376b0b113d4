using Yakutiye.BilgiIslem.Inventory.Licences;

namespace Yakutiye.BilgiIslem.Web.Infrastructure.Demo;

/// <param name="EndsInDays">Null: without an end.</param>
internal sealed record DemoLicence(
    string Product, string Edition, string Publisher, LicenceKind Kind, int? Seats, int Used, decimal? Cost, int BoughtDaysAgo, int? EndsInDays)
{
    public string? Key { get; init; }
    public string? Notes { get; init; }

    public static IReadOnlyList<DemoLicence> All { get; } =
    [
        new("Ofis yazılımı", "Standart 2024", "Palandöken Yazılım", LicenceKind.PerDevice, 40, 28, 412_000, 320, null) { Key = "PLND0-OFS24-7K2QX-44RTW-90XCV" },
        new("Uç nokta güvenliği", "Kurumsal", "Kale Siber", LicenceKind.PerDevice, 20, 22, 96_500, 340, 25)
        {
            Key = "KALE-EDR-5521-9083-QWEA", Notes = "Kullanım lisans sayısını aştı; yenilemede 30 cihaza çıkarılacak.",
        },
        new("İmar çizim programı", "2025", "Aras Mühendislik Yazılımları", LicenceKind.PerUser, 6, 5, 188_000, 200, 165) { Key = "ARAS-2025-IMAR-0006" },
        new("Sanallaştırma platformu", "Standart", "Dumlu Bilişim", LicenceKind.Subscription, 4, 0, 275_000, 370, -5) { Notes = "Sunucu başına; yenileme yazısı 14 gün önce gönderildi." },
        new("Yedekleme yazılımı", "Temel", "Dumlu Bilişim", LicenceKind.Subscription, 10, 0, 54_000, 180, 55),
        new("Harita sunucusu", "Site lisansı", "Oltu Coğrafi Bilgi", LicenceKind.Site, null, 3, 320_000, 500, 230),
        new("LibreOffice", "24.8", "The Document Foundation", LicenceKind.OpenSource, null, 0, null, 400, null),
        new("Uzak masaüstü desteği", "5 teknisyen", "Palandöken Yazılım", LicenceKind.PerUser, 5, 4, 32_400, 90, 275) { Key = "UMD-5T-20261-AAKL" },
    ];
}
