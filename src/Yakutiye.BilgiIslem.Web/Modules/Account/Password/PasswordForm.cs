using System.ComponentModel.DataAnnotations;
using FluentValidation;

namespace Yakutiye.BilgiIslem.Web.Modules.Account.Password;

public sealed record PasswordForm
{
    [Display(Name = "Geçerli parola"), DataType(DataType.Password)]
    public string Current { get; init; } = "";

    [Display(Name = "Yeni parola"), DataType(DataType.Password)]
    public string New { get; init; } = "";

    [Display(Name = "Yeni parola (tekrar)"), DataType(DataType.Password)]
    public string Again { get; init; } = "";

    public string? ReturnTo { get; init; }
}

public sealed class PasswordFormValidator : AbstractValidator<PasswordForm>
{
    public PasswordFormValidator()
    {
        RuleFor(f => f.Current).NotEmpty().WithMessage(AccountText.PasswordMissing).MaximumLength(256);
        RuleFor(f => f.New).NotEmpty().WithMessage(AccountText.PasswordMissing).MaximumLength(256);
        RuleFor(f => f.Again).Equal(f => f.New).WithMessage(AccountText.PasswordsDiffer);
    }
}
