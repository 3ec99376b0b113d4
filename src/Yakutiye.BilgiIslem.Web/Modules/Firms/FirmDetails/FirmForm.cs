using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Yakutiye.BilgiIslem.Firms;
using Yakutiye.BilgiIslem.Web.Shared.Records;

namespace Yakutiye.BilgiIslem.Web.Modules.Firms.FirmDetails;

public sealed record FirmForm
{
    public Guid Version { get; init; }

    [Display(Name = "Firmanın adı")]
    public string Name { get; init; } = "";

    [Display(Name = "Vergi dairesi")]
    public string? TaxOffice { get; init; }

    [Display(Name = "Vergi / T.C. kimlik no")]
    public string? TaxNumber { get; init; }

    [Display(Name = "Telefon"), DataType(DataType.PhoneNumber)]
    public string? Phone { get; init; }

    [Display(Name = "E-posta"), DataType(DataType.EmailAddress)]
    public string? Email { get; init; }

    [Display(Name = "Web sitesi")]
    public string? Web { get; init; }

    [Display(Name = "Adres"), DataType(DataType.MultilineText)]
    public string? Address { get; init; }

    [Display(Name = "Notlar"), DataType(DataType.MultilineText)]
    public string? Notes { get; init; }

    /// <summary>Null: a new firm.</summary>
    [BindNever]
    public int? Id { get; init; }

    [BindNever]
    public Conflict? Conflict { get; init; }

    public FirmCard ToCard() => new(Name, TaxOffice, TaxNumber, Phone, Email, Web, Address, Notes);

    public static FirmForm Of(Firm firm) => new()
    {
        Id = firm.Id, Version = firm.Version, Name = firm.Name, TaxOffice = firm.TaxOffice, TaxNumber = firm.TaxNumber, Phone = firm.Phone,
        Email = firm.Email, Web = firm.Web, Address = firm.Address, Notes = firm.Notes,
    };

    /// <summary>Label, what was typed, what is stored.</summary>
    public IEnumerable<(string Label, object? Mine, object? Stored)> Against(FirmForm stored) =>
    [
        ("Firmanın adı", Name, stored.Name), ("Vergi dairesi", TaxOffice, stored.TaxOffice), ("Vergi no", TaxNumber, stored.TaxNumber),
        ("Telefon", Phone, stored.Phone), ("E-posta", Email, stored.Email), ("Web", Web, stored.Web), ("Adres", Address, stored.Address), ("Notlar", Notes, stored.Notes),
    ];
}

public sealed class FirmFormValidator : AbstractValidator<FirmForm>
{
    public FirmFormValidator()
    {
        RuleFor(f => f.Name).NotEmpty().WithMessage(FirmsText.NameMissing).MaximumLength(200);
        RuleFor(f => f.TaxOffice).MaximumLength(100);
        RuleFor(f => f.TaxNumber).Must(n => string.IsNullOrWhiteSpace(n) || TaxNumber.IsValid(n.Trim())).WithMessage(FirmsText.TaxNumberShape);
        RuleFor(f => f.Phone).MaximumLength(40);
        RuleFor(f => f.Email).MaximumLength(200).EmailAddress().When(f => !string.IsNullOrWhiteSpace(f.Email));
        RuleFor(f => f.Web).MaximumLength(200).Must(w => string.IsNullOrWhiteSpace(w) || WebAddress.Of(w.Trim()) is not null).WithMessage(FirmsText.WebShape);
        RuleFor(f => f.Address).MaximumLength(500);
        RuleFor(f => f.Notes).MaximumLength(2000);
    }
}
