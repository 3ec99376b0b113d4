using FluentValidation;
using Yakutiye.BilgiIslem.HelpDesk;

namespace Yakutiye.BilgiIslem.Web.Modules.HelpDesk.Bulk;

public sealed record BulkForm
{
    public int[]? Ids { get; init; }

    /// <summary>Null: the person at the screen.</summary>
    public int? PersonId { get; init; }
}

public sealed class BulkFormValidator : AbstractValidator<BulkForm>
{
    public BulkFormValidator() => RuleFor(f => f.Ids).Must(ids => ids is null || ids.Length <= TicketBulk.Most);
}
