using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using Yakutiye.BilgiIslem.Inventory;
using Yakutiye.BilgiIslem.Inventory.Assets;
using Yakutiye.BilgiIslem.Web.Modules.Inventory.AssetSteps;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory.Commissioning;

/// <summary>The checklist of a computer as it is filled in.</summary>
public sealed record CommissioningForm
{
    public Guid Version { get; init; }

    [Display(Name = "Ağ adı")]
    public string? NetworkName { get; init; }

    public Dictionary<CheckPoint, CheckResult> Results { get; init; } = [];

    public Dictionary<CheckPoint, string?> Notes { get; init; } = [];

    /// <summary>The button "Devreye al" instead of "Kaydet".</summary>
    public bool Finish { get; init; }

    [BindNever, ValidateNever]
    public AssetHead Head { get; init; } = AssetHead.None;

    /// <summary>Empty: nobody has begun.</summary>
    [BindNever, ValidateNever]
    public IReadOnlyList<CommissioningCheck> Stored { get; init; } = [];

    [BindNever, ValidateNever]
    public bool IsFinished { get; init; }

    [BindNever, ValidateNever]
    public bool IsStale { get; init; }

    public IReadOnlyDictionary<CheckPoint, CheckMark> Marks =>
        Enum.GetValues<CheckPoint>().Where(Results.ContainsKey).ToDictionary(p => p, p => new CheckMark(Results[p], Notes.GetValueOrDefault(p)));
}

public sealed class CommissioningFormValidator : AbstractValidator<CommissioningForm>
{
    public CommissioningFormValidator()
    {
        RuleFor(f => f.NetworkName).MaximumLength(63).WithMessage(InventoryText.TextTooLong);
        RuleForEach(f => f.Notes).Must(n => (n.Value?.Length ?? 0) <= 500).WithMessage(InventoryText.TextTooLong);
        RuleForEach(f => f.Results).Must(r => Enum.IsDefined(r.Key) && Enum.IsDefined(r.Value)).WithMessage(InventoryText.TextTooLong);
    }
}
