using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Inventory;
using Yakutiye.BilgiIslem.Inventory.Assets;
using Yakutiye.BilgiIslem.Inventory.Codes;
using Yakutiye.BilgiIslem.Inventory.Vouchers;
using Yakutiye.BilgiIslem.Rules;
using Yakutiye.BilgiIslem.Text;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory.Entry;

/// <param name="Field">The form's field, e.g. <c>Lines[2].Serials</c>.</param>
public sealed record EntryRefusal(string Field, string Sentence);

/// <summary>Turns the lines of the form into items, and tells everything that is wrong with them at once.</summary>
public sealed class EntryCheck(AppDb db, SerialCheck serials)
{
    public async Task<(IReadOnlyList<EntryItem> Items, IReadOnlyList<EntryRefusal> Refusals)> ReadAsync(EntryForm form, CancellationToken ct)
    {
        var (items, refusals) = (new List<EntryItem>(), new List<EntryRefusal>());
        var ids = form.Lines.Select(l => l.CodeId).OfType<int>().Distinct().ToArray();
        var codes = await db.Set<MovableCode>().AsNoTracking().Where(c => ids.Contains(c.Id)).ToDictionaryAsync(c => c.Id, ct);
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (line, place) in form.Lines.Select((l, i) => (l, i)))
        {
            void Refuse(string field, string sentence) => refusals.Add(new EntryRefusal($"Lines[{place}].{field}", sentence));
            if (!codes.TryGetValue(line.CodeId ?? 0, out var code) || WrongWith(code) is not null)
            {
                Refuse(nameof(line.CodeId), WrongWith(code) ?? InventoryText.CodeUnknown);
                continue;
            }

            await CheckSerialsAsync(line, place, seen, Refuse, ct);
            items.Add(ItemOf(form, line, code, FactsOf(line, code, Refuse)));
        }

        return (items, refusals);
    }

    private static string? WrongWith(MovableCode? code) => code switch
    {
        null or { ClosedAt: not null } => InventoryText.CodeUnknown,
        { IsDurable: false } => InventoryText.CodeNotDurable(code.Code),
        { IsFull: false } => InventoryText.CodeTooShort(code.Code),
        _ => null,
    };

    private async Task CheckSerialsAsync(EntryLineForm line, int place, Dictionary<string, int> seen, Action<string, string> refuse, CancellationToken ct)
    {
        try
        {
            await serials.RequireFreeAsync(line.Brand, line.SerialList, null, ct);
        }
        catch (RuleException rule)
        {
            refuse(nameof(line.Serials), rule.Message);
        }

        foreach (var serial in line.SerialList.Select(Asset.SerialOf).OfType<string>().Distinct(StringComparer.Ordinal))
        {
            if (!seen.TryAdd($"{TurkishText.Fold(line.Brand)}|{serial}", place))
            {
                refuse(nameof(line.Serials), InventoryText.SerialTwice(serial));
                return;
            }
        }
    }

    private static List<TechnicalFact> FactsOf(EntryLineForm line, MovableCode code, Action<string, string> refuse)
    {
        var facts = new List<TechnicalFact>();
        foreach (var typed in line.FactList)
        {
            if (TechnicalFactLine.Read(typed, code.Kind) is { } fact)
            {
                facts.Add(fact);
            }
            else
            {
                refuse(nameof(line.Facts), Yakutiye.BilgiIslem.Inventory.Imports.ImportSentences.FactUnknown(typed, TechnicalCard.Of(code.Kind).Select(f => f.Title)));
            }
        }

        if (line.AccessoryList.Count > Asset.MaxAccessories)
        {
            refuse(nameof(line.Accessories), InventoryText.TooManyAccessories(Asset.MaxAccessories));
        }

        return facts;
    }

    private static EntryItem ItemOf(EntryForm form, EntryLineForm line, MovableCode code, IReadOnlyList<TechnicalFact> facts)
    {
        var day = form.Date!.Value;
        var invoice = form.BaseKind is BaseDocumentKind.Invoice ? (form.BaseNumber, form.BaseDate) : (null, null);
        var card = new AssetCard
        {
            CodeId = code.Id,
            Kind = code.Kind,
            Name = line.Name ?? "",
            Brand = line.Brand,
            Model = line.Model,
            Facts = facts,
            Accessories = line.AccessoryList,
            WarrantyEndsOn = line.WarrantyEndsOn ?? (line.WarrantyMonths is > 0 and var months ? day.AddMonths(months) : null),
        };
        return new EntryItem(card, new AssetPurchase(day, line.UnitPrice ?? 0, line.VatRate, form.FirmId, invoice.Item1, invoice.Item2), line.Count, line.SerialList);
    }
}
