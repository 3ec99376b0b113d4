using Yakutiye.BilgiIslem.Import;
using Yakutiye.BilgiIslem.Text;

namespace Yakutiye.BilgiIslem.People;

/// <param name="ParentCode">Null: at the top.</param>
/// <param name="ExistingId">Null: a new unit.</param>
/// <param name="Given">The columns that the file has; what it has none for stays as it is.</param>
public sealed record ImportedUnit(
    int Line, string Code, string Name, string? ParentCode, bool IsRemote, string? Place, string? Phone, int? ExistingId, IReadOnlyCollection<string> Given);

/// <param name="Units">code → id and the parent's code</param>
public sealed record UnitImportGround(IReadOnlyDictionary<string, (int Id, string? Parent)> Units, bool UpdatesExisting);

/// <summary>Reads units from a table, without touching anything. A parent may come below its child.</summary>
public static class UnitImport
{
    public const string Kind = "birim";

    public static ColumnMap Map { get; } = new(
    [
        new("Code", "Birim kodu", true, "Kod", "Kodu"),
        new("Name", "Birim adı", true, "Birim", "Ad", "Adı", "Müdürlük"),
        new("Parent", "Bağlı olduğu birimin kodu", false, "Üst birim", "Bağlı birim", "Üst birim kodu"),
        new("Remote", "Uzak birim", false, "Uzak", "Dış birim"),
        new("Place", "Yer", false, "Adres", "Bina"),
        new("Phone", "Telefon", false, "Tel"),
    ]);

    public static ImportResult<ImportedUnit> Check(TextTable table, ColumnMatch columns, UnitImportGround ground)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        var lines = table.Rows.Select(row => new ImportLine(row, columns, Map)).ToList();
        var units = lines.Select(line => Read(line, ground, seen)).ToList();
        var parents = ground.Units.ToDictionary(u => u.Key, u => u.Value.Parent, StringComparer.Ordinal);
        foreach (var unit in units)
        {
            parents[unit.Code] = unit.Given.Contains("Parent") ? unit.ParentCode : parents.GetValueOrDefault(unit.Code);
        }

        foreach (var (line, unit) in lines.Zip(units))
        {
            CheckParent(line, unit, parents);
        }

        return new ImportResult<ImportedUnit>(
            [.. lines.Zip(units).Where(pair => pair.First.IsGood).Select(pair => pair.Second)],
            [.. table.Refused.Concat(lines.SelectMany(l => l.Refusals)).OrderBy(r => r.Line)]);
    }

    private static ImportedUnit Read(ImportLine line, UnitImportGround ground, Dictionary<string, int> seen)
    {
        var code = line.Required("Code", 20).ToUpperInvariant();
        if (code.Length > 0 && !seen.TryAdd(code, line.Number))
        {
            line.Refuse("Code", PeopleImportText.Twice(seen[code]));
        }

        int? existing = ground.Units.TryGetValue(code, out var known) ? known.Id : null;
        if (existing is not null && !ground.UpdatesExisting)
        {
            line.Refuse("Code", PeopleImportText.UnitExists);
        }

        return new ImportedUnit(
            line.Number, code, line.Required("Name", 200), line.Optional("Parent", 20)?.ToUpperInvariant(), IsRemote(line),
            line.Optional("Place", 200), line.Optional("Phone", 30), existing, [.. new[] { "Parent", "Remote", "Place", "Phone" }.Where(line.Has)]);
    }

    private static void CheckParent(ImportLine line, ImportedUnit unit, Dictionary<string, string?> parents)
    {
        if (unit.ParentCode is not { } parent)
        {
            return;
        }

        if (!parents.ContainsKey(parent))
        {
            line.Refuse("Parent", PeopleImportText.ParentUnknown);
        }
        else if (HangsFromItself(unit.Code, parents))
        {
            line.Refuse("Parent", PeopleImportText.UnitLoop);
        }
    }

    private static bool HangsFromItself(string code, Dictionary<string, string?> parents)
    {
        var steps = 0;
        for (var above = parents[code]; above is not null; above = parents.GetValueOrDefault(above))
        {
            if (above == code || ++steps > parents.Count)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsRemote(ImportLine line)
    {
        switch (TurkishText.Fold(line.Cell("Remote")))
        {
            case "evet" or "e" or "1" or "x":
                return true;
            case "" or "hayir" or "h" or "0":
                return false;
            default:
                line.Refuse("Remote", PeopleImportText.YesOrNo);
                return false;
        }
    }
}
