using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using Microsoft.AspNetCore.Mvc.Rendering;
using Yakutiye.BilgiIslem.Inventory;
using Yakutiye.BilgiIslem.Web.Modules.Inventory.AssetSteps;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory.Software;

/// <summary>A program on a device.</summary>
public sealed record SoftwareForm
{
    public Guid FormKey { get; init; }

    [Display(Name = "Yazılımın adı")]
    public string? Name { get; init; }

    [Display(Name = "Sürüm")]
    public string? Release { get; init; }

    [Display(Name = "Lisans")]
    public int? LicenceId { get; init; }

    [BindNever, ValidateNever]
    public AssetHead Head { get; init; } = AssetHead.None;

    [BindNever, ValidateNever]
    public IReadOnlyList<SelectListItem> Licence { get; init; } = [];
}

public sealed class SoftwareFormValidator : AbstractValidator<SoftwareForm>
{
    public SoftwareFormValidator()
    {
        RuleFor(f => f.Name).NotEmpty().When(f => f.LicenceId is null).WithMessage(InventoryText.SoftwareMissing).MaximumLength(150).WithMessage(InventoryText.TextTooLong);
        RuleFor(f => f.Release).MaximumLength(60).WithMessage(InventoryText.TextTooLong);
    }
}
