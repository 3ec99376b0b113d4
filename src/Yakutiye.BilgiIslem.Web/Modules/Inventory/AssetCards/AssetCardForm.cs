using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using Yakutiye.BilgiIslem.Inventory;
using Yakutiye.BilgiIslem.Inventory.Assets;
using Yakutiye.BilgiIslem.Inventory.Codes;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory.AssetCards;

/// <summary>A movable's card as it is typed.</summary>
public record AssetCardForm
{
    public Guid Version { get; init; }

    [Display(Name = "Taşınırın adı")]
    public string? Name { get; init; }

    [Display(Name = "Taşınır kodu")]
    public int? CodeId { get; init; }

    [Display(Name = "Tür")]
    public DeviceKind Kind { get; init; }

    [Display(Name = "Marka")]
    public string? Brand { get; init; }

    [Display(Name = "Model")]
    public string? Model { get; init; }

    [Display(Name = "Seri no")]
    public string? Serial { get; init; }

    [Display(Name = "Garanti bitişi")]
    public DateOnly? WarrantyEndsOn { get; init; }

    [Display(Name = "Bakım sözleşmesi")]
    public int? ContractId { get; init; }

    [Display(Name = "Not"), DataType(DataType.MultilineText)]
    public string? Notes { get; init; }

    /// <summary>The technical card by the fields' keys. Those of a kind that was left again are kept, and left out on saving.</summary>
    public Dictionary<string, string?> Facts { get; init; } = [];

    [Display(Name = "Aksesuarlar"), DataType(DataType.MultilineText)]
    public string? Accessories { get; init; }

    [BindNever, ValidateNever]
    public AssetCardChoices Choices { get; init; } = AssetCardChoices.None;

    public AssetCard Card => new()
    {
        Name = Name ?? "", CodeId = CodeId ?? 0, Kind = Kind, Brand = Brand, Model = Model, Serial = Serial, WarrantyEndsOn = WarrantyEndsOn, ContractId = ContractId,
        Notes = Notes, Facts = [.. Facts.Select(f => new TechnicalFact(f.Key, f.Value ?? ""))],
        Accessories = (Accessories ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries),
    };

    public static AssetCardForm Of(Asset asset) => new()
    {
        Version = asset.Version, Name = asset.Name, CodeId = asset.CodeId, Kind = asset.Kind, Brand = asset.Brand, Model = asset.Model, Serial = asset.Serial,
        WarrantyEndsOn = asset.WarrantyEndsOn, ContractId = asset.ContractId, Notes = asset.Notes,
        Facts = asset.Facts.ToDictionary(f => f.Key, f => (string?)f.Value, StringComparer.Ordinal), Accessories = string.Join('\n', asset.Accessories),
    };
}

/// <summary>The card of a device on another directorate's books, with who uses it.</summary>
public sealed record ForeignCardForm : AssetCardForm
{
    public Guid FormKey { get; init; }

    [Display(Name = "Kayıtlı olduğu birim")]
    public int? BookUnitId { get; init; }

    [Display(Name = "Sicil no")]
    public string? RegistryNumber { get; init; }

    [Display(Name = "Ediniliş günü")]
    public DateOnly? AcquiredOn { get; init; }

    [Display(Name = "Kullanan kişi")]
    public int? PersonId { get; init; }

    [Display(Name = "Kullanan birim")]
    public int? UnitId { get; init; }

    [Display(Name = "Oda")]
    public string? Room { get; init; }

    public ForeignAsset Foreign => new(BookUnitId, RegistryNumber, AcquiredOn, new AssetUser(PersonId, UnitId, Room), Card);
}

public sealed class AssetCardFormValidator : AbstractValidator<AssetCardForm>
{
    public AssetCardFormValidator()
    {
        RuleFor(f => f.Name).NotEmpty().WithMessage(InventoryText.AssetNameMissing).MaximumLength(200).WithMessage(InventoryText.TextTooLong);
        RuleFor(f => f.CodeId).NotNull().WithMessage(InventoryText.AssetCodeMissing);
        RuleFor(f => f.Kind).IsInEnum();
        RuleFor(f => f.Brand).MaximumLength(80).WithMessage(InventoryText.TextTooLong);
        RuleFor(f => f.Model).MaximumLength(120).WithMessage(InventoryText.TextTooLong);
        RuleFor(f => f.Serial).MaximumLength(80).WithMessage(InventoryText.TextTooLong);
        RuleFor(f => f.Notes).MaximumLength(4000).WithMessage(InventoryText.TextTooLong);
        RuleFor(f => f.Accessories).MaximumLength(4000).WithMessage(InventoryText.TextTooLong);
        RuleForEach(f => f.Facts).Must(f => (f.Value?.Length ?? 0) <= 200).WithMessage(InventoryText.TextTooLong);
    }
}

public sealed class ForeignCardFormValidator : AbstractValidator<ForeignCardForm>
{
    public ForeignCardFormValidator()
    {
        Include(new AssetCardFormValidator());
        RuleFor(f => f.BookUnitId).NotNull().WithMessage(InventoryText.BookUnitMissing);
        RuleFor(f => f.RegistryNumber).MaximumLength(40).WithMessage(InventoryText.TextTooLong);
        RuleFor(f => f.Room).MaximumLength(80).WithMessage(InventoryText.TextTooLong);
    }
}
