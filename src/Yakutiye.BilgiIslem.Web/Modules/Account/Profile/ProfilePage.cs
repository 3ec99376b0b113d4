using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Text;

namespace Yakutiye.BilgiIslem.Web.Modules.Account.Profile;

public sealed record ContactForm
{
    [Display(Name = "Telefon"), DataType(DataType.PhoneNumber)]
    public string? Phone { get; init; }

    [Display(Name = "Dahili")]
    public string? Extension { get; init; }

    [Display(Name = "Oda")]
    public string? Room { get; init; }
}

public sealed class ContactFormValidator : AbstractValidator<ContactForm>
{
    public ContactFormValidator()
    {
        RuleFor(f => f.Phone).MaximumLength(30);
        RuleFor(f => f.Extension).MaximumLength(20);
        RuleFor(f => f.Room).MaximumLength(40);
    }
}

public sealed record ProfilePage(
    string UserName, string FullName, string? Title, string? Unit, string? Email, string Employment, IReadOnlyList<string> Roles, ContactForm Form)
{
    public static ProfilePage Of(AppUser user, IEnumerable<string> roles, ContactForm? typed) => new(
        user.UserName ?? "", user.FullName, user.Title, user.Unit?.Name, user.Email, user.Employment.TurkishName, [.. roles.Select(RoleNames.Title)],
        typed ?? new ContactForm { Phone = user.PhoneNumber, Extension = user.Extension, Room = user.Room });
}
