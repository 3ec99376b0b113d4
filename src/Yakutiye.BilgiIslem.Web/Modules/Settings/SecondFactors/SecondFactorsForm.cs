using FluentValidation;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Settings;

namespace Yakutiye.BilgiIslem.Web.Modules.Settings.SecondFactors;

/// <summary>Which roles need a second factor to sign in.</summary>
public sealed record SecondFactorsForm
{
    public string[] Roles { get; init; } = [];

    public bool Has(string role) => Roles.Contains(role, StringComparer.Ordinal);
}

public sealed class SecondFactorsFormValidator : AbstractValidator<SecondFactorsForm>
{
    public SecondFactorsFormValidator() =>
        RuleForEach(f => f.Roles).Must(r => RoleNames.All.Contains(r, StringComparer.Ordinal)).WithMessage(SettingsText.UnknownRole);
}
