using Yakutiye.BilgiIslem.Inventory.Codes;
using Yakutiye.BilgiIslem.Text;
using static Yakutiye.BilgiIslem.Inventory.Codes.DeviceKind;

namespace Yakutiye.BilgiIslem.Inventory.Assets;

/// <summary>One line of a technical card, e.g. <c>ram</c> → <c>16 GB</c>.</summary>
public sealed record TechnicalFact(string Key, string Value);

/// <param name="Key">Stored; never changes.</param>
/// <param name="Hint">An example, as the form shows it.</param>
public sealed record TechnicalField(string Key, string Title, string Hint);

/// <summary>What the technical card of each kind asks for.</summary>
public static class TechnicalCard
{
    /// <summary>The key of a device's name on the network.</summary>
    public const string NetworkName = "host";

    /// <summary>The key of what a device that may have none keeps its data on.</summary>
    public const string Medium = "medium";

    private const string None = "yok";

    private static readonly TechnicalField Memory = new(Medium, "Veri ortamı", "Yok ya da 320 GB disk");

    private static readonly TechnicalField[] Network =
    [
        new(NetworkName, "Ağ adı", "BIM-PC-014"), new("mac", "MAC adresi", "3C:52:82:11:22:33"), new("ip", "IP adresi", "10.1.4.25"),
    ];

    private static readonly TechnicalField[] Computing =
    [
        new("cpu", "İşlemci", "Intel Core i5-12500"), new("ram", "Bellek (RAM)", "16 GB DDR4"), new("disk", "Disk", "512 GB NVMe SSD"),
        new("os", "İşletim sistemi", "Windows 11 Pro"), .. Network,
    ];

    private static readonly TechnicalField[] Screen = [new("size", "Ekran boyu (inç)", "24"), new("resolution", "Çözünürlük", "1920 × 1080")];

    private static readonly TechnicalField[] Printing =
    [
        new("printtype", "Baskı türü", "Lazer, siyah-beyaz"), new("counter", "Sayaç", "12500"), new("toner", "Toner / kartuş", "TN-2456"), Memory, .. Network,
    ];

    public static IReadOnlyList<TechnicalField> Of(DeviceKind kind) => kind switch
    {
        Desktop => Computing,
        Laptop => [.. Computing, .. Screen],
        Server => [.. Computing, new("raid", "RAID", "RAID 5"), new("rack", "Kabin / raf", "K1 / U12")],
        DeviceKind.Monitor => Screen,
        Printer or Copier => Printing,
        Scanner => [new("feeder", "Belge besleyici", "80 yaprak"), Memory, .. Network],
        DeviceKind.Storage => [new("capacity", "Kapasite", "24 TB"), new("raid", "RAID", "RAID 6"), .. Network],
        Phone => [new("extension", "Dahili", "1204"), Memory, .. Network],
        DeviceKind.Network => [new("ports", "Port sayısı", "48"), new("firmware", "Yazılım sürümü", "7.2.4"), new("rack", "Kabin / raf", "K2 / U4"), Memory, .. Network],
        Projector => [new("lumen", "Parlaklık (lümen)", "4000"), new("lamp", "Lamba saati", "350")],
        Camera => [new("resolution", "Çözünürlük", "4 MP"), new("angle", "Görüş yeri", "Hizmet binası girişi"), .. Network],
        PowerSupply => [new("power", "Güç (VA)", "3000"), new("battery", "Akü değişim tarihi", "03.2026")],
        Other => [],
    };

    /// <summary>Whether its media must be wiped before it leaves as scrap: as the card says of its medium, or else as its kind does.</summary>
    public static bool KeepsData(DeviceKind kind, IEnumerable<TechnicalFact> facts) =>
        facts.FirstOrDefault(f => f.Key == Medium) is { } medium ? TurkishText.Fold(medium.Value) != None : kind.KeepsData;

    /// <summary>Keeps what the kind knows and is filled in, in the card's order.</summary>
    public static IReadOnlyList<TechnicalFact> Cleaned(DeviceKind kind, IEnumerable<TechnicalFact> facts)
    {
        var given = facts.Where(f => !string.IsNullOrWhiteSpace(f.Value)).GroupBy(f => f.Key, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Last().Value.Trim(), StringComparer.Ordinal);
        return [.. Of(kind).Where(f => given.ContainsKey(f.Key)).Select(f => new TechnicalFact(f.Key, given[f.Key]))];
    }
}
