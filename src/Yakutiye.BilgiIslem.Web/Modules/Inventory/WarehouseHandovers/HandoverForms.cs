using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using Microsoft.AspNetCore.Mvc.Rendering;
using Yakutiye.BilgiIslem.Inventory;
using Yakutiye.BilgiIslem.Inventory.Warehouses.Handovers;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory.WarehouseHandovers;

public sealed record HandoverForm
{
    public Guid FormKey { get; init; }

    [Display(Name = "Ambar")]
    public int? WarehouseId { get; init; }

    [Display(Name = "Devralacak kişi")]
    public int? ToPersonId { get; init; }

    [Display(Name = "Neden")]
    public string? Reason { get; init; }

    [Display(Name = "Görevlendirme yazısının sayısı")]
    public string? DocumentNumber { get; init; }

    [Display(Name = "Yazının tarihi")]
    public DateOnly? DocumentDate { get; init; }

    [Display(Name = "Devreden bulunamıyor; devir kurulu eliyle yapılacak (TMY m.33)")]
    public bool IsForced { get; init; }

    [Display(Name = "Devir kurulu (en az 3 kişi; ilki başkan)")]
    public int[] Board { get; init; } = [];

    [BindNever, ValidateNever]
    public IReadOnlyList<SelectListItem> Warehouses { get; init; } = [];

    [BindNever, ValidateNever]
    public IReadOnlyList<SelectListItem> People { get; init; } = [];

    public HandoverFacts ToFacts() => new(WarehouseId ?? 0, ToPersonId ?? 0, IsForced, Reason ?? "", DocumentNumber ?? "", DocumentDate!.Value, IsForced ? Board : []);
}

public sealed class HandoverFormValidator : AbstractValidator<HandoverForm>
{
    public HandoverFormValidator()
    {
        RuleFor(f => f.WarehouseId).NotNull().WithMessage(InventoryText.WarehouseMissing);
        RuleFor(f => f.ToPersonId).NotNull().WithMessage(BookPageText.TakerMissing);
        RuleFor(f => f.Reason).NotEmpty().WithMessage(InventoryText.ReasonMissing).MaximumLength(1000).WithMessage(BookPageText.TooLong(1000));
        RuleFor(f => f.DocumentNumber).NotEmpty().WithMessage(InventoryText.DocumentNumberMissing).MaximumLength(60).WithMessage(BookPageText.TooLong(60));
        RuleFor(f => f.DocumentDate).NotNull().WithMessage(InventoryText.DocumentDateMissing);
        RuleFor(f => f.Board).Must(b => b.Distinct().Count() >= WarehouseHandover.LeastBoard).When(f => f.IsForced)
            .WithMessage(InventoryText.HandoverBoard(WarehouseHandover.LeastBoard, WarehouseHandover.MostBoard));
    }
}

/// <summary>A signature under the quantities that the signer has seen, with the password again.</summary>
public sealed record SignHandoverForm
{
    public Guid Version { get; init; }

    [Display(Name = "Parolanız"), DataType(DataType.Password)]
    public string? Password { get; init; }
}

public sealed class SignHandoverFormValidator : AbstractValidator<SignHandoverForm>
{
    public SignHandoverFormValidator() => RuleFor(f => f.Password).NotEmpty().WithMessage("Parolanızı yazın.").MaximumLength(256);
}

/// <summary>What was found, by the line.</summary>
public sealed record CountForm
{
    public Guid Version { get; init; }
    public Dictionary<int, int?> Found { get; init; } = [];

    [Display(Name = "Farkların açıklaması"), DataType(DataType.MultilineText)]
    public string? Differences { get; init; }
}

public sealed class CountFormValidator : AbstractValidator<CountForm>
{
    public CountFormValidator()
    {
        RuleFor(f => f.Differences).MaximumLength(2000).WithMessage(BookPageText.TooLong(2000));
        RuleForEach(f => f.Found).Must(p => p.Value is null or (>= 0 and <= 1_000_000)).WithMessage(InventoryText.FoundNegative);
    }
}
