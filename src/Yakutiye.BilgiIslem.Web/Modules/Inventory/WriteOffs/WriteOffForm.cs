using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using Microsoft.AspNetCore.Mvc.Rendering;
using Yakutiye.BilgiIslem.Inventory;
using Yakutiye.BilgiIslem.Inventory.WriteOffs;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory.WriteOffs;

/// <summary>A proposal as it is typed in.</summary>
public sealed record WriteOffForm
{
    /// <summary>The one-time key.</summary>
    public Guid FormKey { get; init; }

    [Display(Name = "Neden")]
    public WriteOffCause Cause { get; init; }

    [Display(Name = "Taşınırlar")]
    public int[]? AssetIds { get; init; }

    [Display(Name = "Gerekçe"), DataType(DataType.MultilineText)]
    public string? Reason { get; init; }

    [Display(Name = "Durumu")]
    public string? Condition { get; init; }

    /// <summary>The closed year-end count whose deficits are proposed.</summary>
    public int? CampaignId { get; init; }

    [BindNever, ValidateNever]
    public IReadOnlyList<SelectListItem> Assets { get; init; } = [];

    public WriteOffRequest Request => new(Cause, Reason, AssetIds ?? [], CampaignId, Condition);
}

public sealed class WriteOffFormValidator : AbstractValidator<WriteOffForm>
{
    public WriteOffFormValidator()
    {
        RuleFor(f => f.Cause).IsInEnum();
        RuleFor(f => f.AssetIds).NotEmpty().WithMessage(InventoryText.WriteOffAssetsMissing);
        RuleFor(f => f.Reason).NotEmpty().WithMessage(InventoryText.ReasonMissing).MaximumLength(2000);
        RuleFor(f => f.Condition).MaximumLength(500);
    }
}
