using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using Microsoft.AspNetCore.Mvc.Rendering;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Inventory;
using Yakutiye.BilgiIslem.Inventory.WriteOffs;
using Yakutiye.BilgiIslem.Web.Modules.Inventory.Acts;
using Yakutiye.BilgiIslem.Web.Shared.Records;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory.Losses;

/// <summary>A loss as it is reported.</summary>
public sealed record LossForm
{
    /// <summary>The one-time key.</summary>
    public Guid FormKey { get; init; }

    [Display(Name = "Taşınır")]
    public int? AssetId { get; init; }

    [Display(Name = "Ne oldu?")]
    public LossKind Kind { get; init; }

    [Display(Name = "Gün")]
    public DateOnly? Day { get; init; }

    [Display(Name = "Yer")]
    public string? Place { get; init; }

    [Display(Name = "Nasıl oldu?"), DataType(DataType.MultilineText)]
    public string? How { get; init; }

    [Display(Name = "Kolluk tutanağı no")]
    public string? PoliceNumber { get; init; }

    [Display(Name = "Kolluk tutanağı tarihi")]
    public DateOnly? PoliceDate { get; init; }

    [Display(Name = "Ekler")]
    public IReadOnlyList<IFormFile>? Files { get; init; }

    [BindNever, ValidateNever]
    public IReadOnlyList<SelectListItem> Assets { get; init; } = [];

    public LossFacts Facts => new(Kind, Day ?? default, Place, How, PoliceNumber, PoliceDate);
}

public sealed class LossFormValidator : AbstractValidator<LossForm>
{
    public LossFormValidator()
    {
        RuleFor(f => f.AssetId).NotNull().WithMessage(InventoryText.AssetUnknown);
        RuleFor(f => f.Kind).IsInEnum();
        RuleFor(f => f.Day).NotNull().WithMessage(InventoryText.DayMissing);
        RuleFor(f => f.Place).NotEmpty().WithMessage(InventoryText.LossPlaceMissing).MaximumLength(200);
        RuleFor(f => f.How).NotEmpty().WithMessage(InventoryText.LossHowMissing).MaximumLength(2000);
        RuleFor(f => f.PoliceNumber).MaximumLength(80);
        RuleFor(f => f.PoliceNumber).NotEmpty().When(f => f.Kind is LossKind.Stolen).WithMessage(InventoryText.PoliceMissing);
    }
}

public sealed record FoundForm : ActForm
{
    [Display(Name = "Alınacak ambar")]
    public int? WarehouseId { get; init; }

    [Display(Name = "Nasıl ve nerede bulundu?"), DataType(DataType.MultilineText)]
    public string? Note { get; init; }

    [BindNever, ValidateNever]
    public IReadOnlyList<SelectListItem> Warehouses { get; init; } = [];
}

public sealed class FoundFormValidator : AbstractValidator<FoundForm>
{
    public FoundFormValidator() => RuleFor(f => f.Note).NotEmpty().WithMessage(InventoryText.FoundHowMissing).MaximumLength(1000);
}

public sealed record LossRow(int Id, string Number, LossKind Kind, string Tag, string Name, DateOnly Day, string ReportedBy, DateTime? FoundAt, bool IsWrittenOff);

public sealed record LossListPage(Page<LossRow> Page, bool MayReport);

/// <param name="Proposals">Write-offs of the movable, newest first.</param>
public sealed record LossPage(
    LossReport Report, string Tag, string Name, bool CanBeFound, IReadOnlyList<RelatedLine> Proposals, IReadOnlyList<AttachmentLine> Files, bool MayAct);
