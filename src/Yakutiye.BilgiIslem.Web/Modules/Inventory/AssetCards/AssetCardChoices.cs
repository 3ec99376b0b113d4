using Microsoft.AspNetCore.Mvc.Rendering;
using Yakutiye.BilgiIslem.Web.Modules.Inventory.AssetSteps;
using Yakutiye.BilgiIslem.Web.Shared.Records;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory.AssetCards;

/// <summary>What the card's form shows beside what is typed.</summary>
/// <param name="Code">the chosen one, for a picker that asks the server for the others</param>
public sealed record AssetCardChoices(
    AssetHead Head, IReadOnlyList<SelectListItem> Code, IReadOnlyList<SelectListItem> Contract, IReadOnlyList<SelectListItem> Units,
    IReadOnlyList<SelectListItem> Person, Conflict? Conflict)
{
    /// <summary>The books know it by its code.</summary>
    public bool IsCodeFixed { get; init; }

    public static AssetCardChoices None { get; } = new(AssetHead.None, [], [], [], [], null);
}
