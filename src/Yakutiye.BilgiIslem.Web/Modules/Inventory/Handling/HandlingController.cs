using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Yakutiye.BilgiIslem.Calendar;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Inventory;
using Yakutiye.BilgiIslem.Inventory.WriteOffs;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Web.Modules.Inventory.WriteOffs;
using Yakutiye.BilgiIslem.Web.Modules.Inventory.WriteOffSteps;
using Yakutiye.BilgiIslem.Web.Shared;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory.Handling;

/// <summary>What is done to the movables of a write-off: media wiped, parts kept, scrap destroyed or sent away.</summary>
[Route("envanter/dusum/{id:int}")]
public sealed class HandlingController(
    AppDb db, WriteOffWork work, OnceDesk once, RecordFiles files, WriteOffChoices choices, ICurrentUser user, TimeProvider clock) : WriteOffActController(db, choices, user)
{
    private readonly ICurrentUser _user = user;

    [HttpGet("veri-silme"), Authorize(InventoryPermissions.WriteOff)]
    public Task<IActionResult> Wipe(int id, int? demirbas, CancellationToken ct) =>
        AskAsync(id, new WipeForm { AssetId = demirbas, Day = Istanbul.Today(clock) }, ct);

    [HttpPost("veri-silme"), Authorize(InventoryPermissions.WriteOff)]
    public Task<IActionResult> Wipe(int id, WipeForm form, CancellationToken ct) => DoAsync(
        id, form, () => once.RunAsync(form.FormKey, _user.Id, () => work.WipeAsync(id, form.Facts, Me, ct), ct), WriteOffWords.Wiped, ct);

    [HttpGet("parca"), Authorize(InventoryPermissions.WriteOff)]
    public Task<IActionResult> Part(int id, CancellationToken ct) => AskAsync(id, new PartForm(), ct);

    [HttpPost("parca"), Authorize(InventoryPermissions.WriteOff)]
    public Task<IActionResult> Part(int id, PartForm form, CancellationToken ct) => DoAsync(
        id, form,
        () => once.RunAsync(form.FormKey, _user.Id, () => work.KeepPartAsync(id, form.AssetId ?? 0, form.Name, form.Quantity ?? 0, form.Note, Me, ct), ct),
        WriteOffWords.PartKept, ct);

    [HttpGet("imha"), Authorize(InventoryPermissions.WriteOff)]
    public Task<IActionResult> Destroy(int id, CancellationToken ct) => AskAsync(id, new DestroyForm { Day = Istanbul.Today(clock) }, ct);

    [HttpPost("imha"), Authorize(InventoryPermissions.WriteOff)]
    public Task<IActionResult> Destroy(int id, DestroyForm form, CancellationToken ct) => DoAsync(
        id, form, () => work.DestroyAsync(id, form.Version, form.Method, form.Day ?? default, form.Witnesses, form.AssetIds ?? [], Me, ct), WriteOffWords.Destroyed, ct);

    [HttpGet("sevk"), Authorize(InventoryPermissions.HandOver)]
    public Task<IActionResult> Dispatch(int id, CancellationToken ct) => AskAsync(id, new DispatchForm(), ct);

    [HttpPost("sevk"), Authorize(InventoryPermissions.HandOver)]
    public Task<IActionResult> Dispatch(int id, DispatchForm form, CancellationToken ct) => DoAsync(
        id, form, () => work.DispatchAsync(id, form.Version, form.AssetId ?? 0, form.OrderLineId ?? 0, _user.As(InventoryPermissions.HandOver), ct), WriteOffWords.Dispatched, ct);

    [HttpGet("dosya"), Authorize(InventoryPermissions.WriteOff)]
    public Task<IActionResult> Files(int id, CancellationToken ct) => AskAsync(id, new FilesForm(), ct);

    [HttpPost("dosya"), Authorize(InventoryPermissions.WriteOff), RequestSizeLimit(FormLimits.MaxBytes)]
    public Task<IActionResult> Files(int id, FilesForm form, CancellationToken ct) => DoAsync(
        id, form, () => files.AddAsync(WriteOff.RecordType, id, form.Files, Me, ct), WriteOffWords.FilesAdded, ct);

    private Actor Me => _user.As(InventoryPermissions.WriteOff);
}
