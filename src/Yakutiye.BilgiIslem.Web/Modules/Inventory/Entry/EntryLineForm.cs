using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Yakutiye.BilgiIslem.Inventory;
using Yakutiye.BilgiIslem.Inventory.Vouchers;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory.Entry;

/// <summary>One or many identical things.</summary>
public sealed record EntryLineForm
{
    [Display(Name = "Taşınır kodu")]
    public int? CodeId { get; init; }

    [Display(Name = "Ad")]
    public string? Name { get; init; }

    [Display(Name = "Marka")]
    public string? Brand { get; init; }

    [Display(Name = "Model")]
    public string? Model { get; init; }

    [Display(Name = "Adet")]
    public int Count { get; init; } = 1;

    [Display(Name = "Birim fiyat (KDV hariç)")]
    public decimal? UnitPrice { get; init; }

    [Display(Name = "KDV oranı")]
    public decimal VatRate { get; init; } = 20;

    [Display(Name = "Garanti süresi")]
    public int? WarrantyMonths { get; init; }

    [Display(Name = "Garanti bitişi")]
    public DateOnly? WarrantyEndsOn { get; init; }

    [Display(Name = "Seri numaraları"), DataType(DataType.MultilineText)]
    public string? Serials { get; init; }

    [Display(Name = "Teknik bilgiler"), DataType(DataType.MultilineText)]
    public string? Facts { get; init; }

    [Display(Name = "Aksesuarlar"), DataType(DataType.MultilineText)]
    public string? Accessories { get; init; }

    public decimal GrossPrice => Math.Round((UnitPrice ?? 0) * (1 + (VatRate / 100)), 2, MidpointRounding.AwayFromZero);

    public IReadOnlyList<string> SerialList => Listed(Serials);

    public IReadOnlyList<string> FactList => Listed(Facts);

    public IReadOnlyList<string> AccessoryList => Listed(Accessories);

    private static string[] Listed(string? text) =>
        (text ?? "").Split(['\r', '\n', ';', '\t'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}

public sealed class EntryLineFormValidator : AbstractValidator<EntryLineForm>
{
    public EntryLineFormValidator()
    {
        RuleFor(l => l.CodeId).NotNull().WithMessage(BookPageText.CodeMissing);
        RuleFor(l => l.Name).NotEmpty().WithMessage(InventoryText.AssetNameMissing).MaximumLength(200).WithMessage(BookPageText.TooLong(200));
        RuleFor(l => l.Brand).MaximumLength(80).WithMessage(BookPageText.TooLong(80));
        RuleFor(l => l.Model).MaximumLength(120).WithMessage(BookPageText.TooLong(120));
        RuleFor(l => l.Count).InclusiveBetween(1, EntryDesk.MaxCount).WithMessage(InventoryText.EntryCount(EntryDesk.MaxCount));
        RuleFor(l => l.UnitPrice).NotNull().WithMessage(BookPageText.PriceMissing).InclusiveBetween(0, 1_000_000_000).WithMessage(BookPageText.PriceRange);
        RuleFor(l => l.VatRate).InclusiveBetween(0, 100).WithMessage(BookPageText.Between(0, 100));
        RuleFor(l => l.WarrantyMonths).InclusiveBetween(0, 240).WithMessage(BookPageText.Between(0, 240));
        RuleFor(l => l.Serials).MaximumLength(60_000).WithMessage(BookPageText.TooLong(60_000));
        RuleFor(l => l.Facts).MaximumLength(4000).WithMessage(BookPageText.TooLong(4000));
        RuleFor(l => l.Accessories).MaximumLength(4000).WithMessage(BookPageText.TooLong(4000));
        RuleFor(l => l.Serials).Must((l, _) => l.SerialList.Count <= l.Count).WithMessage((l, _) => InventoryText.MoreSerialsThanPieces(l.SerialList.Count, l.Count));
        RuleForEach(l => l.SerialList).MaximumLength(80).OverridePropertyName(nameof(EntryLineForm.Serials)).WithMessage(BookPageText.TooLong(80));
    }
}
