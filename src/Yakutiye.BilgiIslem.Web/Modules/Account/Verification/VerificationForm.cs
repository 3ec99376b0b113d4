using System.ComponentModel.DataAnnotations;
using FluentValidation;

namespace Yakutiye.BilgiIslem.Web.Modules.Account.Verification;

public sealed record VerificationForm
{
    [Display(Name = "Parola"), DataType(DataType.Password)]
    public string Password { get; init; } = "";

    public string? ReturnTo { get; init; }
}

public sealed class VerificationFormValidator : AbstractValidator<VerificationForm>
{
    public VerificationFormValidator() => RuleFor(f => f.Password).NotEmpty().WithMessage(AccountText.PasswordMissing).MaximumLength(256);
}
