using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using Yakutiye.BilgiIslem.Inventory;
using Yakutiye.BilgiIslem.Web.Modules.Inventory.MoveRequests;
using Yakutiye.BilgiIslem.Web.Shared.Records;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory.MoveRequestSteps;

/// <summary>The order itself: until when it may be used.</summary>
public sealed record SignForm
{
    public Guid Version { get; init; }

    [Display(Name = "Emrin son günü")]
    public DateOnly? ValidUntil { get; init; }

    [BindNever, ValidateNever]
    public RequestPage? Page { get; init; }

    [BindNever, ValidateNever]
    public Conflict? Conflict { get; init; }
}

public sealed class SignFormValidator : AbstractValidator<SignForm>
{
    public SignFormValidator() => RuleFor(f => f.ValidUntil).NotNull().WithMessage(CustodyText.LastDayMissing);
}

/// <summary>Refusing a request: why.</summary>
public sealed record RefuseForm
{
    public Guid Version { get; init; }

    [Display(Name = "Gerekçe"), DataType(DataType.MultilineText)]
    public string? Reason { get; init; }

    [BindNever, ValidateNever]
    public RequestPage? Page { get; init; }
}

public sealed class RefuseFormValidator : AbstractValidator<RefuseForm>
{
    public RefuseFormValidator() => RuleFor(f => f.Reason).NotEmpty().WithMessage(InventoryText.RefusalReasonMissing).MaximumLength(1000);
}

/// <summary>Several waiting requests at once.</summary>
public sealed record BulkSignForm
{
    public int[] Ids { get; init; } = [];
}

public sealed class BulkSignFormValidator : AbstractValidator<BulkSignForm>
{
    public BulkSignFormValidator() => RuleFor(f => f.Ids).Must(ids => ids.Length <= 50);
}
