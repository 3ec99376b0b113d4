using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Attachments;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Firms;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Web.Shared;
using Yakutiye.BilgiIslem.Web.Shared.Messages;

namespace Yakutiye.BilgiIslem.Web.Modules.Firms.Files;

/// <summary>Adds files to a firm or to a contract, once however often the form is sent.</summary>
[Route("firmalar"), Authorize(FirmsPermissions.Edit), RequestSizeLimit(FormLimits.MaxBytes)]
public sealed class FirmFilesController(AppDb db, AttachmentDesk files, OnceDesk once, ICurrentUser user) : Controller
{
    [HttpPost("{id:int}/dosya")]
    public async Task<IActionResult> ToFirm(int id, FilesForm form, CancellationToken ct) =>
        await db.Set<Firm>().VisibleTo(user).AnyAsync(f => f.Id == id, ct)
            ? await AddAsync(Firm.RecordType, id, FormattableString.Invariant($"/firmalar/{id}"), form, ct)
            : NotFound();

    [HttpPost("sozlesmeler/{id:int}/dosya")]
    public async Task<IActionResult> ToContract(int id, FilesForm form, CancellationToken ct) =>
        await db.Set<FirmContract>().VisibleTo(user).AnyAsync(c => c.Id == id, ct)
            ? await AddAsync(FirmContract.RecordType, id, ContractNotices.Link(id), form, ct)
            : NotFound();

    // A chosen file cannot be kept in a form, so a refusal is a sentence on the page that it was chosen on.
    private async Task<IActionResult> AddAsync(string type, int id, string page, FilesForm form, CancellationToken ct)
    {
        var added = ModelState.IsValid && await this.TryAsync(() => files.SaveAsync(form.Files.Incoming, kept => KeepAsync(kept, type, id, form.FormKey, ct), ct));
        this.Flash(
            added ? FlashTone.Success : FlashTone.Danger,
            added ? FirmsText.FilesAdded : ModelState.Values.SelectMany(v => v.Errors).Select(e => e.ErrorMessage).First());
        return LocalRedirect(page);
    }

    private Task<int> KeepAsync(KeptFiles kept, string type, int id, Guid formKey, CancellationToken ct) => once.RunAsync(
        formKey, user.Id,
        async () =>
        {
            kept.AttachTo(type, id, user.As(FirmsPermissions.Edit));
            await db.SaveChangesAsync(ct);
            return id;
        },
        ct);
}
