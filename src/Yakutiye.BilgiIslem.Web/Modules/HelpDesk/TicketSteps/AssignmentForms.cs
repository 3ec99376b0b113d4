using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using Yakutiye.BilgiIslem.HelpDesk;

namespace Yakutiye.BilgiIslem.Web.Modules.HelpDesk.TicketSteps;

public sealed record AssignForm : StepForm
{
    [Display(Name = "Görevlendirilecek kişi")]
    public int? AssigneeId { get; init; }
}

public sealed class AssignFormValidator : AbstractValidator<AssignForm>
{
    public AssignFormValidator() => RuleFor(f => f.AssigneeId).NotNull().WithMessage(HelpDeskText.PersonMissing);
}

public sealed record TeamForm : StepForm
{
    [Display(Name = "Servis")]
    public int? TeamId { get; init; }
}

public sealed class TeamFormValidator : AbstractValidator<TeamForm>
{
    public TeamFormValidator() => RuleFor(f => f.TeamId).NotNull().WithMessage(HelpDeskText.TeamMissing);
}
