using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Yakutiye.BilgiIslem.HelpDesk;

namespace Yakutiye.BilgiIslem.Web.Modules.HelpDesk.Targets;

public sealed record FlowForm
{
    [Display(Name = "Yeniden açma süresi")]
    public int? ReopenWithinDays { get; init; }

    [Display(Name = "Kendiliğinden kapanma")]
    public int? CloseAfterWorkingDays { get; init; }
}

public sealed class FlowFormValidator : AbstractValidator<FlowForm>
{
    public FlowFormValidator()
    {
        RuleFor(f => f.ReopenWithinDays).NotNull().WithMessage(HelpDeskText.DaysRange).InclusiveBetween(0, 365).WithMessage(HelpDeskText.DaysRange);
        RuleFor(f => f.CloseAfterWorkingDays).NotNull().WithMessage(HelpDeskText.WorkingDaysRange).InclusiveBetween(1, 90).WithMessage(HelpDeskText.WorkingDaysRange);
    }
}
