using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using Microsoft.AspNetCore.Mvc.Rendering;
using Yakutiye.BilgiIslem.Inventory;
using Yakutiye.BilgiIslem.Inventory.WriteOffs;
using Yakutiye.BilgiIslem.Web.Modules.Inventory.Acts;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory.WriteOffSteps;

public sealed record CommissionForm : ActForm
{
    [Display(Name = "Komisyon başkanı")]
    public int? ChairId { get; init; }

    [Display(Name = "Uzman üye")]
    public int? ExpertId { get; init; }

    [Display(Name = "Öteki üyeler")]
    public int[]? MemberIds { get; init; }

    [BindNever, ValidateNever]
    public IReadOnlyList<SelectListItem> People { get; init; } = [];

    public CommissionSeats Seats => new(ChairId ?? 0, ExpertId ?? 0, MemberIds ?? []);
}

public sealed class CommissionFormValidator : AbstractValidator<CommissionForm>
{
    public CommissionFormValidator()
    {
        RuleFor(f => f.ChairId).NotNull().WithMessage(InventoryText.CommissionChair);
        RuleFor(f => f.ExpertId).NotNull().WithMessage(InventoryText.CommissionExpert);
    }
}

/// <summary>A member's vote; there is no abstention.</summary>
public sealed record VoteForm : ActForm
{
    public int Round { get; init; }

    [Display(Name = "Oyunuz")]
    public VoteChoice? Choice { get; init; }

    [Display(Name = "Karşı oy gerekçesi"), DataType(DataType.MultilineText)]
    public string? Dissent { get; init; }
}

public enum VoteChoice
{
    [Display(Name = "Düşülmesi uygundur")] Yes,
    [Display(Name = "Karşıyım")] No,
}

public sealed class VoteFormValidator : AbstractValidator<VoteForm>
{
    public VoteFormValidator()
    {
        RuleFor(f => f.Choice).NotNull().WithMessage(InventoryText.VoteMissing);
        RuleFor(f => f.Dissent).MaximumLength(1000);
        RuleFor(f => f.Dissent).NotEmpty().When(f => f.Choice is VoteChoice.No).WithMessage(InventoryText.DissentMissing);
    }
}

/// <summary>Refusing and withdrawing: both want to know why.</summary>
public sealed record WhyForm : ActForm
{
    [Display(Name = "Gerekçe"), DataType(DataType.MultilineText)]
    public string? Reason { get; init; }
}

public sealed class WhyFormValidator : AbstractValidator<WhyForm>
{
    public WhyFormValidator() => RuleFor(f => f.Reason).NotEmpty().WithMessage(InventoryText.ReasonMissing).MaximumLength(2000);
}

public sealed record ProofForm : ActForm
{
    [Display(Name = "Rapor ya da tutanak")]
    public string? Paper { get; init; }
}

public sealed class ProofFormValidator : AbstractValidator<ProofForm>
{
    public ProofFormValidator() => RuleFor(f => f.Paper).NotEmpty().WithMessage(InventoryText.ProofMissing).MaximumLength(300);
}
