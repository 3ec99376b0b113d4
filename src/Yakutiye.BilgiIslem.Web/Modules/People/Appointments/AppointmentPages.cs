using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Yakutiye.BilgiIslem.People;

namespace Yakutiye.BilgiIslem.Web.Modules.People.Appointments;

public sealed record AppointmentList(
    IReadOnlyList<AppointmentRow> Current, IReadOnlyList<AppointmentRow> Coming, IReadOnlyList<AppointmentRow> Past, IReadOnlyList<PostDay> PostDays);

/// <param name="Name">Null: nobody.</param>
public sealed record PostDay(DateOnly Day, string? Name, bool IsActing);

/// <summary>The days and the paper, common to both kinds.</summary>
public abstract record AppointmentForm
{
    [Display(Name = "İlk gün")]
    public DateOnly? From { get; init; }

    [Display(Name = "Son gün (dahil)")]
    public DateOnly? To { get; init; }

    [Display(Name = "Dayanak yazının sayısı")]
    public string DocumentNumber { get; init; } = "";

    [Display(Name = "Dayanak yazının tarihi")]
    public DateOnly? DocumentDate { get; init; }

    [Display(Name = "Görevlendirilen kişi")]
    public int? PersonId { get; init; }

    [BindNever]
    public IReadOnlyList<SelectListItem> People { get; init; } = [];

    /// <summary>Only of a form that its validator has let through.</summary>
    public AppointmentPaper ToPaper() => new(From!.Value, To!.Value, DocumentNumber, DocumentDate!.Value);
}

public sealed record ActingForm : AppointmentForm
{
    [Display(Name = "Makam")]
    public string Post { get; init; } = "";

    [Display(Name = "Kimin yerine")]
    public int? ForPersonId { get; init; }

    [BindNever]
    public IReadOnlyList<SelectListItem> Posts { get; init; } = [];
}

public sealed record DelegationForm : AppointmentForm
{
    [Display(Name = "Yetkisini devreden")]
    public int? ForPersonId { get; init; }

    [Display(Name = "Devredilen yetkiler")]
    public string[] Scope { get; init; } = [];

    [BindNever]
    public bool MayChooseLender { get; init; }

    [BindNever]
    public IReadOnlyList<(string Module, SelectListItem Item)> Offered { get; init; } = [];
}

public abstract class AppointmentFormValidator<T> : AbstractValidator<T> where T : AppointmentForm
{
    protected AppointmentFormValidator()
    {
        RuleFor(f => f.PersonId).NotNull().WithMessage(PeoplePagesText.ChoosePerson);
        RuleFor(f => f.From).NotNull().WithMessage("İlk günü seçin.");
        RuleFor(f => f.To).NotNull().WithMessage("Son günü seçin.");
        RuleFor(f => f.DocumentNumber).NotEmpty().WithMessage(PeopleText.DocumentMissing).MaximumLength(60);
        RuleFor(f => f.DocumentDate).NotNull().WithMessage("Yazının tarihini girin.");
    }
}

public sealed class ActingFormValidator : AppointmentFormValidator<ActingForm>
{
    public ActingFormValidator() => RuleFor(f => f.Post).NotEmpty().WithMessage("Makamı seçin.");
}

public sealed class DelegationFormValidator : AppointmentFormValidator<DelegationForm>
{
    public DelegationFormValidator() => RuleFor(f => f.Scope).NotEmpty().WithMessage(PeopleText.ScopeMissing);
}
