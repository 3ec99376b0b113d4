using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Yakutiye.BilgiIslem.HelpDesk;
using Yakutiye.BilgiIslem.Text;
using Yakutiye.BilgiIslem.Web.Shared.Records;

namespace Yakutiye.BilgiIslem.Web.Modules.HelpDesk.TicketSteps;

public sealed record ClassifyForm : StepForm
{
    [Display(Name = "Konu")]
    public int? CategoryId { get; init; }

    [Display(Name = "Etki")]
    public TicketImpact? Impact { get; init; }

    public override IReadOnlyList<ConflictField> Against(Ticket stored) =>
        [new("Etki", Impact?.TurkishName ?? "", stored.Impact.TurkishName), new("Öncelik", "", stored.Priority.TurkishName)];
}

public sealed class ClassifyFormValidator : AbstractValidator<ClassifyForm>
{
    public ClassifyFormValidator()
    {
        RuleFor(f => f.CategoryId).NotNull().WithMessage(HelpDeskText.CategoryMissing);
        RuleFor(f => f.Impact).NotNull().WithMessage(HelpDeskText.ImpactMissing);
    }
}

public sealed record MergeForm : StepForm
{
    [Display(Name = "Asıl kaydın numarası")]
    public string? Number { get; init; }
}

public sealed class MergeFormValidator : AbstractValidator<MergeForm>
{
    public MergeFormValidator() => RuleFor(f => f.Number).NotEmpty().WithMessage(HelpDeskText.MergeTargetMissing).MaximumLength(20);
}
