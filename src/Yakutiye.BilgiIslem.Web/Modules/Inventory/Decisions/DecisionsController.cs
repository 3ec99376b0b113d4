using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Inventory;
using Yakutiye.BilgiIslem.Inventory.WriteOffs;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Web.Modules.Inventory.WriteOffs;
using Yakutiye.BilgiIslem.Web.Modules.Inventory.WriteOffSteps;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory.Decisions;

/// <summary>Who decides what about a write-off: the spending authority, the commission, the proposer.</summary>
[Route("envanter/dusum/{id:int}")]
public sealed class DecisionsController(AppDb db, WriteOffDesk desk, WriteOffChoices choices, ICurrentUser user) : WriteOffActController(db, choices, user)
{
    private readonly AppDb _db = db;
    private readonly ICurrentUser _user = user;

    [HttpGet("komisyon"), Authorize(InventoryPermissions.Spend)]
    public Task<IActionResult> Commission(int id, CancellationToken ct) => AskAsync(id, new CommissionForm(), ct);

    [HttpPost("komisyon"), Authorize(InventoryPermissions.Spend)]
    public Task<IActionResult> Commission(int id, CommissionForm form, CancellationToken ct) => DoAsync(
        id, form, () => desk.NameCommissionAsync(id, form.Version, form.Seats, _user.As(InventoryPermissions.Spend), ct), WriteOffWords.Named, ct);

    [HttpGet("oy"), Authorize(InventoryPermissions.Own)]
    public async Task<IActionResult> Vote(int id, CancellationToken ct) => await RoundAsync(id, ct) is { } round
        ? await AskAsync(id, new VoteForm { Round = round }, ct)
        : NotFound();

    [HttpPost("oy"), Authorize(InventoryPermissions.Own)]
    public async Task<IActionResult> Vote(int id, VoteForm form, CancellationToken ct) => await RoundAsync(id, ct) is null
        ? NotFound()
        : await DoAsync(
            id, form, () => desk.VoteAsync(id, form.Round, form.Choice is VoteChoice.Yes, form.Dissent, _user.As(InventoryPermissions.Own), ct), WriteOffWords.Voted, ct);

    [HttpPost("onayla"), Authorize(InventoryPermissions.Spend)]
    public Task<IActionResult> Approve(int id, Guid version, CancellationToken ct) => DoAsync(
        id, () => desk.ApproveAsync(id, version, _user.As(InventoryPermissions.Spend), ct), WriteOffWords.Approved, ct);

    [HttpGet("reddet"), Authorize(InventoryPermissions.Spend)]
    public Task<IActionResult> Refuse(int id, CancellationToken ct) => AskAsync(id, new WhyForm(), ct);

    [HttpPost("reddet"), Authorize(InventoryPermissions.Spend)]
    public Task<IActionResult> Refuse(int id, WhyForm form, CancellationToken ct) => DoAsync(
        id, form, () => desk.RefuseAsync(id, form.Version, form.Reason, _user.As(InventoryPermissions.Spend), ct), WriteOffWords.Refused, ct);

    [HttpGet("geri-cek"), Authorize(InventoryPermissions.WriteOff)]
    public Task<IActionResult> Withdraw(int id, CancellationToken ct) => AskAsync(id, new WhyForm(), ct);

    [HttpPost("geri-cek"), Authorize(InventoryPermissions.WriteOff)]
    public Task<IActionResult> Withdraw(int id, WhyForm form, CancellationToken ct) => DoAsync(
        id, form, () => desk.WithdrawAsync(id, form.Version, form.Reason, _user.As(InventoryPermissions.WriteOff), ct), WriteOffWords.Withdrawn, ct);

    [HttpGet("rapor"), Authorize(InventoryPermissions.WriteOff)]
    public Task<IActionResult> Prove(int id, CancellationToken ct) => AskAsync(id, new ProofForm(), ct);

    [HttpPost("rapor"), Authorize(InventoryPermissions.WriteOff)]
    public Task<IActionResult> Prove(int id, ProofForm form, CancellationToken ct) => DoAsync(
        id, form, () => desk.ProveAsync(id, form.Version, form.Paper, _user.As(InventoryPermissions.WriteOff), ct), WriteOffWords.Proven, ct);

    [HttpPost("fis"), Authorize(InventoryPermissions.Post)]
    public Task<IActionResult> Post(int id, Guid version, CancellationToken ct) => DoAsync(
        id, () => desk.PostAsync(id, version, _user.As(InventoryPermissions.Post), ct), WriteOffWords.Posted, ct);

    /// <summary>Null: not a member of the commission, or no such proposal.</summary>
    private Task<int?> RoundAsync(int id, CancellationToken ct) =>
        _db.Set<WriteOff>().Where(w => w.Id == id && w.Members.Any(m => m.PersonId == _user.Id)).Select(w => (int?)w.Round).FirstOrDefaultAsync(ct);
}
