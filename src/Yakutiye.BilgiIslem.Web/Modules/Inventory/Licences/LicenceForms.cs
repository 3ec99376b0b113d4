using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using Microsoft.AspNetCore.Mvc.Rendering;
using Yakutiye.BilgiIslem.Inventory;
using Yakutiye.BilgiIslem.Inventory.Licences;
using Yakutiye.BilgiIslem.Web.Shared.Records;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory.Licences;

/// <summary>A licence as it is typed. The stored key never comes back to the form.</summary>
public sealed record LicenceForm
{
    public Guid FormKey { get; init; }

    public Guid Version { get; init; }

    [Display(Name = "Yazılım")]
    public string? Product { get; init; }

    [Display(Name = "Üretici")]
    public string? Publisher { get; init; }

    [Display(Name = "Sürüm / paket")]
    public string? Edition { get; init; }

    [Display(Name = "Lisans türü")]
    public LicenceKind Kind { get; init; }

    [Display(Name = "Adet")]
    public int? Quantity { get; init; }

    [Display(Name = "Lisans anahtarı")]
    public string? Key { get; init; }

    [Display(Name = "Satın alınan firma")]
    public int? FirmId { get; init; }

    [Display(Name = "Sözleşme")]
    public int? ContractId { get; init; }

    [Display(Name = "Satın alma")]
    public DateOnly? PurchasedOn { get; init; }

    [Display(Name = "Bitiş")]
    public DateOnly? ExpiresOn { get; init; }

    [Display(Name = "Bedel (KDV dahil)")]
    public decimal? Cost { get; init; }

    [Display(Name = "Not"), DataType(DataType.MultilineText)]
    public string? Notes { get; init; }

    [BindNever, ValidateNever]
    public LicenceChoices Choices { get; init; } = LicenceChoices.None;

    public LicenceFacts Facts => new(Product)
    {
        Publisher = Publisher, Edition = Edition, Kind = Kind, Quantity = Quantity, FirmId = FirmId, ContractId = ContractId, PurchasedOn = PurchasedOn,
        ExpiresOn = ExpiresOn, Cost = Cost, Notes = Notes,
    };

    public static LicenceForm Of(Licence licence) => new()
    {
        Version = licence.Version, Product = licence.Product, Publisher = licence.Publisher, Edition = licence.Edition, Kind = licence.Kind,
        Quantity = licence.Quantity, FirmId = licence.FirmId, ContractId = licence.ContractId, PurchasedOn = licence.PurchasedOn,
        ExpiresOn = licence.ExpiresOn, Cost = licence.Cost, Notes = licence.Notes,
    };
}

/// <param name="Id">0: a new one.</param>
public sealed record LicenceChoices(int Id, bool HasKey, IReadOnlyList<SelectListItem> Firm, IReadOnlyList<SelectListItem> Contract, Conflict? Conflict)
{
    public static LicenceChoices None { get; } = new(0, false, [], [], null);
}

public sealed class LicenceFormValidator : AbstractValidator<LicenceForm>
{
    public LicenceFormValidator()
    {
        RuleFor(f => f.Product).NotEmpty().WithMessage(InventoryText.ProductMissing).MaximumLength(150).WithMessage(InventoryText.TextTooLong);
        RuleFor(f => f.Publisher).MaximumLength(120).WithMessage(InventoryText.TextTooLong);
        RuleFor(f => f.Edition).MaximumLength(80).WithMessage(InventoryText.TextTooLong);
        RuleFor(f => f.Kind).IsInEnum();
        RuleFor(f => f.Quantity).InclusiveBetween(1, 1_000_000).WithMessage(InventoryText.SeatsPositive);
        RuleFor(f => f.Key).MaximumLength(400).WithMessage(InventoryText.TextTooLong);
        RuleFor(f => f.Cost).GreaterThanOrEqualTo(0).WithMessage(InventoryText.CostNegative);
        RuleFor(f => f.Notes).MaximumLength(2000).WithMessage(InventoryText.TextTooLong);
    }
}

/// <summary>Who or what gets a seat.</summary>
public sealed record SeatForm
{
    [Display(Name = "Kişi")]
    public int? PersonId { get; init; }

    [Display(Name = "Cihaz")]
    public int? AssetId { get; init; }
}

public sealed class SeatFormValidator : AbstractValidator<SeatForm>
{
    public SeatFormValidator() => RuleFor(f => f.PersonId).Must((f, _) => f.PersonId is null != f.AssetId is null).WithMessage(InventoryText.SeatNeedsOne);
}
