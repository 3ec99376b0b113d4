using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using Microsoft.AspNetCore.Mvc.Rendering;
using Yakutiye.BilgiIslem.Inventory;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory.Setup;

public sealed record InventorySettingsForm
{
    [Display(Name = "Defterleri tutulan harcama birimi")]
    public int? OwnUnitId { get; init; }

    [Display(Name = "Harcama birimi kodu")]
    public string? SpendingUnitCode { get; init; }

    [Display(Name = "Muhasebe birimi")]
    public string? AccountingUnit { get; init; }

    [Display(Name = "Yenileme yaşı")]
    public int? ReplaceAfterYears { get; init; }

    [Display(Name = "Yenileme için arıza sayısı")]
    public int? ReplaceAfterFaults { get; init; }

    [Display(Name = "Atıl sayılma süresi")]
    public int? IdleAfterDays { get; init; }

    [Display(Name = "Yazılı emrin geçerliliği")]
    public int? OrderValidDays { get; init; }

    [BindNever, ValidateNever]
    public IReadOnlyList<SelectListItem> Units { get; init; } = [];

    public static InventorySettingsForm Of(InventorySettings kept) => new()
    {
        OwnUnitId = kept.OwnUnitId, SpendingUnitCode = kept.SpendingUnitCode, AccountingUnit = kept.AccountingUnit, ReplaceAfterYears = kept.ReplaceAfterYears,
        ReplaceAfterFaults = kept.ReplaceAfterFaults, IdleAfterDays = kept.IdleAfterDays, OrderValidDays = kept.OrderValidDays,
    };

    public InventorySettings Over(InventorySettings kept) => kept with
    {
        OwnUnitId = OwnUnitId, SpendingUnitCode = SpendingUnitCode?.Trim() ?? "", AccountingUnit = AccountingUnit?.Trim() ?? "",
        ReplaceAfterYears = ReplaceAfterYears!.Value, ReplaceAfterFaults = ReplaceAfterFaults!.Value, IdleAfterDays = IdleAfterDays!.Value, OrderValidDays = OrderValidDays!.Value,
    };
}

public sealed class InventorySettingsFormValidator : AbstractValidator<InventorySettingsForm>
{
    public InventorySettingsFormValidator()
    {
        RuleFor(f => f.OwnUnitId).NotNull().WithMessage(InventoryText.UnitMissing);
        RuleFor(f => f.SpendingUnitCode).MaximumLength(40).WithMessage(BookPageText.TooLong(40));
        RuleFor(f => f.AccountingUnit).MaximumLength(120).WithMessage(BookPageText.TooLong(120));
        RuleFor(f => f.ReplaceAfterYears).NotNull().WithMessage(BookPageText.NumberMissing).InclusiveBetween(1, 30).WithMessage(BookPageText.Between(1, 30));
        RuleFor(f => f.ReplaceAfterFaults).NotNull().WithMessage(BookPageText.NumberMissing).InclusiveBetween(1, 100).WithMessage(BookPageText.Between(1, 100));
        RuleFor(f => f.IdleAfterDays).NotNull().WithMessage(BookPageText.NumberMissing).InclusiveBetween(1, 3650).WithMessage(BookPageText.Between(1, 3650));
        RuleFor(f => f.OrderValidDays).NotNull().WithMessage(BookPageText.NumberMissing).InclusiveBetween(1, 365).WithMessage(BookPageText.Between(1, 365));
    }
}
