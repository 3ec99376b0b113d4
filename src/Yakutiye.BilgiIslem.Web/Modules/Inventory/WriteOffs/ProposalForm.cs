using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using Microsoft.AspNetCore.Mvc.Rendering;
using Yakutiye.BilgiIslem.Inventory;
using Yakutiye.BilgiIslem.Inventory.WriteOffs;
using Yakutiye.BilgiIslem.Text;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory.WriteOffs;

/// <summary>A proposal as it is typed in.</summary>
public sealed record ProposalForm
{
    /// <summary>The one-time key.</summary>
    public Guid FormKey { get; init; }

    [Display(Name = "Neden")]
    public WriteOffCause Cause { get; init; }

    [Display(Name = "Taşınırlar")]
    public int[] Lines { get; init; } = [];

    [Display(Name = "Gerekçe"), DataType(DataType.MultilineText)]
    public string? Reason { get; init; }

    /// <summary>By the asset's id; empty: the reason of the whole proposal.</summary>
    public Dictionary<int, string?> Reasons { get; init; } = [];

    public Dictionary<int, string?> Conditions { get; init; } = [];

    [Display(Name = "Rapor ya da tutanak numarası")]
    public string? ReportNumber { get; init; }

    [Display(Name = "Rapor tarihi")]
    public DateOnly? ReportDate { get; init; }

    [Display(Name = "Belgeler")]
    public IReadOnlyList<IFormFile>? Files { get; init; }

    [BindNever, ValidateNever]
    public IReadOnlyList<ChosenAsset> Chosen { get; init; } = [];

    public IReadOnlyList<SelectListItem> ChosenItems => [.. Chosen.Select(c => new SelectListItem(c.Words, c.Id.ToString(TurkishText.Culture)))];

    public WriteOffProposal Proposal => new(
        Cause, Reason ?? "",
        [.. Lines.Select(id => new ProposedAsset(id, Filled(Reasons, id) ?? Reason ?? "", Filled(Conditions, id)))])
    {
        ReportNumber = ReportNumber, ReportDate = ReportDate,
    };

    private static string? Filled(Dictionary<int, string?> texts, int id) => texts.GetValueOrDefault(id) is { } text && !string.IsNullOrWhiteSpace(text) ? text : null;
}

/// <summary>A movable that was picked.</summary>
public sealed record ChosenAsset(int Id, string Tag, string Name, string? Model, decimal Value)
{
    public string Words => $"{Tag} · {Name}";
}

public sealed class ProposalFormValidator : AbstractValidator<ProposalForm>
{
    private const int LongReason = 500;

    public ProposalFormValidator()
    {
        RuleFor(f => f.Cause).IsInEnum();
        RuleFor(f => f.Lines).NotEmpty().WithMessage(InventoryText.AssetMissing)
            .Must(l => l.Length <= WriteOff.MaxLines).WithMessage(InventoryText.WriteOffLinesCount(WriteOff.MaxLines));
        RuleFor(f => f.Reason).NotEmpty().WithMessage(InventoryText.ReasonMissing).MaximumLength(LongReason);
        RuleForEach(f => f.Reasons.Values).MaximumLength(LongReason).OverridePropertyName(nameof(ProposalForm.Reasons));
        RuleForEach(f => f.Conditions.Values).MaximumLength(300).OverridePropertyName(nameof(ProposalForm.Conditions));
        RuleFor(f => f.ReportNumber).MaximumLength(60);
        RuleFor(f => f.ReportDate).NotNull().When(f => !string.IsNullOrWhiteSpace(f.ReportNumber)).WithMessage(InventoryText.ReportDateMissing);
    }
}
