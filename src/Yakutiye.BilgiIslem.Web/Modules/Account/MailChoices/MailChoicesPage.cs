using FluentValidation;

namespace Yakutiye.BilgiIslem.Web.Modules.Account.MailChoices;

public sealed record KindLine(string Key, string Title, bool ByMail);

public sealed record MailChoicesPage(string? Email, IReadOnlyList<KindLine> Kinds);

public sealed record MailChoicesForm
{
    /// <summary>The kinds that the person wants by mail.</summary>
    public string[] ByMail { get; init; } = [];
}

public sealed class MailChoicesFormValidator : AbstractValidator<MailChoicesForm>
{
    public MailChoicesFormValidator() => RuleForEach(f => f.ByMail).MaximumLength(60);
}
