using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Inventory;
using Yakutiye.BilgiIslem.Inventory.Assets;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Search;
using Yakutiye.BilgiIslem.Web.Modules.Inventory.Assets;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory.Pickers;

/// <summary>Answers the pickers of movables and the people who hold them: <c>[{ value, text, sub }]</c>.</summary>
public sealed class AssetPickersController(AssetReading reading, AppDb db, ISearchIndex index) : Controller
{
    private const int Most = 20;

    /// <param name="durum">one state or several</param>
    [HttpGet("envanter/demirbaslar/sec"), Authorize(InventoryPermissions.Own)]
    public async Task<IActionResult> Assets(string? q, AssetState[]? durum, int? kisi, int? ambar, CancellationToken ct)
    {
        var filter = new AssetFilter { Text = q, StateList = durum, PersonId = kisi, WarehouseId = ambar };
        var rows = await reading.Query(filter).Take(Most).Select(AssetRow.From).ToListAsync(ct);
        return Json(rows.Select(r => Line(r.Id, $"{r.Tag} {r.Name}", r.Serial == r.Tag ? null : r.Serial, r.Where)));
    }

    [HttpGet("envanter/demirbaslar/kisiler"), Authorize(InventoryPermissions.SeeAll)]
    public async Task<IActionResult> People(string? q, CancellationToken ct)
    {
        var people = db.Users.Where(u => u.DisabledAt == null);
        if (!string.IsNullOrWhiteSpace(q))
        {
            var found = index.Matching(db, PeopleQueries.SearchType, q);
            people = people.Where(u => found.Contains(u.Id));
        }

        var rows = await people.OrderBy(u => u.FullName).ThenBy(u => u.Id).Take(Most).Select(u => new { u.Id, u.FullName, Unit = u.Unit!.Name, u.Extension }).ToListAsync(ct);
        return Json(rows.Select(r => Line(r.Id, r.FullName, r.Unit, r.Extension)));
    }

    private static object Line(int id, string text, params string?[] sub) => new
    {
        value = id.ToString(CultureInfo.InvariantCulture), text, sub = string.Join(" · ", sub.Where(s => !string.IsNullOrEmpty(s))),
    };
}
