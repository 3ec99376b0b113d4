using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Yakutiye.BilgiIslem.HelpDesk;

namespace Yakutiye.BilgiIslem.Web.Modules.HelpDesk.TicketSteps;

public sealed record AnswerForm : AddedForm
{
    [Display(Name = "Yanıtınız"), DataType(DataType.MultilineText)]
    public string? Text { get; init; }

    [Display(Name = "Harcanan süre")]
    public int? MinutesSpent { get; init; }

    [Display(Name = "Ekler")]
    public IReadOnlyList<IFormFile>? Files { get; init; }
}

public sealed class AnswerFormValidator : AbstractValidator<AnswerForm>
{
    public AnswerFormValidator()
    {
        RuleFor(f => f.Text).NotEmpty().WithMessage(HelpDeskText.AnswerMissing).MaximumLength(8000);
        RuleFor(f => f.MinutesSpent).InclusiveBetween(1, 10_000).WithMessage(HelpDeskText.MinutesRange);
    }
}

public sealed record VisitForm : AddedForm
{
    /// <summary>Istanbul time.</summary>
    [Display(Name = "Ne zaman gidildi?")]
    public DateTime? VisitedAt { get; init; }

    [Display(Name = "Nereye gidildi?")]
    public string? Place { get; init; }

    [Display(Name = "Ne tespit edildi?"), DataType(DataType.MultilineText)]
    public string? Finding { get; init; }

    [Display(Name = "Sonuç")]
    public VisitResult? Result { get; init; }

    [Display(Name = "Harcanan süre")]
    public int? MinutesSpent { get; init; }

    [Display(Name = "Ekler")]
    public IReadOnlyList<IFormFile>? Files { get; init; }
}

public sealed class VisitFormValidator : AbstractValidator<VisitForm>
{
    public VisitFormValidator()
    {
        RuleFor(f => f.VisitedAt).NotNull().WithMessage(HelpDeskText.VisitTimeMissing);
        RuleFor(f => f.Place).NotEmpty().WithMessage(HelpDeskText.PlaceMissing).MaximumLength(200);
        RuleFor(f => f.Finding).NotEmpty().WithMessage(HelpDeskText.FindingMissing).MaximumLength(2000);
        RuleFor(f => f.Result).NotNull().WithMessage(HelpDeskText.VisitResultMissing);
        RuleFor(f => f.MinutesSpent).InclusiveBetween(1, 10_000).WithMessage(HelpDeskText.MinutesRange);
    }
}
