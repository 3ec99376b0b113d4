using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Inventory;
using Yakutiye.BilgiIslem.Inventory.Custody;
using Yakutiye.BilgiIslem.Inventory.Orders;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Web.Shared;
using Yakutiye.BilgiIslem.Web.Shared.Messages;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory.MoveRequests;

/// <summary>Asking for what only the Müdür's written order lets go (M8.31).</summary>
[Route("envanter/talepler"), Authorize(InventoryPermissions.Own)]
public sealed class MoveRequestsController(RequestReading reading, RequestChoices choices, OrderDesk desk, OnceDesk once, ICurrentUser user) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index(RequestFilter filter, CancellationToken ct) => View(await reading.ListAsync(filter, ct));

    [HttpGet("{id:int}")]
    public async Task<IActionResult> Details(int id, CancellationToken ct) => await reading.PageAsync(id, ct) is { } page ? View(page) : NotFound();

    [HttpGet("yeni"), Authorize(InventoryPermissions.Request)]
    public async Task<IActionResult> New(MoveKind? tur, int? demirbas, int? kisi, CancellationToken ct)
    {
        var form = new RequestForm { Kind = tur ?? MoveKind.Personal, AssetIds = demirbas is { } id ? [id] : [], PersonId = kisi, UnitId = choices.OnlyUnit };
        ModelState.Clear();
        return View(await choices.FillAsync(form, ct));
    }

    [HttpPost("yeni"), Authorize(InventoryPermissions.Request)]
    public async Task<IActionResult> New(RequestForm form, CancellationToken ct)
    {
        var id = 0;
        if (ModelState.IsValid && await this.TryAsync(async () => id = await SubmitAsync(form, ct)))
        {
            this.Flash(FlashTone.Success, CustodyText.Requested);
            return LocalRedirect(CustodyNotices.RequestLink(id));
        }

        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return View(await choices.FillAsync(form, ct));
    }

    /// <summary>The fields of the chosen kind, with what has been typed into them so far.</summary>
    [HttpPost("yeni/alanlar"), Authorize(InventoryPermissions.Request)]
    public async Task<IActionResult> Fields(RequestForm form, CancellationToken ct)
    {
        ModelState.Clear();
        return PartialView("_Fields", await choices.FillAsync(form, ct));
    }

    [HttpGet("sec-demirbas"), Authorize(InventoryPermissions.Request)]
    public async Task<IActionResult> PickAsset(string? q, MoveKind? tur, int? kisi, CancellationToken ct)
    {
        var found = await choices.FindAsync(q, tur ?? MoveKind.Personal, kisi, ct);
        return Json(found.Select(a => new
        {
            value = a.Id.ToString(CultureInfo.InvariantCulture), text = RequestChoices.Words(a), sub = CustodyWords.Joined(a.Serial, a.Room),
        }));
    }

    private Task<int> SubmitAsync(RequestForm form, CancellationToken ct) => once.RunAsync(
        form.FormKey, user.Id,
        async () => (await desk.SubmitAsync(form.Demand, choices.OnlyUnit, user.As(InventoryPermissions.Request), ct)).Id, ct);
}
