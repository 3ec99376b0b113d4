using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Yakutiye.BilgiIslem.Inventory;
using Yakutiye.BilgiIslem.Inventory.Codes;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory.MovableCodes;

/// <summary>Answers the pickers of movable codes.</summary>
public sealed class CodePickerController(CodeCatalog catalog) : Controller
{
    private const int Most = 30;

    /// <param name="dayanikli">Only what a movable is entered under, which is counted piece by piece.</param>
    [HttpGet("envanter/kodlar/sec"), Authorize(InventoryPermissions.Own)]
    public async Task<IActionResult> Find(string? q, bool dayanikli, CancellationToken ct)
    {
        var tree = await catalog.ReadAsync(ct);
        var found = tree.Matching(q).Where(c => !c.IsClosed && c.ParentId is not null && (!dayanikli || (c.IsDurable && c.IsFull))).Take(Most);
        return Json(found.Select(c => new
        {
            value = c.Id.ToString(CultureInfo.InvariantCulture), text = $"{c.Code} – {c.Name}", sub = tree.Find(c.ParentId)?.Name ?? "",
        }));
    }
}
