using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Yakutiye.BilgiIslem.Attachments;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Inventory;
using Yakutiye.BilgiIslem.Inventory.Licences;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Web.Modules.Inventory.Licences;
using Yakutiye.BilgiIslem.Web.Shared;
using Yakutiye.BilgiIslem.Web.Shared.Messages;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory.LicenceSteps;

/// <summary>Files of a licence, and taking it out of use.</summary>
[Route("envanter/lisanslar/{id:int}"), Authorize(InventoryPermissions.Licences)]
public sealed class LicenceCareController(AppDb db, LicenceReading reading, AttachmentDesk files, OnceDesk once, ICurrentUser user, TimeProvider clock)
    : Controller
{
    [HttpPost("dosya"), RequestSizeLimit(FormLimits.MaxBytes)]
    public async Task<IActionResult> AddFiles(int id, LicenceFilesForm form, CancellationToken ct)
    {
        if (await reading.FindAsync(id, ct) is null)
        {
            return NotFound();
        }

        var saved = ModelState.IsValid && await this.TryAsync(
            () => files.SaveAsync(form.Files.Incoming, kept => once.RunAsync(form.FormKey, user.Id, () => KeepAsync(id, kept, ct), ct), ct));
        this.Flash(saved ? FlashTone.Success : FlashTone.Danger, saved ? InventoryText.FilesAdded : Refusals);
        return LocalRedirect(LicenceNotices.Link(id));
    }

    [HttpPost("kapat")]
    public Task<IActionResult> Close(int id, CancellationToken ct) =>
        DoAsync(id, l => l.Close(clock.GetUtcNow().UtcDateTime), InventoryText.LicenceWasClosed, ct);

    [HttpPost("ac")]
    public Task<IActionResult> Reopen(int id, CancellationToken ct) => DoAsync(id, l => l.Reopen(), InventoryText.LicenceWasReopened, ct);

    private string Refusals => string.Join(' ', ModelState.Values.SelectMany(v => v.Errors).Select(e => e.ErrorMessage));

    private async Task<int> KeepAsync(int id, KeptFiles kept, CancellationToken ct)
    {
        kept.AttachTo(SoftwareLicence.RecordType, id, user.As(InventoryPermissions.Licences));
        await db.SaveChangesAsync(ct);
        return id;
    }

    private async Task<IActionResult> DoAsync(int id, Action<SoftwareLicence> verb, string done, CancellationToken ct)
    {
        if (await reading.FindAsync(id, ct) is not { } licence)
        {
            return NotFound();
        }

        verb(licence);
        await db.SaveChangesAsync(ct);
        this.Flash(FlashTone.Success, done);
        return LocalRedirect(LicenceNotices.Link(id));
    }
}
