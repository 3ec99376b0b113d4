using FluentValidation;
using Yakutiye.BilgiIslem.HelpDesk;

namespace Yakutiye.BilgiIslem.Web.Modules.HelpDesk.Targets;

public sealed record TargetLine
{
    public TicketPriority Priority { get; init; }
    public int? ResponseMinutes { get; init; }
    public int? ResolutionMinutes { get; init; }
    public bool RoundTheClock { get; init; }
}

public sealed record TargetsForm
{
    public List<TargetLine> Lines { get; init; } = [];

    public IReadOnlyList<TargetFacts> Facts =>
        [.. Lines.DistinctBy(l => l.Priority).Select(l => new TargetFacts(l.Priority, l.ResponseMinutes ?? 0, l.ResolutionMinutes ?? 0, l.RoundTheClock))];
}

public sealed class TargetsFormValidator : AbstractValidator<TargetsForm>
{
    public TargetsFormValidator() => RuleForEach(f => f.Lines).ChildRules(line =>
    {
        line.RuleFor(l => l.Priority).IsInEnum();
        line.RuleFor(l => l.ResponseMinutes).NotNull().WithMessage(HelpDeskText.TargetPositive).InclusiveBetween(1, 100_000).WithMessage(HelpDeskText.TargetPositive);
        line.RuleFor(l => l.ResolutionMinutes).NotNull().WithMessage(HelpDeskText.TargetPositive).InclusiveBetween(1, 100_000).WithMessage(HelpDeskText.TargetPositive);
        line.RuleFor(l => l.ResolutionMinutes).GreaterThanOrEqualTo(l => l.ResponseMinutes).WithMessage(HelpDeskText.TargetOrder);
    });
}
