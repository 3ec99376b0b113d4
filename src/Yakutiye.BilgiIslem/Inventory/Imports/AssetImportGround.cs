using Yakutiye.BilgiIslem.Inventory.Codes;
using Yakutiye.BilgiIslem.Inventory.Orders;
using Yakutiye.BilgiIslem.Text;

namespace Yakutiye.BilgiIslem.Inventory.Imports;

/// <summary>A person whom a file may name, and where he works.</summary>
public sealed record KnownPerson(int Id, int? UnitId);

public sealed record KnownWarehouse(int Id, bool HasRegistrar, bool IsShut);

/// <summary>What the file is checked against; read once for all its lines.</summary>
/// <param name="Codes">by the code itself</param>
/// <param name="Warehouses">by folded code or name</param>
/// <param name="OnlyWarehouse">taken when the file names none; null: there are several</param>
/// <param name="Units">by folded code or name</param>
/// <param name="People">by folded user name or full name; null: several people of that name</param>
/// <param name="Registry">every number in use</param>
/// <param name="Serials">every serial in use, as <see cref="SerialKey"/> makes them</param>
/// <param name="Order">the opening order that what is in use goes by; null: none was chosen</param>
public sealed record AssetImportGround(
    IReadOnlyDictionary<string, MovableCode> Codes,
    IReadOnlyDictionary<string, KnownWarehouse> Warehouses,
    KnownWarehouse? OnlyWarehouse,
    IReadOnlyDictionary<string, int> Units,
    IReadOnlyDictionary<string, KnownPerson?> People,
    IReadOnlySet<string> Registry,
    IReadOnlySet<string> Serials,
    OpeningQuota? Order,
    DateOnly Today)
{
    public static string SerialKey(string? brand, string serial) => $"{TurkishText.Fold(brand)}|{serial}";
}

/// <summary>How many may go out by the lines of an opening order: of a code, or of any.</summary>
public sealed class OpeningQuota(IEnumerable<OrderLine> lines)
{
    private readonly List<Line> _lines = [.. lines.Where(l => l.AssetId is null && l.Left > 0).Select(l => new Line(l.Id, l.CodeId, l.Left))];

    public int Left => _lines.Sum(l => l.Left);

    /// <returns>the line that lets one of the code go; null: none is left</returns>
    public int? Take(int codeId)
    {
        var line = _lines.FirstOrDefault(l => l.Left > 0 && l.CodeId == codeId) ?? _lines.FirstOrDefault(l => l.Left > 0 && l.CodeId is null);
        if (line is null)
        {
            return null;
        }

        line.Left--;
        return line.Id;
    }

    private sealed class Line(int id, int? codeId, int left)
    {
        public int Id => id;
        public int? CodeId => codeId;
        public int Left { get; set; } = left;
    }
}
