using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Inventory;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory.Ledgers;

public sealed record RegisterPage(LedgerFilter Filter, Page<LedgerRow> Page);

/// <summary>The yearly account and the register of durable movables.</summary>
[Route("envanter/cetveller"), Authorize(InventoryPermissions.SeeAll)]
public sealed class LedgersController(LedgerReading reading) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index(int? yil, CancellationToken ct) => View(await reading.AccountAsync(yil, ct));

    [HttpGet("defter")]
    public async Task<IActionResult> Register(LedgerFilter filter, CancellationToken ct) => View(new RegisterPage(filter, await reading.Register(filter).ToPageAsync(filter.Page, ct)));
}
