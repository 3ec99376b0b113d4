using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using Microsoft.AspNetCore.Mvc.Rendering;
using Yakutiye.BilgiIslem.Inventory;
using Yakutiye.BilgiIslem.Inventory.Assets;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory.AssetSteps;

/// <summary>The movable above a step's form.</summary>
public sealed record AssetHead(int Id, string Tag, string Name, AssetState State)
{
    public static AssetHead None { get; } = new(0, "", "", AssetState.InWarehouse);

    public string Address => AssetAddress.Of(Id);

    public static AssetHead Of(Asset asset) => new(asset.Id, asset.Tag, asset.Name, asset.State);
}

/// <summary>A note on the beginning or the end of a repair.</summary>
public sealed record RepairForm
{
    public Guid Version { get; init; }

    [Display(Name = "Not"), DataType(DataType.MultilineText)]
    public string? Note { get; init; }

    [BindNever, ValidateNever]
    public AssetHead Head { get; init; } = AssetHead.None;

    [BindNever, ValidateNever]
    public bool IsEnd { get; init; }

    /// <summary>Somebody else changed the card meanwhile.</summary>
    [BindNever, ValidateNever]
    public bool IsStale { get; init; }
}

public sealed class RepairFormValidator : AbstractValidator<RepairForm>
{
    public RepairFormValidator() => RuleFor(f => f.Note).MaximumLength(1000).WithMessage(InventoryText.TextTooLong);
}

/// <summary>Who uses a device of another directorate.</summary>
public sealed record AssetUserForm
{
    public Guid Version { get; init; }

    [Display(Name = "Kullanan kişi")]
    public int? PersonId { get; init; }

    [Display(Name = "Kullanan birim")]
    public int? UnitId { get; init; }

    [Display(Name = "Oda")]
    public string? Room { get; init; }

    [BindNever, ValidateNever]
    public AssetHead Head { get; init; } = AssetHead.None;

    [BindNever, ValidateNever]
    public IReadOnlyList<SelectListItem> Units { get; init; } = [];

    [BindNever, ValidateNever]
    public IReadOnlyList<SelectListItem> ChosenPerson { get; init; } = [];

    [BindNever, ValidateNever]
    public bool IsStale { get; init; }
}

public sealed class AssetUserFormValidator : AbstractValidator<AssetUserForm>
{
    public AssetUserFormValidator() => RuleFor(f => f.Room).MaximumLength(80).WithMessage(InventoryText.TextTooLong);
}

/// <summary>Photos and papers of a movable.</summary>
public sealed record AssetFilesForm
{
    public Guid FormKey { get; init; }

    [Display(Name = "Dosyalar")]
    public IReadOnlyList<IFormFile>? Files { get; init; }

    [Display(Name = "Yalnızca Bilgi İşlem görsün")]
    public bool IsInternal { get; init; }

    [BindNever, ValidateNever]
    public AssetHead Head { get; init; } = AssetHead.None;
}

public sealed class AssetFilesFormValidator : AbstractValidator<AssetFilesForm>;
