using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Inventory;
using Yakutiye.BilgiIslem.Inventory.WriteOffs;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Search;
using Yakutiye.BilgiIslem.Web.Shared.Records;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory.Losses;

/// <summary>What is missing, and what became of it.</summary>
[Route("envanter/kayip"), Authorize(InventoryPermissions.SeeAll)]
public sealed class LossesController(AppDb db, ISearchIndex index, LossReading reading, AuditReading audit, ICurrentUser user) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index(LossFilter filter, CancellationToken ct)
    {
        var page = await filter.Of(db.Set<LossReport>(), db, index).ToPageAsync(LossRow.From, filter.Page, ct);
        return View(new LossList(filter, page, user.Can(InventoryPermissions.WriteOff)));
    }

    [HttpGet("{id:int}")]
    public async Task<IActionResult> Report(int id, CancellationToken ct)
    {
        if (await reading.ReadAsync(id, ct) is not { } page)
        {
            return NotFound();
        }

        return View(page.MaySeeHistory ? page with { History = await audit.HistoryAsync(nameof(LossReport), id, ct) } : page);
    }
}
