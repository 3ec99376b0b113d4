using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using Microsoft.AspNetCore.Mvc.Rendering;
using Yakutiye.BilgiIslem.Inventory;
using Yakutiye.BilgiIslem.Inventory.WriteOffs;
using Yakutiye.BilgiIslem.Web.Modules.Inventory.Acts;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory.WriteOffSteps;

/// <summary>A line that is only added: it has its own one-time key and never conflicts.</summary>
public abstract record LineForm : ActForm
{
    public Guid FormKey { get; init; }

    [Display(Name = "Taşınır")]
    public int? AssetId { get; init; }

    [BindNever, ValidateNever]
    public IReadOnlyList<SelectListItem> Lines { get; init; } = [];
}

public sealed record WipeForm : LineForm
{
    [Display(Name = "Diskin ya da ortamın seri no")]
    public string? MediaSerial { get; init; }

    [Display(Name = "Yöntem")]
    public WipeMethod Method { get; init; }

    [Display(Name = "Araç ya da program")]
    public string? Tool { get; init; }

    [Display(Name = "Gün")]
    public DateOnly? Day { get; init; }

    [Display(Name = "Tanık")]
    public string? Witness { get; init; }

    [Display(Name = "Silme doğrulandı, ortam okunamıyor")]
    public bool IsSuccess { get; init; } = true;

    [Display(Name = "Not"), DataType(DataType.MultilineText)]
    public string? Note { get; init; }

    public WipeFacts Facts => new(AssetId ?? 0, MediaSerial, Method, Tool, Day ?? default, Witness, IsSuccess, Note);
}

public sealed class WipeFormValidator : AbstractValidator<WipeForm>
{
    public WipeFormValidator()
    {
        RuleFor(f => f.AssetId).NotNull().WithMessage(InventoryText.AssetUnknown);
        RuleFor(f => f.MediaSerial).NotEmpty().WithMessage(InventoryText.MediaSerialMissing).MaximumLength(80);
        RuleFor(f => f.Method).IsInEnum();
        RuleFor(f => f.Tool).NotEmpty().WithMessage(InventoryText.ToolMissing).MaximumLength(120);
        RuleFor(f => f.Day).NotNull().WithMessage(InventoryText.DayMissing);
        RuleFor(f => f.Witness).NotEmpty().WithMessage(InventoryText.WitnessMissing).MaximumLength(200);
        RuleFor(f => f.Note).MaximumLength(1000);
    }
}

public sealed record PartForm : LineForm
{
    [Display(Name = "Parça")]
    public string? Name { get; init; }

    [Display(Name = "Adet")]
    public int? Quantity { get; init; } = 1;

    [Display(Name = "Not")]
    public string? Note { get; init; }
}

public sealed class PartFormValidator : AbstractValidator<PartForm>
{
    public PartFormValidator()
    {
        RuleFor(f => f.AssetId).NotNull().WithMessage(InventoryText.AssetUnknown);
        RuleFor(f => f.Name).NotEmpty().WithMessage(InventoryText.PartNameMissing).MaximumLength(200);
        RuleFor(f => f.Quantity).NotNull().WithMessage(InventoryText.PartQuantity(UsablePart.MostPieces));
        RuleFor(f => f.Note).MaximumLength(500);
    }
}

public sealed record DestroyForm : ActForm
{
    [Display(Name = "İmha edilecek taşınırlar")]
    public int[]? AssetIds { get; init; }

    [Display(Name = "Yöntem")]
    public DestructionMethod Method { get; init; }

    [Display(Name = "Gün")]
    public DateOnly? Day { get; init; }

    [Display(Name = "Tanıklar")]
    public string? Witnesses { get; init; }

    [BindNever, ValidateNever]
    public IReadOnlyList<SelectListItem> Lines { get; init; } = [];
}

public sealed class DestroyFormValidator : AbstractValidator<DestroyForm>
{
    public DestroyFormValidator()
    {
        RuleFor(f => f.AssetIds).NotEmpty().WithMessage(InventoryText.DestructionEmpty);
        RuleFor(f => f.Method).IsInEnum();
        RuleFor(f => f.Day).NotNull().WithMessage(InventoryText.DayMissing);
        RuleFor(f => f.Witnesses).NotEmpty().WithMessage(InventoryText.WitnessMissing).MaximumLength(500);
    }
}

public sealed record DispatchForm : ActForm
{
    [Display(Name = "Taşınır")]
    public int? AssetId { get; init; }

    [Display(Name = "Yazılı emrin satırı")]
    public int? OrderLineId { get; init; }

    [BindNever, ValidateNever]
    public IReadOnlyList<SelectListItem> Lines { get; init; } = [];

    [BindNever, ValidateNever]
    public IReadOnlyList<SelectListItem> Orders { get; init; } = [];
}

public sealed class DispatchFormValidator : AbstractValidator<DispatchForm>
{
    public DispatchFormValidator()
    {
        RuleFor(f => f.AssetId).NotNull().WithMessage(InventoryText.DispatchEmpty);
        RuleFor(f => f.OrderLineId).NotNull().WithMessage(InventoryText.DispatchEmpty);
    }
}

/// <summary>Photos, or the signed minutes.</summary>
public sealed record FilesForm : ActForm
{
    [Display(Name = "Dosyalar")]
    public IReadOnlyList<IFormFile>? Files { get; init; }
}

public sealed class FilesFormValidator : AbstractValidator<FilesForm>;
