using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Web.Modules.People.Users;

namespace Yakutiye.BilgiIslem.Web.Modules.People.UserSteps;

/// <summary>Whom a step is about.</summary>
public sealed record StepPerson(int Id, string Name);

public sealed record RolesForm
{
    [Display(Name = "Rolleri")]
    public string[] Roles { get; init; } = [];

    [BindNever]
    public StepPerson? Person { get; init; }

    [BindNever]
    public bool IsSome { get; init; }
}

public sealed class RolesFormValidator : AbstractValidator<RolesForm>
{
    public RolesFormValidator() => RuleForEach(f => f.Roles).MaximumLength(40);
}

public sealed record DisableForm
{
    [Display(Name = "Gerekçe")]
    public string Reason { get; init; } = "";

    [BindNever]
    public StepPerson? Person { get; init; }

    [BindNever]
    public IReadOnlyList<ObligationGroup> Obligations { get; init; } = [];
}

public sealed class DisableFormValidator : AbstractValidator<DisableForm>
{
    public DisableFormValidator() => RuleFor(f => f.Reason).NotEmpty().WithMessage(PeopleText.ReasonMissing).MaximumLength(300);
}

public sealed record SomeForm
{
    [Display(Name = "Görevlendirme yazısının sayısı")]
    public string DocumentNumber { get; init; } = "";

    [Display(Name = "Görevlendirme yazısının tarihi")]
    public DateOnly? DocumentDate { get; init; }

    [BindNever]
    public StepPerson? Person { get; init; }
}

public sealed class SomeFormValidator : AbstractValidator<SomeForm>
{
    public SomeFormValidator()
    {
        RuleFor(f => f.DocumentNumber).NotEmpty().WithMessage(PeopleText.DocumentMissing).MaximumLength(60);
        RuleFor(f => f.DocumentDate).NotNull().WithMessage("Yazının tarihini girin.");
    }
}
