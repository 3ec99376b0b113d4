using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using Microsoft.AspNetCore.Mvc.Rendering;
using Yakutiye.BilgiIslem.Inventory;
using Yakutiye.BilgiIslem.Web.Modules.Inventory.Acts;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory.CountSteps;

/// <summary>Who counts. The first presides.</summary>
public sealed record CountBoardForm : ActForm
{
    [Display(Name = "Kurul başkanı")]
    public int? ChairId { get; init; }

    [Display(Name = "Üyeler")]
    public int[]? MemberIds { get; init; }

    [BindNever, ValidateNever]
    public IReadOnlyList<SelectListItem> People { get; init; } = [];

    /// <summary>The chair first.</summary>
    public IReadOnlyList<int> Seats => [.. new[] { ChairId ?? 0 }.Concat(MemberIds ?? []).Where(p => p != 0)];
}

public sealed class CountBoardFormValidator : AbstractValidator<CountBoardForm>
{
    public CountBoardFormValidator() => RuleFor(f => f.ChairId).NotNull().WithMessage(InventoryText.BoardChairMissing);
}

public sealed record CancelCountForm : ActForm
{
    [Display(Name = "Gerekçe"), DataType(DataType.MultilineText)]
    public string? Reason { get; init; }
}

public sealed class CancelCountFormValidator : AbstractValidator<CancelCountForm>
{
    public CancelCountFormValidator() => RuleFor(f => f.Reason).NotEmpty().WithMessage(InventoryText.ReasonMissing).MaximumLength(1000);
}

public sealed record CountPlaceForm : ActForm
{
    [Display(Name = "Birim")]
    public int? UnitId { get; init; }

    [Display(Name = "Oda ya da ortak alan")]
    public string? Room { get; init; }

    [BindNever, ValidateNever]
    public IReadOnlyList<SelectListItem> Units { get; init; } = [];
}

public sealed class CountPlaceFormValidator : AbstractValidator<CountPlaceForm>
{
    public CountPlaceFormValidator()
    {
        RuleFor(f => f.UnitId).NotNull().WithMessage(InventoryText.UnitMissing);
        RuleFor(f => f.Room).NotEmpty().WithMessage(InventoryText.RoomMissing).MaximumLength(80);
    }
}

/// <summary>Photos, or the signed minutes.</summary>
public sealed record CountFilesForm : ActForm
{
    [Display(Name = "Dosyalar")]
    public IReadOnlyList<IFormFile>? Files { get; init; }
}

public sealed class CountFilesFormValidator : AbstractValidator<CountFilesForm>;
