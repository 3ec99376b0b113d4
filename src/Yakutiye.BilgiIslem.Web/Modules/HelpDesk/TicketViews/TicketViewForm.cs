using FluentValidation;

namespace Yakutiye.BilgiIslem.Web.Modules.HelpDesk.TicketViews;

public sealed record TicketViewForm(string? List, string? Name, bool IsShared);

public sealed class TicketViewFormValidator : AbstractValidator<TicketViewForm>
{
    public TicketViewFormValidator()
    {
        RuleFor(f => f.List).NotEmpty();
        RuleFor(f => f.Name).NotEmpty().MaximumLength(80).WithName("Görünüm adı");
    }
}
