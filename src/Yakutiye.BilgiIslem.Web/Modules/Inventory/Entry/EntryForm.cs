using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using Microsoft.AspNetCore.Mvc.Rendering;
using Yakutiye.BilgiIslem.Inventory;
using Yakutiye.BilgiIslem.Inventory.Vouchers;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory.Entry;

/// <summary>An entry voucher as it is typed in.</summary>
public sealed record EntryForm
{
    public const int MaxLines = 50;

    public static IReadOnlyList<VoucherKind> Kinds { get; } = [VoucherKind.Purchase, VoucherKind.Donation, VoucherKind.TransferIn, VoucherKind.CountSurplus];

    public static IReadOnlyList<BaseDocumentKind> BaseKinds { get; } =
    [
        BaseDocumentKind.Invoice, BaseDocumentKind.AcceptanceMinutes, BaseDocumentKind.DonationPaper, BaseDocumentKind.TransferLetter, BaseDocumentKind.CountMinutes,
    ];

    public Guid FormKey { get; init; }

    [Display(Name = "İşlem çeşidi")]
    public VoucherKind Kind { get; init; }

    [Display(Name = "Ambar")]
    public int? WarehouseId { get; init; }

    [Display(Name = "Fiş tarihi")]
    public DateOnly? Date { get; init; }

    [Display(Name = "Dayanak belge")]
    public BaseDocumentKind BaseKind { get; init; }

    [Display(Name = "Belge no")]
    public string? BaseNumber { get; init; }

    [Display(Name = "Belge tarihi")]
    public DateOnly? BaseDate { get; init; }

    [Display(Name = "Firma")]
    public int? FirmId { get; init; }

    [Display(Name = "Nereden geldiği")]
    public string? Counterpart { get; init; }

    [Display(Name = "Not")]
    public string? Note { get; init; }

    public EntryLineForm[] Lines { get; init; } = [];

    [BindNever, ValidateNever]
    public EntryChoices Choices { get; init; } = EntryChoices.None;

    public decimal Net => Lines.Sum(l => l.Count * (l.UnitPrice ?? 0));

    public decimal Gross => Lines.Sum(l => l.Count * l.GrossPrice);
}

/// <param name="IsChecked">The lines were checked and found good, without posting them.</param>
public sealed record EntryChoices(
    IReadOnlyList<SelectListItem> Warehouses, IReadOnlyList<SelectListItem> Codes, IReadOnlyList<SelectListItem> Kinds, IReadOnlyList<SelectListItem> BaseKinds,
    IReadOnlyList<SelectListItem> Firm, bool IsChecked)
{
    public static EntryChoices None { get; } = new([], [], [], [], [], false);
}

public sealed class EntryFormValidator : AbstractValidator<EntryForm>
{
    public EntryFormValidator()
    {
        RuleFor(f => f.Kind).Must(EntryForm.Kinds.Contains).WithMessage(BookPageText.KindMissing);
        RuleFor(f => f.WarehouseId).NotNull().WithMessage(InventoryText.WarehouseMissing);
        RuleFor(f => f.Date).NotNull().WithMessage(InventoryText.DayMissing);
        RuleFor(f => f.BaseKind).Must(EntryForm.BaseKinds.Contains).WithMessage(BookPageText.BaseKindMissing);
        RuleFor(f => f.BaseNumber).NotEmpty().WithMessage(InventoryText.DocumentNumberMissing).MaximumLength(40).WithMessage(BookPageText.TooLong(40));
        RuleFor(f => f.BaseDate).NotNull().WithMessage(InventoryText.DocumentDateMissing);
        RuleFor(f => f.BaseDate).Must((f, day) => day is null || f.Date is null || day <= f.Date).WithMessage(InventoryText.VoucherBeforeDocument);
        RuleFor(f => f.Counterpart).NotEmpty().When(f => f.FirmId is null).WithMessage(BookPageText.FirmOrSource);
        RuleFor(f => f.Counterpart).MaximumLength(300).WithMessage(BookPageText.TooLong(300));
        RuleFor(f => f.Note).MaximumLength(1000).WithMessage(BookPageText.TooLong(1000));
        RuleFor(f => f.Lines).Must(l => l.Length > 0).WithMessage(BookPageText.LinesMissing).Must(l => l.Length <= EntryForm.MaxLines).WithMessage(BookPageText.TooManyLines);
        RuleForEach(f => f.Lines).SetValidator(new EntryLineFormValidator());
    }
}
