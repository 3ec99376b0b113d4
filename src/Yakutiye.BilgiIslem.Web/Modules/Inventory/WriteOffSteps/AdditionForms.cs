using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Yakutiye.BilgiIslem.Inventory;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory.WriteOffSteps;

public sealed record PartForm : WriteOffAddedForm
{
    [Display(Name = "Taşınır")]
    public int? AssetId { get; init; }

    [Display(Name = "Parça")]
    public string? What { get; init; }

    [Display(Name = "Miktar")]
    public int? Quantity { get; init; } = 1;

    [Display(Name = "Not")]
    public string? Note { get; init; }
}

public sealed class PartFormValidator : AbstractValidator<PartForm>
{
    public PartFormValidator()
    {
        RuleFor(f => f.AssetId).NotNull().WithMessage(InventoryText.AssetMissing);
        RuleFor(f => f.What).NotEmpty().WithMessage(InventoryText.PartMissing).MaximumLength(200);
        RuleFor(f => f.Quantity).NotNull().WithMessage(InventoryText.QuantityPositive);
        RuleFor(f => f.Note).MaximumLength(500);
    }
}

/// <summary>The signed scan, photographs, the report.</summary>
public sealed record WriteOffFilesForm : WriteOffAddedForm
{
    [Display(Name = "Belgeler")]
    public IReadOnlyList<IFormFile>? Files { get; init; }
}

public sealed class WriteOffFilesFormValidator : AbstractValidator<WriteOffFilesForm>
{
    public WriteOffFilesFormValidator() => RuleFor(f => f.Files).NotEmpty().WithMessage(InventoryText.FilesMissing);
}
