using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Yakutiye.BilgiIslem.Attachments;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Inventory;
using Yakutiye.BilgiIslem.Inventory.WriteOffs;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Web.Modules.Inventory.WriteOffs;
using Yakutiye.BilgiIslem.Web.Shared;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory.WriteOffSteps;

/// <summary>What is added beside the flow: usable parts, and papers.</summary>
[Route("envanter/dusum/{id:int}"), Authorize(InventoryPermissions.WriteOff)]
public sealed class AdditionController(WriteOffStepDesk steps, WriteOffPreparation preparation, AttachmentDesk files, AppDb db, ICurrentUser user) : WriteOffStepController(steps)
{
    private Actor Keeper => user.As(InventoryPermissions.WriteOff);

    [HttpGet("parca")]
    public Task<IActionResult> Part(int id, CancellationToken ct) => AskAsync(id, w => w.CanPrepare, _ => new PartForm(), ct);

    [HttpPost("parca")]
    public Task<IActionResult> Part(int id, PartForm form, CancellationToken ct) => AddAsync(
        id, form, w => w.CanPrepare,
        () => OnceAsync(
            id, form.FormKey, w => preparation.TakeOutAsync(w, form.AssetId ?? 0, form.What ?? "", form.Quantity ?? 0, form.Note, Keeper, ct), ct),
        WriteOffText.PartAdded, ct);

    [HttpGet("belge")]
    public Task<IActionResult> Files(int id, CancellationToken ct) => AskAsync(id, _ => true, _ => new WriteOffFilesForm(), ct);

    [HttpPost("belge"), RequestSizeLimit(FormLimits.MaxBytes)]
    public Task<IActionResult> Files(int id, WriteOffFilesForm form, CancellationToken ct) =>
        AddAsync(id, form, _ => true, () => AttachAsync(id, form, ct), WriteOffText.FilesAdded, ct);

    private Task<int> AttachAsync(int id, WriteOffFilesForm form, CancellationToken ct) =>
        files.SaveAsync(form.Files.Incoming, kept => OnceAsync(id, form.FormKey, w => AttachAsync(w, kept, ct), ct), ct);

    private async Task<int> AttachAsync(WriteOff writeOff, KeptFiles kept, CancellationToken ct)
    {
        kept.AttachTo(WriteOff.RecordType, writeOff.Id, Keeper);
        await db.SaveChangesAsync(ct);
        return writeOff.Id;
    }
}
