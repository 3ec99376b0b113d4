using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using Microsoft.AspNetCore.Mvc.Rendering;
using Yakutiye.BilgiIslem.Inventory;
using Yakutiye.BilgiIslem.Inventory.WriteOffs;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory.Losses;

/// <summary>A loss or a theft as it is typed in.</summary>
public sealed record LossForm
{
    /// <summary>The one-time key.</summary>
    public Guid FormKey { get; init; }

    [Display(Name = "Taşınır")]
    public int? AssetId { get; init; }

    [Display(Name = "Ne oldu?")]
    public LossKind? Kind { get; init; }

    [Display(Name = "Ne zaman?")]
    public DateOnly? Date { get; init; }

    [Display(Name = "Nerede?")]
    public string? Place { get; init; }

    [Display(Name = "Nasıl oldu?"), DataType(DataType.MultilineText)]
    public string? Story { get; init; }

    [Display(Name = "Kolluk tutanağının numarası")]
    public string? PoliceNumber { get; init; }

    [Display(Name = "Kolluk tutanağının tarihi")]
    public DateOnly? PoliceDate { get; init; }

    [Display(Name = "Belgeler")]
    public IReadOnlyList<IFormFile>? Files { get; init; }

    /// <summary>The chosen movable, for the picker that asks the server for the others.</summary>
    [BindNever, ValidateNever]
    public IReadOnlyList<SelectListItem> Chosen { get; init; } = [];

    public LossFacts Facts => new(Kind ?? default, Date ?? default, Place ?? "", Story ?? "", PoliceNumber, PoliceDate);
}

public sealed class LossFormValidator : AbstractValidator<LossForm>
{
    public LossFormValidator()
    {
        RuleFor(f => f.AssetId).NotNull().WithMessage(InventoryText.AssetMissing);
        RuleFor(f => f.Kind).NotNull().WithMessage(InventoryText.LossKindMissing);
        RuleFor(f => f.Date).NotNull().WithMessage(InventoryText.DateMissing);
        RuleFor(f => f.Place).NotEmpty().WithMessage(InventoryText.LossPlaceMissing).MaximumLength(200);
        RuleFor(f => f.Story).NotEmpty().WithMessage(InventoryText.LossStoryMissing).MaximumLength(4000);
        RuleFor(f => f.PoliceNumber).MaximumLength(60);
        RuleFor(f => f.PoliceNumber).NotEmpty().When(f => f.Kind is LossKind.Stolen).WithMessage(InventoryText.PoliceNumberMissing);
        RuleFor(f => f.PoliceDate).NotNull().When(f => f.Kind is LossKind.Stolen).WithMessage(InventoryText.PoliceDateMissing);
    }
}

/// <summary>It turned up again.</summary>
public sealed record FoundForm
{
    [Display(Name = "Alındığı ambar")]
    public int? WarehouseId { get; init; }

    [Display(Name = "Nerede ve nasıl bulundu?"), DataType(DataType.MultilineText)]
    public string? How { get; init; }

    [BindNever, ValidateNever]
    public LossFound Page { get; init; } = LossFound.None;
}

/// <param name="IsOurs">Another directorate's thing goes back to who used it, not into a warehouse.</param>
public sealed record LossFound(int Id, string Number, string Asset, bool IsOurs, IReadOnlyList<SelectListItem> Warehouses)
{
    public static LossFound None { get; } = new(0, "", "", true, []);
}

public sealed class FoundFormValidator : AbstractValidator<FoundForm>
{
    public FoundFormValidator() => RuleFor(f => f.How).NotEmpty().WithMessage(InventoryText.FoundHowMissing).MaximumLength(1000);
}
