using System.ComponentModel.DataAnnotations;
using System.Linq.Expressions;
using FluentValidation;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using Microsoft.AspNetCore.Mvc.Rendering;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Inventory;
using Yakutiye.BilgiIslem.Inventory.Assets;
using Yakutiye.BilgiIslem.Inventory.Custody;
using Yakutiye.BilgiIslem.Inventory.Orders;
using Yakutiye.BilgiIslem.Web.Shared.Records;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory.Returns;

/// <summary>What a registrar takes back from one person.</summary>
public sealed record ReturnForm
{
    public Guid FormKey { get; init; }

    [Display(Name = "Geri veren")]
    public int? PersonId { get; init; }

    [Display(Name = "Alındığı ambar")]
    public int? WarehouseId { get; init; }

    [Display(Name = "Not"), DataType(DataType.MultilineText)]
    public string? Note { get; init; }

    /// <summary>A device that is being ticked by its number.</summary>
    public string? Code { get; init; }

    public ReturnItemForm[] Items { get; init; } = [];

    [BindNever, ValidateNever]
    public ReturnFacts Facts { get; init; } = new([], [], [], [], null);

    public TakeBack ToTakeBack() => new(
        WarehouseId ?? 0, PersonId ?? 0, Note,
        [.. Items.Where(i => i.Take).Select(i => new ReturnItem(i.AssetId, i.Condition, i.Missing, i.Note, i.IntoRepair))]);
}

public sealed record ReturnItemForm
{
    public int AssetId { get; init; }
    public bool Take { get; init; }
    public AssetCondition Condition { get; init; }
    public string? Missing { get; init; }
    public string? Note { get; init; }
    public bool IntoRepair { get; init; }
}

/// <param name="Warehouses">which the person at the screen keeps; none: he takes nothing back</param>
/// <param name="Registrars">who could, when he may not</param>
/// <param name="Refusal">of what was scanned</param>
public sealed record ReturnFacts(IReadOnlyList<(Asset Asset, ReturnItemForm Item)> Rows, IReadOnlyList<SelectListItem> Person, IReadOnlyList<SelectListItem> Warehouses,
    IReadOnlyList<string> Registrars, string? Refusal);

public sealed class ReturnFormValidator : AbstractValidator<ReturnForm>
{
    public ReturnFormValidator()
    {
        RuleFor(f => f.PersonId).NotNull().WithMessage(InventoryText.ReturnerMissing);
        RuleFor(f => f.WarehouseId).NotNull().WithMessage(InventoryText.WarehouseMissing);
        RuleFor(f => f.Note).MaximumLength(1000);
        RuleFor(f => f.Code).MaximumLength(100);
        RuleFor(f => f.Items).Must(items => items.Length <= MoveRequest.MaxLines);
        RuleForEach(f => f.Items).ChildRules(item =>
        {
            item.RuleFor(i => i.Condition).IsInEnum();
            item.RuleFor(i => i.Missing).MaximumLength(300);
            item.RuleFor(i => i.Note).MaximumLength(300);
        });
    }
}

public sealed record ReturnRow(int Id, string Number, string Person, string? Unit, string? First, int Count, DateTime TakenAt, DateTime? ConfirmedAt)
{
    public static Expression<Func<CustodyReturn, ReturnRow>> From { get; } = r => new ReturnRow(
        r.Id, r.Number, r.Person.FullName, r.Person.Unit!.Name, r.Lines.OrderBy(l => l.Order).Select(l => l.Name).FirstOrDefault(), r.Lines.Count, r.TakenAt, r.ConfirmedAt);

    public string What => Count > 1 ? $"{First} ve {Count - 1} taşınır daha" : First ?? "";
}

public sealed record ReturnList(Page<ReturnRow> Page, string? Text);

public sealed record ReturnPage(CustodyReturn Return, IReadOnlyList<AttachmentLine> Files, bool IsReturner, bool MayHandOver);
