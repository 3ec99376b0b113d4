using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Inventory;
using Yakutiye.BilgiIslem.Inventory.Assets;
using Yakutiye.BilgiIslem.Inventory.Needs;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Rules;
using Yakutiye.BilgiIslem.Web.Shared;
using Yakutiye.BilgiIslem.Web.Shared.Messages;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory.Needs;

/// <summary>The Müdür's yearly list of needs (M8.50).</summary>
[Route("envanter/ihtiyac")]
public sealed class NeedsController(AppDb db, NeedsReading reading, OnceDesk once, ICurrentUser user, TimeProvider clock) : Controller
{
    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    /// <param name="aday">A device that is to be replaced: fills the form of a new line.</param>
    [HttpGet(""), Authorize(InventoryPermissions.SeeAll)]
    public async Task<IActionResult> Index(int? yil, int? aday, CancellationToken ct)
    {
        var form = aday is { } id ? await reading.FromAsync(id, ct) : new NeedForm { Quantity = 1 };
        return View(await reading.PageAsync(yil is >= 2000 and <= 2100 ? yil.Value : reading.DefaultYear, form, user.Can(InventoryPermissions.Spend), ct));
    }

    [HttpPost("{year:int}/baslat"), Authorize(InventoryPermissions.Spend)]
    public async Task<IActionResult> Begin(int year, CancellationToken ct)
    {
        if (await reading.FindAsync(year, ct) is null)
        {
            db.Add(new NeedsList(year, user.As(InventoryPermissions.Spend), Now));
            await db.SaveChangesAsync(ct);
        }

        return Done(year, NeedsText.Begun);
    }

    [HttpPost("{year:int}/ekle"), Authorize(InventoryPermissions.Spend)]
    public async Task<IActionResult> Add(int year, NeedForm form, CancellationToken ct)
    {
        if (await reading.FindAsync(year, ct) is null)
        {
            return NotFound();
        }

        return ModelState.IsValid && await this.TryAsync(() => once.RunAsync(form.FormKey, user.Id, () => AddAsync(year, form, ct), ct))
            ? Done(year, NeedsText.Added)
            : View(nameof(Index), await reading.PageAsync(year, form, mayEdit: true, ct));
    }

    [HttpPost("{year:int}/cikar/{line:int}"), Authorize(InventoryPermissions.Spend)]
    public Task<IActionResult> Remove(int year, int line, CancellationToken ct) => DoAsync(year, Take, NeedsText.Removed, line, ct);

    [HttpPost("{year:int}/kesinlestir"), Authorize(InventoryPermissions.Spend)]
    public Task<IActionResult> Finish(int year, CancellationToken ct) => DoAsync(year, (list, _) => list.Finish(user.As(InventoryPermissions.Spend), Now), NeedsText.Finished, 0, ct);

    [HttpPost("{year:int}/ac"), Authorize(InventoryPermissions.Spend)]
    public Task<IActionResult> Reopen(int year, CancellationToken ct) => DoAsync(year, (list, _) => list.Reopen(), NeedsText.Reopened, 0, ct);

    private async Task<int> AddAsync(int year, NeedForm form, CancellationToken ct)
    {
        var list = (await reading.FindAsync(year, ct))!;
        Rule.Require(await db.Units.InUse.AnyAsync(u => u.Id == form.UnitId, ct), InventoryText.UnitUnknown, nameof(form.UnitId));
        Rule.Require(form.ReplacesId is null || await db.Set<Asset>().Ours.AnyAsync(a => a.Id == form.ReplacesId, ct), InventoryText.AssetUnknown);
        var line = list.Add(form.ToFacts());
        await db.SaveChangesAsync(ct);
        return line.Id;
    }

    private void Take(NeedsList list, int line)
    {
        if (list.Remove(line) is { } gone)
        {
            db.Remove(gone);
        }
    }

    private async Task<IActionResult> DoAsync(int year, Action<NeedsList, int> verb, string done, int line, CancellationToken ct)
    {
        if (await reading.FindAsync(year, ct) is not { } list)
        {
            return NotFound();
        }

        verb(list, line);
        await db.SaveChangesAsync(ct);
        return Done(year, done);
    }

    private LocalRedirectResult Done(int year, string sentence)
    {
        this.Flash(FlashTone.Success, sentence);
        return LocalRedirect($"/envanter/ihtiyac?yil={year}");
    }
}
