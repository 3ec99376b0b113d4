using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using Microsoft.AspNetCore.Mvc.Rendering;
using Yakutiye.BilgiIslem.Inventory;
using Yakutiye.BilgiIslem.Inventory.Warehouses;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory.Duties;

public sealed record DutyForm
{
    public Guid FormKey { get; init; }

    [Display(Name = "Görev")]
    public DutyKind Kind { get; init; }

    [Display(Name = "Ambar")]
    public int? WarehouseId { get; init; }

    [Display(Name = "Görevlendirilen")]
    public int? PersonId { get; init; }

    [Display(Name = "Göreve başlama")]
    public DateOnly? From { get; init; }

    [Display(Name = "Görevlendirme yazısının sayısı")]
    public string? DocumentNumber { get; init; }

    [Display(Name = "Yazının tarihi")]
    public DateOnly? DocumentDate { get; init; }

    [BindNever, ValidateNever]
    public IReadOnlyList<SelectListItem> Warehouses { get; init; } = [];

    [BindNever, ValidateNever]
    public IReadOnlyList<SelectListItem> ChosenPerson { get; init; } = [];

    public DutyFacts ToFacts() => new(Kind, WarehouseId, PersonId ?? 0, From!.Value, DocumentNumber ?? "", DocumentDate!.Value);
}

public sealed class DutyFormValidator : AbstractValidator<DutyForm>
{
    public DutyFormValidator()
    {
        RuleFor(f => f.Kind).IsInEnum();
        RuleFor(f => f.WarehouseId).NotNull().When(f => f.Kind is DutyKind.Registrar).WithMessage(InventoryText.DutyNeedsWarehouse);
        RuleFor(f => f.PersonId).NotNull().WithMessage(InventoryText.DutyPersonMissing);
        RuleFor(f => f.From).NotNull().WithMessage(InventoryText.DayMissing);
        RuleFor(f => f.DocumentNumber).NotEmpty().WithMessage(InventoryText.DocumentNumberMissing).MaximumLength(60).WithMessage(BookPageText.TooLong(60));
        RuleFor(f => f.DocumentDate).NotNull().WithMessage(InventoryText.DocumentDateMissing);
    }
}
