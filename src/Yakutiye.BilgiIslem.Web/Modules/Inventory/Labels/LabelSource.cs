using Microsoft.AspNetCore.Mvc;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory.Labels;

/// <summary>Whose labels the address asks for: some assets, or all of a voucher, a warehouse or a unit.</summary>
public sealed record LabelSource
{
    [FromQuery(Name = "ids")]
    public int[]? Ids { get; init; }

    /// <summary>The same, as the boxes of the asset list name them.</summary>
    [FromQuery(Name = "demirbas")]
    public int[]? Ticked { get; init; }

    [FromQuery(Name = "fis")]
    public int? Voucher { get; init; }

    [FromQuery(Name = "ambar")]
    public int? Warehouse { get; init; }

    [FromQuery(Name = "birim")]
    public int? Unit { get; init; }
}
