using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Inventory;
using Yakutiye.BilgiIslem.Inventory.Assets;
using Yakutiye.BilgiIslem.Inventory.Licences;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Web.Modules.Inventory.AssetSteps;
using Yakutiye.BilgiIslem.Web.Shared;
using Yakutiye.BilgiIslem.Web.Shared.Messages;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory.Software;

/// <summary>What is installed on a device.</summary>
[Route("envanter/demirbaslar/{id:int}/yazilim"), Authorize(InventoryPermissions.Licences)]
public sealed class SoftwareController(AppDb db, AssetStepDesk steps, LicenceDesk licences, OnceDesk once, ICurrentUser user) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Add(int id, CancellationToken ct) =>
        await steps.FindAsync(id, ct) is { } asset ? View(new SoftwareForm { Head = AssetHead.Of(asset) }) : NotFound();

    [HttpPost("")]
    public async Task<IActionResult> Add(int id, SoftwareForm form, CancellationToken ct)
    {
        if (await steps.FindAsync(id, ct) is not { } asset)
        {
            return NotFound();
        }

        if (ModelState.IsValid && await this.TryAsync(() => once.RunAsync(form.FormKey, user.Id, () => InstallAsync(id, form, ct), ct)))
        {
            return Done(id, InventoryText.SoftwareAdded);
        }

        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return View(form with { Head = AssetHead.Of(asset), Licence = await ChosenAsync(form.LicenceId, ct) });
    }

    [HttpPost("{line:int}/sil")]
    public async Task<IActionResult> Drop(int id, int line, CancellationToken ct)
    {
        var visible = db.Set<Asset>().VisibleTo(user);
        if (await db.Set<InstalledSoftware>().FirstOrDefaultAsync(s => s.Id == line && s.AssetId == id && visible.Any(a => a.Id == id), ct) is not { } software)
        {
            return NotFound();
        }

        db.Remove(software);
        await db.SaveChangesAsync(ct);
        return Done(id, InventoryText.SoftwareRemoved);
    }

    private async Task<int> InstallAsync(int id, SoftwareForm form, CancellationToken ct)
    {
        await licences.InstallAsync(id, form.Name, form.Release, form.LicenceId, ct);
        return id;
    }

    private async Task<IReadOnlyList<Microsoft.AspNetCore.Mvc.Rendering.SelectListItem>> ChosenAsync(int? id, CancellationToken ct) =>
        await db.Set<Licence>().VisibleTo(user).Where(l => l.Id == id).Select(l => l.Product).FirstOrDefaultAsync(ct) is { } name ? [AssetChoicesReading.Item(id ?? 0, name)] : [];

    private LocalRedirectResult Done(int id, string sentence)
    {
        this.Flash(FlashTone.Success, sentence);
        return LocalRedirect(AssetAddress.Of(id) + "?sekme=yazilimlar");
    }
}
