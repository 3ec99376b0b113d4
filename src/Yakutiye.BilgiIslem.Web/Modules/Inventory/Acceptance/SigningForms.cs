using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using Yakutiye.BilgiIslem.Inventory;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory.Acceptance;

/// <summary>What is signed, above the form: a hand-over document or a return.</summary>
/// <param name="Lines">the devices, one sentence each</param>
public sealed record SignedThing(Guid Version, string Number, string Path, string Title, string Person, IReadOnlyList<string> Lines, string Undertaking)
{
    /// <summary>Before the record is read.</summary>
    public static SignedThing None { get; } = new(Guid.Empty, "", "", "", "", [], "");

    /// <summary>Where it is one of many.</summary>
    public (string Path, string Title) List { get; init; }

    /// <summary>What stands on the button of who stands beside the signer.</summary>
    public string Verb { get; init; } = "";

    /// <summary>Why nobody signs it any more; null: it waits.</summary>
    public string? WhyClosed { get; init; }
}

public abstract record YesForm
{
    public Guid Version { get; init; }

    [BindNever, ValidateNever]
    public SignedThing Thing { get; init; } = SignedThing.None;
}

/// <summary>Yes in one's own session, with the password again.</summary>
public sealed record PasswordYesForm : YesForm
{
    [Display(Name = "Parolanız"), DataType(DataType.Password)]
    public string? Password { get; init; }
}

public sealed class PasswordYesFormValidator : AbstractValidator<PasswordYesForm>
{
    public PasswordYesFormValidator() => RuleFor(f => f.Password).NotEmpty().WithMessage("Parolanızı yazın.").MaximumLength(256);
}

/// <summary>Yes on the spot: a drawn signature on the tablet of who hands over.</summary>
public sealed record DrawnYesForm : YesForm
{
    /// <summary>PNG as a data URL.</summary>
    public string? Signature { get; init; }

    [Display(Name = "Hazır bulunan")]
    public string? Present { get; init; }
}

public sealed class DrawnYesFormValidator : AbstractValidator<DrawnYesForm>
{
    public const int MostCharacters = 700_000;

    public DrawnYesFormValidator()
    {
        RuleFor(f => f.Signature).NotEmpty().WithMessage(InventoryText.SignatureMissing).MaximumLength(MostCharacters).WithMessage(InventoryText.SignatureUnreadable);
        RuleFor(f => f.Present).MaximumLength(300);
    }
}

/// <summary>Yes on paper: the signed copy, scanned.</summary>
public sealed record PaperYesForm : YesForm
{
    [Display(Name = "İmzalı belgenin taraması")]
    public IFormFile? Scan { get; init; }

    [Display(Name = "Hazır bulunan")]
    public string? Present { get; init; }
}

public sealed class PaperYesFormValidator : AbstractValidator<PaperYesForm>
{
    public PaperYesFormValidator()
    {
        RuleFor(f => f.Scan).NotNull().WithMessage(InventoryText.SignedPaperMissing);
        RuleFor(f => f.Present).MaximumLength(300);
    }
}

/// <summary>Not taken, or withdrawn: why.</summary>
public sealed record NoForm : YesForm
{
    [Display(Name = "Gerekçe"), DataType(DataType.MultilineText)]
    public string? Reason { get; init; }
}

public sealed class NoFormValidator : AbstractValidator<NoForm>
{
    public NoFormValidator() => RuleFor(f => f.Reason).NotEmpty().WithMessage(InventoryText.ReasonMissing).MaximumLength(1000);
}
