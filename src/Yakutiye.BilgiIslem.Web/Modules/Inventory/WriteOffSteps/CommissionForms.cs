using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using Microsoft.AspNetCore.Mvc.Rendering;
using Yakutiye.BilgiIslem.Inventory;
using Yakutiye.BilgiIslem.Inventory.WriteOffs;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory.WriteOffSteps;

/// <summary>Who sits in the commission.</summary>
public sealed record CommissionForm : WriteOffStepForm
{
    [Display(Name = "Başkan")]
    public int? ChairId { get; init; }

    [Display(Name = "Başkan işin uzmanıdır")]
    public bool ChairIsExpert { get; init; }

    [Display(Name = "Uzman üyeler")]
    public int[] ExpertIds { get; init; } = [];

    [Display(Name = "Öteki üyeler")]
    public int[] Members { get; init; } = [];

    /// <summary>Those who are chosen, for the pickers that ask the server for the others.</summary>
    [BindNever, ValidateNever]
    public IReadOnlyList<SelectListItem> People { get; init; } = [];

    public IReadOnlyList<MemberSeat> Seats =>
    [
        .. ChairId is { } chair ? [new MemberSeat(chair, "", null, true, ChairIsExpert)] : Array.Empty<MemberSeat>(),
        .. ExpertIds.Select(id => new MemberSeat(id, "", null, false, true)),
        .. Members.Select(id => new MemberSeat(id, "", null, false, false)),
    ];

    public static CommissionForm Of(WriteOff writeOff) => new()
    {
        ChairId = writeOff.Members.FirstOrDefault(m => m.IsChair)?.UserId,
        ChairIsExpert = writeOff.Members.Any(m => m.IsChair && m.IsExpert),
        ExpertIds = [.. writeOff.Members.Where(m => !m.IsChair && m.IsExpert).Select(m => m.UserId)],
        Members = [.. writeOff.Members.Where(m => !m.IsChair && !m.IsExpert).Select(m => m.UserId)],
    };
}

public sealed class CommissionFormValidator : AbstractValidator<CommissionForm>
{
    public CommissionFormValidator()
    {
        RuleFor(f => f.ChairId).NotNull().WithMessage(InventoryText.OneChair);
        RuleFor(f => f.ExpertIds).Must(ids => ids.Length <= WriteOff.MostMembers);
        RuleFor(f => f.Members).Must(ids => ids.Length <= WriteOff.MostMembers)
            .WithMessage(InventoryText.MembersCount(WriteOff.FewestMembers, WriteOff.MostMembers));
    }
}

public sealed record VoteForm : WriteOffAddedForm
{
    [Display(Name = "Oyunuz")]
    public bool? IsFor { get; init; }

    [Display(Name = "Gerekçe"), DataType(DataType.MultilineText)]
    public string? Dissent { get; init; }
}

public sealed class VoteFormValidator : AbstractValidator<VoteForm>
{
    public VoteFormValidator()
    {
        RuleFor(f => f.IsFor).NotNull().WithMessage(InventoryText.VoteMissing);
        RuleFor(f => f.Dissent).MaximumLength(2000);
        RuleFor(f => f.Dissent).NotEmpty().When(f => f.IsFor is false).WithMessage(InventoryText.DissentMissing);
    }
}
