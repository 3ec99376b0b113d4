using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Inventory;
using Yakutiye.BilgiIslem.Inventory.WriteOffs;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Web.Shared;
using Yakutiye.BilgiIslem.Web.Shared.Messages;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory.WriteOffs;

/// <summary>The write-offs: their list, a new proposal, and the page of each.</summary>
[Route("envanter/dusum")]
public sealed class WriteOffsController(WriteOffReading reading, WriteOffDesk desk, OnceDesk once, ICurrentUser user) : Controller
{
    [HttpGet(""), Authorize(InventoryPermissions.SeeAll)]
    public async Task<IActionResult> Index(WriteOffFilter filter, CancellationToken ct) => View(await reading.ListAsync(filter, ct));

    /// <param name="demirbas">Movables that are proposed.</param>
    /// <param name="sayim">A closed year-end count: what it did not find is proposed.</param>
    [HttpGet("yeni"), Authorize(InventoryPermissions.WriteOff)]
    public async Task<IActionResult> New(int[]? demirbas, int? sayim, WriteOffCause? neden, CancellationToken ct)
    {
        var cause = neden ?? (sayim is null ? WriteOffCause.Scrap : WriteOffCause.CountDeficit);
        var form = await reading.FillAsync(new WriteOffForm { AssetIds = demirbas, CampaignId = sayim, Cause = cause }, ct);
        ModelState.Clear();
        return View(form);
    }

    [HttpPost("yeni"), Authorize(InventoryPermissions.WriteOff)]
    public async Task<IActionResult> New(WriteOffForm form, CancellationToken ct)
    {
        var (id, by) = (0, user.As(InventoryPermissions.WriteOff));
        if (ModelState.IsValid && await this.TryAsync(async () =>
            id = await once.RunAsync(form.FormKey, user.Id, async () => (await desk.ProposeAsync(form.Request, by, ct)).Id, ct)))
        {
            this.Flash(FlashTone.Success, WriteOffWords.Proposed);
            return LocalRedirect(WriteOffNotices.Link(id));
        }

        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return View(await reading.FillAsync(form, ct));
    }

    [HttpGet("{id:int}"), Authorize(InventoryPermissions.Own)]
    public async Task<IActionResult> Details(int id, CancellationToken ct) => await reading.PageAsync(id, ct) is { } page ? View(page) : NotFound();
}
