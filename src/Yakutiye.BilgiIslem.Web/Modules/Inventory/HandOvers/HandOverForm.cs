using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using Microsoft.AspNetCore.Mvc.Rendering;
using Yakutiye.BilgiIslem.Inventory;
using Yakutiye.BilgiIslem.Inventory.Assets;
using Yakutiye.BilgiIslem.Inventory.Custody;
using Yakutiye.BilgiIslem.Inventory.Orders;
using Yakutiye.BilgiIslem.Web.Modules.Inventory.MoveRequests;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory.HandOvers;

/// <summary>What is handed over by one order.</summary>
public sealed record HandOverForm
{
    public Guid FormKey { get; init; }

    [Display(Name = "Alan sorumlusu")]
    public int? PersonId { get; init; }

    [Display(Name = "Not"), DataType(DataType.MultilineText)]
    public string? Note { get; init; }

    /// <summary>A device that is being added from the picker.</summary>
    [Display(Name = "Ambardan taşınır ekle")]
    public int? Add { get; init; }

    /// <summary>A device that is being added by its number.</summary>
    [Display(Name = "Okutun ya da yazın")]
    public string? Code { get; init; }

    public HandOverItemForm[] Items { get; init; } = [];

    [BindNever, ValidateNever]
    public HandOverFacts? Facts { get; init; }

    /// <summary>A code was typed, or a device chosen, that does not stand among the rows yet.</summary>
    public bool IsAdding => !string.IsNullOrWhiteSpace(Code) || (Add is { } added && Array.TrueForAll(Items, i => i.AssetId != added));

    public HandOver ToHandOver(int orderId) => new(
        orderId, PersonId, Note, [.. Items.Where(i => i.Take).Select(i => new HandOverItem(i.AssetId, i.Condition, i.Accessories, i.Note))]);
}

public sealed record HandOverItemForm
{
    public int AssetId { get; init; }
    public bool Take { get; init; }
    public AssetCondition Condition { get; init; }
    public string[] Accessories { get; init; } = [];
    public string? Note { get; init; }
}

/// <summary>A device on the form, and why it cannot go.</summary>
public sealed record HandOverRow(Asset Asset, HandOverItemForm Item, HandOverObstacle? Obstacle);

/// <summary>Why a device cannot be handed over now.</summary>
/// <param name="ChecklistPath">Where that is put right; null: not here.</param>
public sealed record HandOverObstacle(string Text, string? ChecklistPath = null);

/// <summary>What the form shows beside what is typed.</summary>
public sealed record HandOverFacts(
    WrittenOrder Order, MoveRequest Request, DemandNames Names, IReadOnlyList<HandOverRow> Rows, IReadOnlyList<DemandRow> Open, string? Refusal, IReadOnlyList<SelectListItem> People);

public sealed class HandOverFormValidator : AbstractValidator<HandOverForm>
{
    public HandOverFormValidator()
    {
        RuleFor(f => f.Note).MaximumLength(1000);
        RuleFor(f => f.Code).MaximumLength(100);
        RuleFor(f => f.Items).Must(items => items.Length <= MoveRequest.MaxLines).WithMessage(InventoryText.LinesCount(MoveRequest.MaxLines));
        RuleForEach(f => f.Items).ChildRules(item =>
        {
            item.RuleFor(i => i.Condition).IsInEnum();
            item.RuleFor(i => i.Note).MaximumLength(300);
            item.RuleFor(i => i.Accessories).Must(a => a.Length <= Asset.MaxAccessories && a.All(x => x.Length <= 100));
        });
    }
}

/// <summary>What leaves without a document of hand-over.</summary>
public sealed record DispatchForm
{
    public Guid FormKey { get; init; }

    [Display(Name = "Taşınırlar")]
    public int[] AssetIds { get; init; } = [];

    [Display(Name = "Kime / nereye verildiği")]
    public string? To { get; init; }

    [BindNever, ValidateNever]
    public HandOverFacts? Facts { get; init; }

    [BindNever, ValidateNever]
    public IReadOnlyList<SelectListItem> Chosen { get; init; } = [];
}

public sealed class DispatchFormValidator : AbstractValidator<DispatchForm>
{
    public DispatchFormValidator()
    {
        RuleFor(f => f.AssetIds).NotEmpty().WithMessage(InventoryText.NothingToHandOver);
        RuleFor(f => f.To).MaximumLength(300);
    }
}
