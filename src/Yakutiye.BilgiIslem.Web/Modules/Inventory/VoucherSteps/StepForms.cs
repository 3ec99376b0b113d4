using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using Microsoft.AspNetCore.Mvc.Rendering;
using Yakutiye.BilgiIslem.Inventory;
using Yakutiye.BilgiIslem.Inventory.Vouchers;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory.VoucherSteps;

public sealed record ReasonForm
{
    [Display(Name = "Neden"), DataType(DataType.MultilineText)]
    public string? Reason { get; init; }

    [BindNever, ValidateNever]
    public VoucherHead Head { get; init; } = new(0, "", false);
}

/// <param name="IsRefusal">The page refuses a request; else it makes one.</param>
public sealed record VoucherHead(int Id, string Label, bool IsRefusal);

public sealed class ReasonFormValidator : AbstractValidator<ReasonForm>
{
    public ReasonFormValidator() => RuleFor(f => f.Reason).NotEmpty().WithMessage(InventoryText.ReasonMissing).MaximumLength(1000).WithMessage(BookPageText.TooLong(1000));
}

/// <summary>Değer artışı of one device.</summary>
public sealed record RaiseForm
{
    public Guid FormKey { get; init; }

    [Display(Name = "Demirbaş")]
    public int? AssetId { get; init; }

    [Display(Name = "Değeri artıran iş")]
    public string? What { get; init; }

    [Display(Name = "Tutar (KDV dahil)")]
    public decimal? Amount { get; init; }

    [Display(Name = "Fiş tarihi")]
    public DateOnly? Date { get; init; }

    [Display(Name = "Dayanak belge")]
    public BaseDocumentKind BaseKind { get; init; }

    [Display(Name = "Belge no")]
    public string? BaseNumber { get; init; }

    [Display(Name = "Belge tarihi")]
    public DateOnly? BaseDate { get; init; }

    [Display(Name = "İşi yapan")]
    public string? Counterpart { get; init; }

    [BindNever, ValidateNever]
    public IReadOnlyList<SelectListItem> ChosenAsset { get; init; } = [];

    [BindNever, ValidateNever]
    public IReadOnlyList<SelectListItem> BaseKinds { get; init; } = [];

    public ValueIncrease ToFacts() => new(
        AssetId ?? 0, Amount ?? 0, What ?? "", Date!.Value, new BaseDocument(BaseKind, BaseNumber!, BaseDate!.Value), Counterpart!);
}

public sealed class RaiseFormValidator : AbstractValidator<RaiseForm>
{
    public RaiseFormValidator()
    {
        RuleFor(f => f.AssetId).NotNull().WithMessage(BookPageText.AssetMissing);
        RuleFor(f => f.What).NotEmpty().WithMessage(InventoryText.WhatRaised).MaximumLength(120).WithMessage(BookPageText.TooLong(120));
        RuleFor(f => f.Amount).NotNull().WithMessage(InventoryText.AmountPositive).InclusiveBetween(0.01m, 1_000_000_000m).WithMessage(InventoryText.AmountPositive);
        RuleFor(f => f.Date).NotNull().WithMessage(InventoryText.DayMissing);
        RuleFor(f => f.BaseKind).IsInEnum();
        RuleFor(f => f.BaseNumber).NotEmpty().WithMessage(InventoryText.DocumentNumberMissing).MaximumLength(60).WithMessage(BookPageText.TooLong(60));
        RuleFor(f => f.BaseDate).NotNull().WithMessage(InventoryText.DocumentDateMissing);
        RuleFor(f => f.Counterpart).NotEmpty().WithMessage(InventoryText.CounterpartMissing).MaximumLength(300).WithMessage(BookPageText.TooLong(300));
    }
}
