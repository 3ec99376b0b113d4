using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Yakutiye.BilgiIslem.Inventory;
using Yakutiye.BilgiIslem.Inventory.WriteOffs;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Web.Modules.Inventory.WriteOffs;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory.WriteOffSteps;

/// <summary>Asks nothing but the confirmation.</summary>
public sealed record ApproveForm : WriteOffStepForm;

public sealed class ApproveFormValidator : AbstractValidator<ApproveForm>;

public sealed record WriteOffReasonForm : WriteOffStepForm
{
    [Display(Name = "Gerekçe"), DataType(DataType.MultilineText)]
    public string? Reason { get; init; }
}

public sealed class WriteOffReasonFormValidator : AbstractValidator<WriteOffReasonForm>
{
    public WriteOffReasonFormValidator() => RuleFor(f => f.Reason).NotEmpty().WithMessage(InventoryText.ReasonMissing).MaximumLength(2000);
}

/// <summary>The spending authority's word, and the proposer's change of mind.</summary>
[Route("envanter/dusum/{id:int}")]
public sealed class DecisionController(WriteOffStepDesk steps, WriteOffDesk desk, ICurrentUser user) : WriteOffStepController(steps)
{
    private Actor Authority => user.As(InventoryPermissions.Spend);

    [HttpGet("onayla"), Authorize(InventoryPermissions.Spend)]
    public Task<IActionResult> Approve(int id, CancellationToken ct) => AskAsync(id, w => w.CanApprove(user.Id), _ => new ApproveForm(), ct, w => w.Status is WriteOffStatus.Approved or WriteOffStatus.Completed);

    [HttpPost("onayla"), Authorize(InventoryPermissions.Spend)]
    public Task<IActionResult> Approve(int id, ApproveForm form, CancellationToken ct) =>
        DoAsync(id, form, w => w.CanApprove(user.Id), w => desk.ApproveAsync(w, Authority, ct), WriteOffText.Approved, ct);

    [HttpGet("reddet"), Authorize(InventoryPermissions.Spend)]
    public Task<IActionResult> Refuse(int id, CancellationToken ct) => AskAsync(id, w => w.CanRefuse(user.Id), _ => new WriteOffReasonForm(), ct);

    [HttpPost("reddet"), Authorize(InventoryPermissions.Spend)]
    public Task<IActionResult> Refuse(int id, WriteOffReasonForm form, CancellationToken ct) =>
        DoAsync(id, form, w => w.CanRefuse(user.Id), w => desk.RefuseAsync(w, form.Reason, Authority, ct), WriteOffText.Refused, ct);

    [HttpGet("geri-cek"), Authorize(InventoryPermissions.WriteOff)]
    public Task<IActionResult> Withdraw(int id, CancellationToken ct) => AskAsync(id, w => w.CanWithdraw(user.Id), _ => new WriteOffReasonForm(), ct);

    [HttpPost("geri-cek"), Authorize(InventoryPermissions.WriteOff)]
    public Task<IActionResult> Withdraw(int id, WriteOffReasonForm form, CancellationToken ct) => DoAsync(
        id, form, w => w.CanWithdraw(user.Id), w => desk.WithdrawAsync(w, form.Reason, user.As(InventoryPermissions.WriteOff), ct), WriteOffText.Withdrawn, ct);
}
