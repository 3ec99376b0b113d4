using System.Globalization;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Search;
using Yakutiye.BilgiIslem.Web.Shared.Ui;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory.Assets;

/// <summary>Everything that the list shows.</summary>
public sealed record AssetListPage(
    AssetFilter Filter, Page<AssetRow> Page, AssetChoices Choices, IReadOnlyList<SavedViewRow> Views, AssetPowers Powers, DateOnly Today)
{
    public const string Path = "/envanter/demirbaslar";

    public IReadOnlyList<FilterChip> Chips { get; } = AssetChips.Of(Filter, Choices);

    public bool HasBulk => Page.Rows.Count > 0 && (Powers.SeeAll || Powers.Request);

    /// <summary>More is set than the first line of the form shows.</summary>
    public bool IsDetailed => Chips.Any(c => c.Key is not ("q" or "kapsam" or "durum"));

    public static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";

    public static string Shown(DateOnly? day) => day?.ToString("dd.MM.yyyy", CultureInfo.InvariantCulture) ?? "";
}

/// <summary>What the person at the list may do there.</summary>
public sealed record AssetPowers(bool SeeAll, bool Edit, bool Request, int UserId);
