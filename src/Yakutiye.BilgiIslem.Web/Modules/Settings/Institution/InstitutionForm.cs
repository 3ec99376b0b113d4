using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Yakutiye.BilgiIslem.Settings;

namespace Yakutiye.BilgiIslem.Web.Modules.Settings.Institution;

public sealed record InstitutionForm
{
    public Guid Version { get; init; }

    [Display(Name = "Belediye")]
    public string Municipality { get; init; } = "";

    [Display(Name = "Müdürlük")]
    public string Directorate { get; init; } = "";

    [Display(Name = "DETSİS numarası")]
    public string DetsisNumber { get; init; } = "";

    [Display(Name = "Adres")]
    public string? Address { get; init; }

    [Display(Name = "Telefon")]
    public string? Phone { get; init; }

    [Display(Name = "Web sitesi")]
    public string? Web { get; init; }

    [Display(Name = "Belgelerin alt bilgisi")]
    public string? LegalFooter { get; init; }

    [Display(Name = "Portal adresi")]
    public string PortalAddress { get; init; } = "";

    [Display(Name = "Vurgu rengi")]
    public string Accent { get; init; } = "";

    public static InstitutionForm Of(InstitutionSettings settings, Guid version) => new()
    {
        Version = version,
        Municipality = settings.Municipality,
        Directorate = settings.Directorate,
        DetsisNumber = settings.DetsisNumber,
        Address = settings.Address,
        Phone = settings.Phone,
        Web = settings.Web,
        LegalFooter = settings.LegalFooter,
        PortalAddress = settings.PortalAddress,
        Accent = settings.Accent,
    };

    /// <summary>The logos stay as they are.</summary>
    public InstitutionSettings Over(InstitutionSettings settings) => settings with
    {
        Municipality = Municipality.Trim(),
        Directorate = Directorate.Trim(),
        DetsisNumber = DetsisNumber.Trim(),
        Address = Address?.Trim() ?? "",
        Phone = Phone?.Trim() ?? "",
        Web = Web?.Trim() ?? "",
        LegalFooter = LegalFooter?.Trim() ?? "",
        PortalAddress = PortalAddress.Trim().TrimEnd('/'),
        Accent = AccentColour.Parse(Accent).Hex,
    };
}

public sealed class InstitutionFormValidator : AbstractValidator<InstitutionForm>
{
    public InstitutionFormValidator()
    {
        RuleFor(f => f.Municipality).NotEmpty().WithMessage(SettingsText.NameMissing).MaximumLength(120);
        RuleFor(f => f.Directorate).NotEmpty().WithMessage(SettingsText.NameMissing).MaximumLength(120);
        RuleFor(f => f.DetsisNumber).Matches("^[0-9]{8}$").WithMessage(SettingsText.DetsisInvalid);
        RuleFor(f => f.Address).MaximumLength(300);
        RuleFor(f => f.Phone).MaximumLength(60);
        RuleFor(f => f.Web).MaximumLength(120);
        RuleFor(f => f.LegalFooter).MaximumLength(500);
        RuleFor(f => f.PortalAddress).Matches("^https?://[^/\\s?#]+/?$").WithMessage(SettingsText.AddressInvalid).MaximumLength(200);
        RuleFor(f => f.Accent).Matches("^#[0-9a-fA-F]{6}$").WithMessage(SettingsText.AccentInvalid);
    }
}
