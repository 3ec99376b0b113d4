using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Calendar;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Inventory;
using Yakutiye.BilgiIslem.Inventory.Warehouses;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Web.Modules.Inventory.Shared;
using Yakutiye.BilgiIslem.Web.Shared;
using Yakutiye.BilgiIslem.Web.Shared.Messages;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory.Duties;

public sealed record DutyRow(int Id, DutyKind Kind, int? WarehouseId, string? Warehouse, string Person, DateOnly From, DateOnly? To, string Document, DateOnly DocumentDate, string ByName);

public sealed record DutiesPage(Page<DutyRow> Page, DateOnly Today);

/// <summary>Who keeps the warehouses and who checks their papers (domain B.3).</summary>
[Route("envanter/gorevliler")]
public sealed class DutiesController(AppDb db, DutyDesk desk, OnceDesk once, BookChoices choices, ICurrentUser user, TimeProvider clock) : Controller
{
    [HttpGet(""), Authorize(InventoryPermissions.SeeAll)]
    public async Task<IActionResult> Index(int sayfa, CancellationToken ct)
    {
        var today = Istanbul.Today(clock);
        var page = await db.Set<MovableDuty>().OrderBy(d => d.To != null && d.To < today).ThenByDescending(d => d.From).ThenByDescending(d => d.Id)
            .ToPageAsync(
                d => new DutyRow(d.Id, d.Kind, d.WarehouseId, d.Warehouse!.Name, d.Person.FullName, d.From, d.To, d.DocumentNumber, d.DocumentDate, d.ByName), sayfa, ct);
        return View(new DutiesPage(page, today));
    }

    [HttpGet("yeni"), Authorize(InventoryPermissions.Spend)]
    public async Task<IActionResult> New(int? ambar, CancellationToken ct) =>
        View(await FilledAsync(new DutyForm { WarehouseId = ambar, From = Istanbul.Today(clock), DocumentDate = Istanbul.Today(clock) }, ct));

    [HttpPost("yeni"), Authorize(InventoryPermissions.Spend)]
    public async Task<IActionResult> New(DutyForm form, CancellationToken ct)
    {
        var by = user.As(InventoryPermissions.Spend);
        if (ModelState.IsValid && await this.TryAsync(() => once.RunAsync(form.FormKey, user.Id, async () => (await desk.AppointAsync(form.ToFacts(), by, ct)).Id, ct)))
        {
            this.Flash(FlashTone.Success, InventoryText.DutySaved);
            return LocalRedirect("/envanter/gorevliler");
        }

        return View(await FilledAsync(form, ct));
    }

    /// <summary>Today is the controller's last day.</summary>
    [HttpPost("{id:int}/bitir"), Authorize(InventoryPermissions.Spend)]
    public async Task<IActionResult> End(int id, CancellationToken ct)
    {
        if (!await db.Set<MovableDuty>().AnyAsync(d => d.Id == id, ct))
        {
            return NotFound();
        }

        await desk.EndAsync(id, Istanbul.Today(clock), ct);
        this.Flash(FlashTone.Success, InventoryText.DutyEndedNow);
        return LocalRedirect("/envanter/gorevliler");
    }

    private async Task<DutyForm> FilledAsync(DutyForm form, CancellationToken ct) =>
        form with { Warehouses = await choices.WarehousesAsync(ct), ChosenPerson = await choices.PeopleAsync([form.PersonId], ct) };
}
