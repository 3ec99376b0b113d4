using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using Microsoft.AspNetCore.Mvc.Rendering;
using Yakutiye.BilgiIslem.Inventory;
using Yakutiye.BilgiIslem.Inventory.WriteOffs;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory.WriteOffSteps;

public sealed record ExitForm : WriteOffStepForm
{
    [Display(Name = "Fiş tarihi")]
    public DateOnly? Date { get; init; }

    [Display(Name = "Kime, nereye verildiği")]
    public string? Counterpart { get; init; }

    [Display(Name = "Not"), DataType(DataType.MultilineText)]
    public string? Remark { get; init; }
}

public sealed class ExitFormValidator : AbstractValidator<ExitForm>
{
    public ExitFormValidator()
    {
        RuleFor(f => f.Date).NotNull().WithMessage(InventoryText.DateMissing);
        RuleFor(f => f.Counterpart).NotEmpty().WithMessage(InventoryText.CounterpartMissing).MaximumLength(200);
        RuleFor(f => f.Remark).MaximumLength(1000);
    }
}

public sealed record DestroyForm : WriteOffStepForm
{
    [Display(Name = "İmha edilenler")]
    public int[] AssetIds { get; init; } = [];

    [Display(Name = "Yöntem")]
    public DestructionMethod? Method { get; init; }

    [Display(Name = "Tarih")]
    public DateOnly? Date { get; init; }

    [Display(Name = "Yer")]
    public string? Place { get; init; }

    [Display(Name = "Tanıklar"), DataType(DataType.MultilineText)]
    public string? Witnesses { get; init; }

    [Display(Name = "Not"), DataType(DataType.MultilineText)]
    public string? Note { get; init; }

    public DestructionFacts Facts => new(
        Method ?? default, Date ?? default, Place, (Witnesses ?? "").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries), Note);
}

public sealed class DestroyFormValidator : AbstractValidator<DestroyForm>
{
    public DestroyFormValidator()
    {
        RuleFor(f => f.AssetIds).NotEmpty().WithMessage(InventoryText.ChooseAssets).Must(ids => ids.Length <= WriteOff.MaxLines);
        RuleFor(f => f.Method).NotNull().WithMessage(InventoryText.DestructionMethodMissing);
        RuleFor(f => f.Date).NotNull().WithMessage(InventoryText.DateMissing);
        RuleFor(f => f.Place).MaximumLength(200);
        RuleFor(f => f.Witnesses).NotEmpty().WithMessage(InventoryText.WitnessesCount(Destruction.FewestWitnesses, Destruction.MostWitnesses)).MaximumLength(1500);
        RuleFor(f => f.Note).MaximumLength(1000);
    }
}

public sealed record DispatchForm : WriteOffStepForm
{
    [Display(Name = "Yazılı emir")]
    public int? OrderLineId { get; init; }

    [Display(Name = "Sevk edilenler")]
    public int[] AssetIds { get; init; } = [];

    /// <summary>Written orders for scrap that are in force and not used up.</summary>
    [BindNever, ValidateNever]
    public IReadOnlyList<SelectListItem> Orders { get; init; } = [];
}

public sealed class DispatchFormValidator : AbstractValidator<DispatchForm>
{
    public DispatchFormValidator()
    {
        RuleFor(f => f.OrderLineId).NotNull().WithMessage(InventoryText.DispatchOrderMissing);
        RuleFor(f => f.AssetIds).NotEmpty().WithMessage(InventoryText.ChooseAssets).Must(ids => ids.Length <= WriteOff.MaxLines);
    }
}
