using Yakutiye.BilgiIslem.Inventory.Codes;
using Yakutiye.BilgiIslem.Text;

namespace Yakutiye.BilgiIslem.Inventory.Assets;

/// <summary>A technical fact as people type it: <c>RAM: 16 GB</c>, by the field's title, its short name in brackets or its key.</summary>
public static class TechnicalFactLine
{
    /// <summary>Null: not of this form, or the kind has no such field.</summary>
    public static TechnicalFact? Read(string typed, DeviceKind kind)
    {
        var sign = typed.IndexOfAny([':', '=']);
        if (sign <= 0 || typed[(sign + 1)..].Trim().Length == 0)
        {
            return null;
        }

        var name = TurkishText.Fold(typed[..sign]);
        var field = TechnicalCard.Of(kind).FirstOrDefault(f => IsCalled(f, name));
        return field is null ? null : new TechnicalFact(field.Key, typed[(sign + 1)..].Trim());
    }

    private static bool IsCalled(TechnicalField field, string name)
    {
        var title = TurkishText.Fold(field.Title);
        return field.Key == name || title == name || title.StartsWith($"{name} (", StringComparison.Ordinal) || title.Contains($"({name})", StringComparison.Ordinal);
    }
}
