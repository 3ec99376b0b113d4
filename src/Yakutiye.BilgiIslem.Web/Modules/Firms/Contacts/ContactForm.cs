using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Yakutiye.BilgiIslem.Firms;
using Yakutiye.BilgiIslem.Web.Shared.Records;

namespace Yakutiye.BilgiIslem.Web.Modules.Firms.Contacts;

public sealed record ContactForm
{
    public Guid Version { get; init; }

    [Display(Name = "Ad soyad")]
    public string Name { get; init; } = "";

    [Display(Name = "Görevi")]
    public string? Title { get; init; }

    [Display(Name = "Telefon"), DataType(DataType.PhoneNumber)]
    public string? Phone { get; init; }

    [Display(Name = "E-posta"), DataType(DataType.EmailAddress)]
    public string? Email { get; init; }

    [BindNever]
    public int FirmId { get; init; }

    [BindNever]
    public string FirmName { get; init; } = "";

    /// <summary>Null: somebody new.</summary>
    [BindNever]
    public int? Id { get; init; }

    [BindNever]
    public bool IsEnded { get; init; }

    [BindNever]
    public Conflict? Conflict { get; init; }
}

public sealed class ContactFormValidator : AbstractValidator<ContactForm>
{
    public ContactFormValidator()
    {
        RuleFor(f => f.Name).NotEmpty().WithMessage(FirmsText.ContactNameMissing).MaximumLength(120);
        RuleFor(f => f.Title).MaximumLength(120);
        RuleFor(f => f.Phone).MaximumLength(40);
        RuleFor(f => f.Email).MaximumLength(200).EmailAddress().When(f => !string.IsNullOrWhiteSpace(f.Email));
    }
}
