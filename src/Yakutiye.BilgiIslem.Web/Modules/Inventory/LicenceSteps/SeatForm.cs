using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using Microsoft.AspNetCore.Mvc.Rendering;
using Yakutiye.BilgiIslem.Inventory;
using Yakutiye.BilgiIslem.Inventory.Licences;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory.LicenceSteps;

/// <summary>Giving a licence to a person or a device.</summary>
public sealed record SeatForm
{
    public Guid FormKey { get; init; }

    [Display(Name = "Kişi")]
    public int? PersonId { get; init; }

    [Display(Name = "Cihaz")]
    public int? AssetId { get; init; }

    [Display(Name = "Başlangıç")]
    public DateOnly? From { get; init; }

    [Display(Name = "Lisans sayısı aşılsa da ver")]
    public bool AcceptOverUse { get; init; }

    [BindNever, ValidateNever]
    public SeatHead? Head { get; init; }
}

public sealed record SeatHead(SoftwareLicence Licence, IReadOnlyList<SelectListItem> Person, IReadOnlyList<SelectListItem> Device);

public sealed class SeatFormValidator : AbstractValidator<SeatForm>
{
    public SeatFormValidator()
    {
        RuleFor(f => f.PersonId).Must((form, person) => person is null != form.AssetId is null).WithMessage(InventoryText.SeatHolderMissing);
        RuleFor(f => f.From).NotNull().WithMessage(InventoryText.FromMissing);
    }
}
