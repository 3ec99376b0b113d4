using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using Microsoft.AspNetCore.Mvc.Rendering;
using Yakutiye.BilgiIslem.Inventory;
using Yakutiye.BilgiIslem.Inventory.Counts;
using Yakutiye.BilgiIslem.Web.Shared.Records;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory.Counts;

/// <summary>The plan of a count as it is typed in.</summary>
public sealed record CountForm
{
    /// <summary>The one-time key.</summary>
    public Guid FormKey { get; init; }

    public Guid Version { get; init; }

    [Display(Name = "Sayımın türü")]
    public CountKind Kind { get; init; }

    [Display(Name = "Sayım yılı")]
    public int? Year { get; init; }

    [Display(Name = "Tüm ambarlar, birimler ve odalar")]
    public bool Everything { get; init; }

    [Display(Name = "Ambarlar")]
    public int[]? WarehouseIds { get; init; }

    [Display(Name = "Birimler")]
    public int[]? UnitIds { get; init; }

    [Display(Name = "Yalnızca şu odalar"), DataType(DataType.MultilineText)]
    public string? Rooms { get; init; }

    [Display(Name = "Not"), DataType(DataType.MultilineText)]
    public string? Note { get; init; }

    [BindNever, ValidateNever]
    public IReadOnlyList<SelectListItem> Warehouses { get; init; } = [];

    [BindNever, ValidateNever]
    public IReadOnlyList<SelectListItem> Units { get; init; } = [];

    /// <summary>Null: a new one.</summary>
    [BindNever, ValidateNever]
    public CountHead? Head { get; init; }

    public CountPlan Plan => new(
        Kind, Year ?? 0, Everything, WarehouseIds ?? [], UnitIds ?? [],
        [.. (Rooms ?? "").Split(['\n', '\r', ',', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Distinct(StringComparer.Ordinal)], Note);

    public static CountForm Of(CountCampaign count) => new()
    {
        Version = count.Version, Kind = count.Kind, Year = count.Year, Everything = count.Everything, Note = count.Note,
        WarehouseIds = [.. count.Scope.Select(s => s.WarehouseId).OfType<int>()],
        UnitIds = [.. count.Scope.Select(s => s.UnitId).OfType<int>().Distinct()],
        Rooms = string.Join('\n', count.Scope.Select(s => s.Room).OfType<string>().Distinct(StringComparer.Ordinal)),
        Head = new CountHead(count.Id, count.Number, count.Members.Count > 0, null),
    };
}

/// <param name="HasBoard">Its board was named for the plan that is about to change.</param>
public sealed record CountHead(int Id, string Number, bool HasBoard, Conflict? Conflict);

public sealed class CountFormValidator : AbstractValidator<CountForm>
{
    public CountFormValidator()
    {
        RuleFor(f => f.Kind).IsInEnum();
        RuleFor(f => f.Year).NotNull().WithMessage(InventoryText.CountYear);
        RuleFor(f => f.Rooms).MaximumLength(2000);
        RuleFor(f => f.Note).MaximumLength(1000);
    }
}
