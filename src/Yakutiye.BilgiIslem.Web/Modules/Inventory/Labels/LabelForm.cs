using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using Microsoft.AspNetCore.Mvc.Rendering;
using Yakutiye.BilgiIslem.Documents.Labels;
using Yakutiye.BilgiIslem.Inventory;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory.Labels;

/// <summary>Which labels are printed, on what, and what they say.</summary>
public sealed record LabelForm
{
    public const int Most = 500;

    public int[] Ids { get; init; } = [];

    [Display(Name = "Etiket kâğıdı")]
    public string Sheet { get; init; } = LabelSheet.L7160.Code;

    [Display(Name = "İlk sayfada kaçıncı etiketten başlansın?")]
    public int Start { get; init; } = 1;

    [Display(Name = "Karekod")]
    public bool HasCode { get; init; } = true;

    [Display(Name = "Sicil no")]
    public bool HasNumber { get; init; } = true;

    [Display(Name = "Demirbaşın adı")]
    public bool HasName { get; init; } = true;

    [Display(Name = "Birimi")]
    public bool HasUnit { get; init; } = true;

    [Display(Name = "Belediyenin adı")]
    public bool HasOwner { get; init; } = true;

    [BindNever, ValidateNever]
    public IReadOnlyList<LabelRow> Assets { get; init; } = [];

    /// <summary>There are more than one file may hold.</summary>
    [BindNever, ValidateNever]
    public bool IsCut { get; init; }

    public LabelSheet? Paper => LabelSheet.All.FirstOrDefault(s => string.Equals(s.Code, Sheet, StringComparison.Ordinal));

    public static IReadOnlyList<SelectListItem> Sheets { get; } = [.. LabelSheet.All.Select(s => new SelectListItem(NameOf(s), s.Code))];

    private static string NameOf(LabelSheet sheet) => sheet.IsRoll
        ? $"Etiket yazıcısı {sheet.CellWidth:0} × {sheet.CellHeight:0} mm"
        : string.Create(Text.TurkishText.Culture, $"Avery {sheet.Code} – sayfada {sheet.Cells}, {sheet.CellWidth:0.0} × {sheet.CellHeight:0.0} mm");
}

public sealed class LabelFormValidator : AbstractValidator<LabelForm>
{
    public LabelFormValidator()
    {
        RuleFor(f => f.Ids).Must(ids => ids.Length is > 0 and <= LabelForm.Most).WithMessage(InventoryText.LabelCount(LabelForm.Most));
        RuleFor(f => f.Sheet).Must((form, _) => form.Paper is not null).WithMessage(InventoryText.LabelSheetUnknown);
        RuleFor(f => f.Start).Must((form, start) => start >= 1 && start <= (form.Paper?.Cells ?? 1)).WithMessage(form => InventoryText.LabelStart(form.Paper?.Cells ?? 1));
        RuleFor(f => f.HasCode).Must((form, has) => has || form.HasNumber || form.HasName).WithMessage(InventoryText.LabelEmpty);
    }
}
