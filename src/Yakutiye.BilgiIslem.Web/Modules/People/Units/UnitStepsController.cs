using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Web.Shared;
using Yakutiye.BilgiIslem.Web.Shared.Messages;

namespace Yakutiye.BilgiIslem.Web.Modules.People.Units;

[Route("yonetim/birimler/{id:int}"), Authorize(PeoplePermissions.ManageUnits)]
public sealed class UnitStepsController(AppDb db, UnitDesk desk, UnitReading reading) : Controller
{
    private const string ClosePage = "/Modules/People/Units/Close.cshtml";

    [HttpGet("kapat")]
    public async Task<IActionResult> Close(int id, CancellationToken ct) =>
        await db.Units.FindAsync([id], ct) is { ClosedAt: null } unit
            ? View(ClosePage, await reading.ClosingAsync(unit, new CloseUnitForm(), ct))
            : NotFound();

    [HttpPost("kapat")]
    public async Task<IActionResult> Close(int id, CloseUnitForm form, CancellationToken ct)
    {
        if (await db.Units.FindAsync([id], ct) is not { } unit)
        {
            return NotFound();
        }

        if (!await this.TryAsync(() => desk.CloseAsync(unit, form.EvenWithPeople, ct)))
        {
            return View(ClosePage, await reading.ClosingAsync(unit, form, ct));
        }

        this.Flash(FlashTone.Success, PeoplePagesText.UnitClosed(unit.Name));
        return LocalRedirect("/yonetim/birimler");
    }

    [HttpPost("ac")]
    public async Task<IActionResult> Reopen(int id, CancellationToken ct)
    {
        if (await db.Units.FindAsync([id], ct) is not { } unit)
        {
            return NotFound();
        }

        unit.Reopen();
        await db.SaveChangesAsync(ct);
        this.Flash(FlashTone.Success, PeoplePagesText.UnitReopened(unit.Name));
        return LocalRedirect("/yonetim/birimler");
    }
}
