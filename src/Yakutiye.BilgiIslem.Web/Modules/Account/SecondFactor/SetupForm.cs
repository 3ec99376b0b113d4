using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Yakutiye.BilgiIslem.People.TwoFactor;

namespace Yakutiye.BilgiIslem.Web.Modules.Account.SecondFactor;

public sealed record SetupForm
{
    [Display(Name = "Uygulamadaki kod")]
    public string Code { get; init; } = "";

    /// <summary>The new secret, sealed.</summary>
    public string Sheet { get; init; } = "";

    public string? ReturnTo { get; init; }
}

public sealed class SetupFormValidator : AbstractValidator<SetupForm>
{
    public SetupFormValidator() => RuleFor(f => f.Code).NotEmpty().WithMessage(AccountText.CodeMissing).MaximumLength(20);
}

/// <param name="Key">The secret for who types it, in groups of four.</param>
public sealed record SetupPage(SetupForm Form, string Picture, string Key, string Account)
{
    private const string Issuer = "Yakutiye Bilgi İşlem";

    public static SetupPage Of(SetupForm form, string secret, string userName) => new(
        form, QrPicture.DataUri(Totp.UriOf(Issuer, userName, secret)), string.Join(' ', secret.Chunk(4).Select(part => new string(part))), userName);
}

/// <param name="Sheet">The codes, sealed, for the file.</param>
public sealed record CodesPage(IReadOnlyList<string> Codes, string Sheet, string? ReturnTo);

public sealed record SecondFactorPage(bool IsOn, int CodesLeft, bool IsNeeded, IReadOnlyList<string> RolesThatNeed);
