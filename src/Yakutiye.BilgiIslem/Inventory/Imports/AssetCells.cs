using System.Globalization;
using Yakutiye.BilgiIslem.Import;
using Yakutiye.BilgiIslem.Inventory.Assets;
using Yakutiye.BilgiIslem.Inventory.Codes;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Text;

namespace Yakutiye.BilgiIslem.Inventory.Imports;

/// <summary>Reads single cells of a file of assets: days, amounts, lists.</summary>
internal static class AssetCells
{
    private static readonly string[] Days = ["dd.MM.yyyy", "d.M.yyyy", "yyyy-MM-dd", "dd/MM/yyyy", "dd.MM.yyyy HH:mm:ss", "dd.MM.yyyy HH:mm", "yyyy-MM-dd HH:mm:ss"];

    /// <summary><c>RAM: 16 GB; Disk: 512 GB</c> by the titles or keys of the kind's technical card.</summary>
    public static IReadOnlyList<TechnicalFact> FactsOf(ImportLine line, MovableCode? code)
    {
        var fields = TechnicalCard.Of(code?.Kind ?? DeviceKind.Other);
        var facts = new List<TechnicalFact>();
        foreach (var part in Listed(line, "Facts"))
        {
            if (TechnicalFactLine.Read(part, code?.Kind ?? DeviceKind.Other) is { } fact)
            {
                facts.Add(fact);
            }
            else
            {
                line.Refuse("Facts", ImportSentences.FactUnknown(part, fields.Select(f => f.Title)));
            }
        }

        return facts;
    }

    public static IReadOnlyList<string> Listed(ImportLine line, string key)
    {
        var items = line.Cell(key).Split([';', '\n', '|'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (items.Length > Asset.MaxAccessories)
        {
            line.Refuse(key, InventoryText.TooManyAccessories(Asset.MaxAccessories));
        }

        return [.. items.Take(Asset.MaxAccessories)];
    }

    public static DateOnly? Day(ImportLine line, string key, bool isRequired)
    {
        var typed = isRequired ? line.Required(key, 40) : line.Cell(key);
        if (typed.Length == 0)
        {
            return null;
        }

        if (DateTime.TryParseExact(typed, Days, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day.Year is >= 1950 and <= 2100)
        {
            return DateOnly.FromDateTime(day);
        }

        line.Refuse(key, ImportSentences.DayShape);
        return null;
    }

    public static decimal Amount(ImportLine line, string key, bool isRequired)
    {
        var typed = (isRequired ? line.Required(key, 40) : line.Cell(key)).TrimStart('%').TrimEnd('%').Trim();
        if (typed.Length == 0)
        {
            return 0;
        }

        if (!TurkishNumber.TryParse(typed, out var number, out var problem))
        {
            line.Refuse(key, problem ?? NumberText.NotANumber(typed));
        }
        else if (number < 0 || number > (key == "Vat" ? 100 : 1_000_000_000))
        {
            line.Refuse(key, key == "Vat" ? ImportSentences.VatRange : ImportSentences.ValueRange);
        }

        return Math.Round(number, 2, MidpointRounding.AwayFromZero);
    }
}
