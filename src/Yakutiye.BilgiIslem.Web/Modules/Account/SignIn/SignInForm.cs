using System.ComponentModel.DataAnnotations;
using FluentValidation;

namespace Yakutiye.BilgiIslem.Web.Modules.Account.SignIn;

public sealed record SignInForm
{
    [Display(Name = "Kullanıcı adı")]
    public string UserName { get; init; } = "";

    [Display(Name = "Parola"), DataType(DataType.Password)]
    public string Password { get; init; } = "";

    /// <summary>Where the person wanted to go.</summary>
    public string? ReturnTo { get; init; }
}

public sealed class SignInFormValidator : AbstractValidator<SignInForm>
{
    public SignInFormValidator()
    {
        RuleFor(f => f.UserName).NotEmpty().WithMessage(AccountText.UserNameMissing).MaximumLength(256);
        RuleFor(f => f.Password).NotEmpty().WithMessage(AccountText.PasswordMissing).MaximumLength(256);
    }
}
