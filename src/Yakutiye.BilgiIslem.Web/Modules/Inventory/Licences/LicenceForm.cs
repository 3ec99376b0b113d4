using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using Microsoft.AspNetCore.Mvc.Rendering;
using Yakutiye.BilgiIslem.Inventory;
using Yakutiye.BilgiIslem.Inventory.Licences;
using Yakutiye.BilgiIslem.Web.Shared.Records;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory.Licences;

public sealed record LicenceForm
{
    public Guid FormKey { get; init; }
    public Guid Version { get; init; }

    [Display(Name = "Yazılımın adı")]
    public string? Product { get; init; }

    [Display(Name = "Yayıncı")]
    public string? Publisher { get; init; }

    [Display(Name = "Sürüm")]
    public string? Edition { get; init; }

    [Display(Name = "Lisans türü")]
    public LicenceKind Kind { get; init; }

    [Display(Name = "Lisans sayısı")]
    public int? Seats { get; init; }

    /// <summary>Never filled in from what is stored.</summary>
    [Display(Name = "Lisans anahtarı")]
    public string? Key { get; init; }

    [Display(Name = "Saklanan anahtarı sil")]
    public bool DropKey { get; init; }

    [Display(Name = "Satıcı firma")]
    public int? FirmId { get; init; }

    [Display(Name = "Bakım sözleşmesi")]
    public int? ContractId { get; init; }

    [Display(Name = "Satın alındığı gün")]
    public DateOnly? PurchasedOn { get; init; }

    [Display(Name = "Son kullanım günü")]
    public DateOnly? ExpiresOn { get; init; }

    [Display(Name = "Bedeli (KDV dahil)")]
    public decimal? Cost { get; init; }

    [Display(Name = "Notlar"), DataType(DataType.MultilineText)]
    public string? Notes { get; init; }

    [BindNever, ValidateNever]
    public LicenceHead Head { get; init; } = new(0, "", false, null);

    /// <summary>The names of what is chosen.</summary>
    [BindNever, ValidateNever]
    public LicenceChoices Choices { get; init; } = new([], []);

    public LicenceFacts Facts => new()
    {
        Product = Product ?? "", Publisher = Publisher, Edition = Edition, Kind = Kind, Seats = Seats, PurchasedOn = PurchasedOn, ExpiresOn = ExpiresOn,
        Cost = Cost, Notes = Notes, FirmId = FirmId, ContractId = ContractId,
    };

    public static LicenceForm Of(SoftwareLicence licence) => new()
    {
        Version = licence.Version, Product = licence.Product, Publisher = licence.Publisher, Edition = licence.Edition, Kind = licence.Kind,
        Seats = licence.Seats, PurchasedOn = licence.PurchasedOn, ExpiresOn = licence.ExpiresOn, Cost = licence.Cost, Notes = licence.Notes,
        FirmId = licence.FirmId, ContractId = licence.ContractId,
    };
}

/// <param name="Id">0: a new one.</param>
public sealed record LicenceHead(int Id, string Name, bool HasKey, Conflict? Conflict);

public sealed record LicenceChoices(IReadOnlyList<SelectListItem> Firm, IReadOnlyList<SelectListItem> Contract);

public sealed class LicenceFormValidator : AbstractValidator<LicenceForm>
{
    public LicenceFormValidator()
    {
        RuleFor(f => f.Product).NotEmpty().WithMessage(InventoryText.ProductMissing).MaximumLength(160);
        RuleFor(f => f.Publisher).MaximumLength(120);
        RuleFor(f => f.Edition).MaximumLength(80);
        RuleFor(f => f.Kind).IsInEnum();
        RuleFor(f => f.Seats).InclusiveBetween(1, SoftwareLicence.MaxSeats).WithMessage(InventoryText.SeatsRange(SoftwareLicence.MaxSeats));
        RuleFor(f => f.Key).MaximumLength(200);
        RuleFor(f => f.DropKey).Must((form, drop) => !drop || string.IsNullOrWhiteSpace(form.Key)).WithMessage(InventoryText.KeyTypedAndDropped);
        RuleFor(f => f.Cost).InclusiveBetween(0, 999_999_999).WithMessage(InventoryText.CostRange);
        RuleFor(f => f.Notes).MaximumLength(2000);
    }
}
