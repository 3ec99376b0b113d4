using FluentValidation;
using Yakutiye.BilgiIslem.HelpDesk;

namespace Yakutiye.BilgiIslem.Web.Modules.HelpDesk.Targets;

/// <summary>The matrix: a priority for every pair, by <c>Urgency-Impact</c>.</summary>
public sealed record MatrixForm
{
    public Dictionary<string, TicketPriority> Cells { get; init; } = [];

    public static string Key(TicketUrgency urgency, TicketImpact impact) => $"{urgency}-{impact}";

    public IReadOnlyDictionary<(TicketUrgency, TicketImpact), TicketPriority> Rules => (
        from urgency in Enum.GetValues<TicketUrgency>()
        from impact in Enum.GetValues<TicketImpact>()
        where Cells.ContainsKey(Key(urgency, impact))
        select (urgency, impact)).ToDictionary(c => c, c => Cells[Key(c.urgency, c.impact)]);
}

public sealed class MatrixFormValidator : AbstractValidator<MatrixForm>
{
    public MatrixFormValidator() => RuleForEach(f => f.Cells).Must(c => Enum.IsDefined(c.Value));
}
