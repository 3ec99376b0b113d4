using System.Globalization;
using Yakutiye.BilgiIslem.Text;
using Yakutiye.BilgiIslem.Web.Shared.Ui;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory.Assets;

/// <summary>A filter in words, each part removable.</summary>
public static class AssetChips
{
    public static IReadOnlyList<FilterChip> Of(AssetFilter filter, AssetChoices names) => [.. Chips(filter, names).Where(c => c.Value.Length > 0)];

    public static string InWords(AssetFilter filter, AssetChoices names) => string.Join("; ", Of(filter, names).Select(c => $"{c.Label}: {c.Value}"));

    private static IEnumerable<FilterChip> Chips(AssetFilter filter, AssetChoices names)
    {
        yield return new("Metin", filter.Text?.Trim() ?? "", "q");
        yield return new("Kapsam", filter.Scope is AssetScope.Present ? "" : filter.Scope.TurkishName, "kapsam");
        foreach (var state in filter.States)
        {
            yield return new("Durum", state.TurkishName, "durum", state.ToString());
        }

        yield return new("Tür", filter.Kind?.TurkishName ?? "", "tur");
        yield return new("Birim", filter.UnitId is { } unit ? names.Unit(unit) : "", "birim");
        yield return new("Kişi", filter.PersonId is null ? "" : names.Person ?? "bilinmeyen", "kisi");
        yield return new("Ambar", filter.WarehouseId is { } warehouse ? names.Warehouse(warehouse) : "", "ambar");
        yield return new("Taşınır kodu", filter.Code?.Trim() ?? "", "kod");
        yield return new("Kayıt", filter.Books?.TurkishName ?? "", "kayit");
        yield return new("Garanti bitişi en erken", Day(filter.WarrantyFrom), "garantiIlk");
        yield return new("Garanti bitişi en geç", Day(filter.WarrantyTo), "garantiSon");
        yield return new("Devreye alma", filter.OnlyWaiting ? "bekleyenler" : "", "devreye");
    }

    private static string Day(DateOnly? day) => day?.ToString("dd.MM.yyyy", CultureInfo.InvariantCulture) ?? "";
}
