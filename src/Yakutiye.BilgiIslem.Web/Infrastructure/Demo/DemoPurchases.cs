using Yakutiye.BilgiIslem.Inventory.Assets;

namespace Yakutiye.BilgiIslem.Web.Infrastructure.Demo;

internal sealed record DemoPurchase(
    string Code, string Name, string Brand, string Model, string SerialStart, int Count, decimal Price, int DaysAgo, int WarrantyMonths, string From)
{
    public IReadOnlyList<TechnicalFact> Facts { get; init; } = [];
    public IReadOnlyList<string> Accessories { get; init; } = [];
}

/// <summary>What the directorate bought before and in the demo year. Oldest first, as vouchers are numbered.</summary>
internal static class DemoPurchases
{
    private const string Palandoken = "Palandöken Bilişim Sistemleri Ltd. Şti.";
    private const string Dadas = "Dadaş Teknoloji A.Ş.";
    private const string Aziziye = "Aziziye Büro Makineleri Tic. Ltd. Şti.";

    public static IReadOnlyList<DemoPurchase> All { get; } =
    [
        new("255.02.01.01.01", "Masaüstü bilgisayar", "HP", "ProDesk 400 G6", "CZC9", 14, 9_800, 2_190, 36, Palandoken)
            { Facts = Facts("Intel Core i5-9500", "8 GB DDR4", "256 GB SSD", "Windows 10 Pro"), Accessories = ["Klavye", "Fare", "Güç kablosu"] },
        new("255.02.02.02", "Yazıcı", "HP", "LaserJet Pro M404dn", "PHB", 8, 6_400, 1_650, 24, Aziziye)
            { Facts = [new("printtype", "Lazer, siyah-beyaz"), new("toner", "CF259A"), new(TechnicalCard.Medium, "Yok")] },
        new("255.02.02.01", "Ekran", "Dell", "P2419H", "CN0P", 16, 3_900, 1_480, 36, Palandoken)
            { Facts = [new("size", "24"), new("resolution", "1920 × 1080")], Accessories = ["HDMI kablosu"] },
        new("255.02.01.02", "Sunucu", "Dell", "PowerEdge R740", "DLR7", 2, 186_000, 1_300, 60, Dadas)
            { Facts = [.. Facts("2 × Xeon Silver 4214", "128 GB ECC", "8 × 1,2 TB SAS", "Windows Server 2022"), new("raid", "RAID 6"), new("rack", "K1 / U12")] },
        new("255.02.04.02", "Ağ anahtarı", "Cisco", "Catalyst 2960-X", "FOC", 6, 31_500, 1_120, 36, Dadas) { Facts = [new("ports", "48")] },
        new("255.02.01.01.02", "Dizüstü bilgisayar", "Lenovo", "ThinkPad E14 Gen 4", "PF3", 9, 24_750, 640, 24, Palandoken)
            { Facts = [.. Facts("Intel Core i5-1235U", "16 GB DDR4", "512 GB NVMe SSD", "Windows 11 Pro"), new("size", "14")], Accessories = ["Şarj aleti", "Çanta"] },
        new("255.02.03", "Çok işlevli yazıcı", "Kyocera", "ECOSYS M3645idn", "VUA", 3, 38_900, 410, 24, Aziziye) { Facts = [new("printtype", "Lazer, siyah-beyaz, tarayıcılı")] },
        new("253.03.01", "Kesintisiz güç kaynağı", "Makelsan", "PowerPack SE 3 kVA", "MKS", 2, 27_300, 395, 24, Dadas) { Facts = [new("power", "3000")] },
        new("255.02.01.01.01", "Masaüstü bilgisayar", "Dell", "OptiPlex 7010", "JX7", 18, 21_300, 300, 36, Palandoken)
            { Facts = Facts("Intel Core i5-12500", "16 GB DDR4", "512 GB NVMe SSD", "Windows 11 Pro"), Accessories = ["Klavye", "Fare"] },
        new("255.02.02.01", "Ekran", "Samsung", "LS24C360", "0ZT8", 18, 4_850, 300, 24, Palandoken) { Facts = [new("size", "24")], Accessories = ["HDMI kablosu"] },
        new("255.02.05.01", "Projeksiyon cihazı", "Epson", "EB-FH52", "X8P", 2, 26_400, 210, 24, Aziziye) { Facts = [new("lumen", "4000")], Accessories = ["Uzaktan kumanda", "Çanta"] },
        new("255.02.02.03", "Tarayıcı", "Fujitsu", "fi-8150", "AK2", 4, 29_800, 120, 24, Aziziye) { Facts = [new("feeder", "100 yaprak")] },
        new("255.10.01", "IP kamera", "Hikvision", "DS-2CD2143G2", "FQ1", 8, 3_950, 75, 24, Dadas) { Facts = [new("resolution", "4 MP")] },
        new("255.02.01.01.02", "Dizüstü bilgisayar", "HP", "ProBook 450 G10", "5CD", 6, 31_900, 12, 36, Palandoken)
            { Facts = [.. Facts("Intel Core i7-1355U", "16 GB DDR4", "512 GB NVMe SSD", "Windows 11 Pro"), new("size", "15,6")], Accessories = ["Şarj aleti", "Çanta"] },
    ];

    private static TechnicalFact[] Facts(string cpu, string ram, string disk, string os) => [new("cpu", cpu), new("ram", ram), new("disk", disk), new("os", os)];
}
