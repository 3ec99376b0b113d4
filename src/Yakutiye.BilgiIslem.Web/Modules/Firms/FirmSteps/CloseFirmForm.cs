using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Yakutiye.BilgiIslem.Firms;

namespace Yakutiye.BilgiIslem.Web.Modules.Firms.FirmSteps;

public sealed record CloseFirmForm
{
    [Display(Name = "Neden"), DataType(DataType.MultilineText)]
    public string? Reason { get; init; }

    [BindNever]
    public int Id { get; init; }

    [BindNever]
    public string Name { get; init; } = "";

    /// <summary>Contracts that run today.</summary>
    [BindNever]
    public int Running { get; init; }
}

public sealed class CloseFirmFormValidator : AbstractValidator<CloseFirmForm>
{
    public CloseFirmFormValidator() => RuleFor(f => f.Reason).NotEmpty().WithMessage(FirmsText.CloseReasonMissing).MaximumLength(500);
}
