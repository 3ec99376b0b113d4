using System.ComponentModel.DataAnnotations;
using System.Globalization;
using FluentValidation;
using Yakutiye.BilgiIslem.HelpDesk;
using Yakutiye.BilgiIslem.Text;
using Yakutiye.BilgiIslem.Web.Shared.Records;

namespace Yakutiye.BilgiIslem.Web.Modules.HelpDesk.TicketSteps;

public sealed record HoldForm : StepForm
{
    [Display(Name = "Ne bekleniyor?")]
    public HoldReason? HoldReason { get; init; }

    [Display(Name = "Takip günü")]
    public DateOnly? FollowUpOn { get; init; }

    [Display(Name = "Not"), DataType(DataType.MultilineText)]
    public string? Note { get; init; }

    public override IReadOnlyList<ConflictField> Against(Ticket stored) =>
    [
        new("Beklenen", HoldReason?.TurkishName ?? "", stored.HoldReason?.TurkishName ?? ""),
        new("Takip günü", Day(FollowUpOn), Day(stored.FollowUpOn)),
        new("Not", Note ?? "", ""),
    ];

    private static string Day(DateOnly? day) => day?.ToString("dd.MM.yyyy", CultureInfo.InvariantCulture) ?? "";
}

public sealed class HoldFormValidator : AbstractValidator<HoldForm>
{
    public HoldFormValidator()
    {
        RuleFor(f => f.HoldReason).NotNull().WithMessage(HelpDeskText.HoldReasonMissing);
        RuleFor(f => f.FollowUpOn).NotNull().WithMessage(HelpDeskText.FollowUpMissing);
        RuleFor(f => f.Note).MaximumLength(2000);
    }
}

public sealed record ResolveForm : StepForm
{
    [Display(Name = "Kök neden")]
    public RootCause? RootCause { get; init; }

    [Display(Name = "Çözüm"), DataType(DataType.MultilineText)]
    public string? Solution { get; init; }

    [Display(Name = "Harcanan süre")]
    public int? MinutesSpent { get; init; }

    public override IReadOnlyList<ConflictField> Against(Ticket stored) =>
    [
        new("Kök neden", RootCause?.TurkishName ?? "", stored.RootCause?.TurkishName ?? ""),
        new("Çözüm", Solution ?? "", stored.Solution ?? ""),
    ];
}

public sealed class ResolveFormValidator : AbstractValidator<ResolveForm>
{
    public ResolveFormValidator()
    {
        RuleFor(f => f.RootCause).NotNull().WithMessage(HelpDeskText.CauseMissing);
        RuleFor(f => f.Solution).NotEmpty().WithMessage(HelpDeskText.SolutionMissing).MaximumLength(8000);
        RuleFor(f => f.MinutesSpent).InclusiveBetween(1, 10_000).WithMessage(HelpDeskText.MinutesRange);
    }
}
