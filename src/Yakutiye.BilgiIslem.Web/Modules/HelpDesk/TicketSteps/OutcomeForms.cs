using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Yakutiye.BilgiIslem.HelpDesk;
using Yakutiye.BilgiIslem.Web.Shared.Records;

namespace Yakutiye.BilgiIslem.Web.Modules.HelpDesk.TicketSteps;

/// <summary>Reopening and cancelling: both want to know why.</summary>
public sealed record ReasonForm : StepForm
{
    [Display(Name = "Gerekçe"), DataType(DataType.MultilineText)]
    public string? Reason { get; init; }

    public override IReadOnlyList<ConflictField> Against(Ticket stored) => [new("Gerekçe", Reason ?? "", "")];
}

public sealed class ReasonFormValidator : AbstractValidator<ReasonForm>
{
    public ReasonFormValidator() => RuleFor(f => f.Reason).NotEmpty().WithMessage(HelpDeskText.ReasonMissing).MaximumLength(2000);
}

public sealed record RateForm : StepForm
{
    [Display(Name = "Hizmetimizi nasıl buldunuz?")]
    public int? Rating { get; init; }

    [Display(Name = "Yorumunuz"), DataType(DataType.MultilineText)]
    public string? Comment { get; init; }

    public override IReadOnlyList<ConflictField> Against(Ticket stored) =>
        [new("Puan", Rating?.ToString(Text.TurkishText.Culture) ?? "", stored.Rating?.ToString(Text.TurkishText.Culture) ?? ""), new("Yorum", Comment ?? "", stored.RatingComment ?? "")];
}

public sealed class RateFormValidator : AbstractValidator<RateForm>
{
    public RateFormValidator()
    {
        RuleFor(f => f.Rating).NotNull().WithMessage(HelpDeskText.StarsRange).InclusiveBetween(1, 5).WithMessage(HelpDeskText.StarsRange);
        RuleFor(f => f.Comment).MaximumLength(1000);
    }
}
