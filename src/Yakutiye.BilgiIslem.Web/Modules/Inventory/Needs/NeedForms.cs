using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using Microsoft.AspNetCore.Mvc.Rendering;
using Yakutiye.BilgiIslem.Inventory;
using Yakutiye.BilgiIslem.Inventory.Needs;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory.Needs;

public sealed record NeedForm
{
    public Guid FormKey { get; init; }

    [Display(Name = "Birim")]
    public int? UnitId { get; init; }

    [Display(Name = "İhtiyaç")]
    public string? What { get; init; }

    [Display(Name = "Miktar")]
    public int? Quantity { get; init; }

    [Display(Name = "Gerekçe")]
    public string? Reason { get; init; }

    [Display(Name = "Tahminî birim fiyat (KDV dahil)")]
    public decimal? UnitPrice { get; init; }

    /// <summary>The device that it replaces.</summary>
    public int? ReplacesId { get; init; }

    [BindNever, ValidateNever]
    public IReadOnlyList<SelectListItem> Units { get; init; } = [];

    public NeedFacts ToFacts() => new(UnitId ?? 0, What ?? "", Quantity ?? 0, Reason ?? "", UnitPrice ?? 0, ReplacesId);
}

public sealed class NeedFormValidator : AbstractValidator<NeedForm>
{
    public NeedFormValidator()
    {
        RuleFor(f => f.UnitId).NotNull().WithMessage(InventoryText.UnitMissing);
        RuleFor(f => f.What).NotEmpty().WithMessage(NeedsText.WhatMissing).MaximumLength(200).WithMessage(BookPageText.TooLong(200));
        RuleFor(f => f.Quantity).NotNull().WithMessage(BookPageText.NumberMissing).InclusiveBetween(1, 100_000).WithMessage(BookPageText.Between(1, 100_000));
        RuleFor(f => f.Reason).NotEmpty().WithMessage(InventoryText.ReasonMissing).MaximumLength(500).WithMessage(BookPageText.TooLong(500));
        RuleFor(f => f.UnitPrice).NotNull().WithMessage(BookPageText.PriceMissing).InclusiveBetween(0, 1_000_000_000).WithMessage(BookPageText.PriceRange);
    }
}
