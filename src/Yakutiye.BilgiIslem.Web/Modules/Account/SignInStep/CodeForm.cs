using System.ComponentModel.DataAnnotations;
using FluentValidation;

namespace Yakutiye.BilgiIslem.Web.Modules.Account.SignInStep;

public sealed record CodeForm
{
    [Display(Name = "Kod")]
    public string Code { get; init; } = "";
}

public sealed class CodeFormValidator : AbstractValidator<CodeForm>
{
    public CodeFormValidator() => RuleFor(f => f.Code).NotEmpty().WithMessage(AccountText.CodeMissing).MaximumLength(40);
}
