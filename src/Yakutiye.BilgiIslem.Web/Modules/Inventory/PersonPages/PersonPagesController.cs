using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Yakutiye.BilgiIslem.Inventory;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory.PersonPages;

/// <summary>What a person holds, held, signed and reported.</summary>
[Authorize(InventoryPermissions.Own)]
public sealed class PersonPagesController(PersonReading reading) : Controller
{
    [HttpGet("envanter/kisiler/{id:int}")]
    public async Task<IActionResult> Index(int id, int? sayfa, CancellationToken ct) => await reading.ReadAsync(id, sayfa ?? 1, ct) is { } page ? View(page) : NotFound();
}
