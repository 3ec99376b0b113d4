using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Calendar;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Inventory;
using Yakutiye.BilgiIslem.Inventory.WriteOffs;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Text;
using Yakutiye.BilgiIslem.Web.Modules.Inventory.Acts;
using Yakutiye.BilgiIslem.Web.Modules.Inventory.WriteOffs;
using Yakutiye.BilgiIslem.Web.Modules.Inventory.WriteOffSteps;
using Yakutiye.BilgiIslem.Web.Shared;
using Yakutiye.BilgiIslem.Web.Shared.Messages;
using Yakutiye.BilgiIslem.Web.Shared.Records;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory.Losses;

/// <summary>Reports of losses and thefts, and what turned up again.</summary>
[Route("envanter/kayip")]
public sealed class LossesController(AppDb db, LossReading reading, LossFiling filing, LossDesk desk, WriteOffChoices choices, ICurrentUser user, TimeProvider clock) : ActController
{
    [HttpGet(""), Authorize(InventoryPermissions.SeeAll)]
    public async Task<IActionResult> Index(int sayfa, CancellationToken ct) => View(await reading.ListAsync(Math.Max(1, sayfa), ct));

    [HttpGet("yeni"), Authorize(InventoryPermissions.WriteOff)]
    public async Task<IActionResult> New(int? demirbas, CancellationToken ct) =>
        View(new LossForm { AssetId = demirbas, Day = Istanbul.Today(clock), Assets = await choices.AssetAsync(demirbas, ct) });

    [HttpPost("yeni"), Authorize(InventoryPermissions.WriteOff), RequestSizeLimit(FormLimits.MaxBytes)]
    public async Task<IActionResult> New(LossForm form, CancellationToken ct)
    {
        var id = 0;
        if (ModelState.IsValid && await this.TryAsync(async () => id = await filing.FileAsync(form, ct)))
        {
            this.Flash(FlashTone.Success, WriteOffWords.Reported);
            return LocalRedirect(WriteOffNotices.LossLink(id));
        }

        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return View(form with { Assets = await choices.AssetAsync(form.AssetId, ct) });
    }

    [HttpGet("{id:int}"), Authorize(InventoryPermissions.SeeAll)]
    public async Task<IActionResult> Details(int id, CancellationToken ct) => await reading.PageAsync(id, ct) is { } page ? View(page) : NotFound();

    [HttpGet("{id:int}/bulundu"), Authorize(InventoryPermissions.WriteOff)]
    public Task<IActionResult> Found(int id, CancellationToken ct) => AskAsync(id, new FoundForm(), ct);

    [HttpPost("{id:int}/bulundu"), Authorize(InventoryPermissions.WriteOff)]
    public Task<IActionResult> Found(int id, FoundForm form, CancellationToken ct) => DoAsync(
        id, form, () => desk.FindAsync(id, form.Version, form.WarehouseId, form.Note, user.As(InventoryPermissions.WriteOff), ct), WriteOffWords.Found, ct);

    protected override async Task<ActHead?> HeadAsync(int id, CancellationToken ct) =>
        user.Can(InventoryPermissions.SeeAll) && await db.Set<LossReport>().AsNoTracking().FirstOrDefaultAsync(r => r.Id == id, ct) is { } report
            ? new ActHead(id, report.Number, report.Kind.TurkishName, report.Kind, WriteOffNotices.LossLink(id), "/envanter/kayip", "Kayıp ve çalınma", report.Version)
            : null;

    protected override Task<Conflict> ConflictAsync(ActHead head, CancellationToken ct) => db.ConflictAsync<LossReport>(head.Id, [], ct);

    protected override async Task<ActForm> FillAsync(ActForm form, CancellationToken ct) =>
        form is FoundForm found ? found with { Warehouses = await choices.WarehousesAsync(ct) } : form;
}
