using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Web.Shared.Records;

namespace Yakutiye.BilgiIslem.Web.Modules.People.Users;

public record UserForm
{
    public string? Version { get; init; }

    [Display(Name = "Ad soyad")]
    public string FullName { get; init; } = "";

    [Display(Name = "Unvan")]
    public string? Title { get; init; }

    [Display(Name = "Birim")]
    public int? UnitId { get; init; }

    [Display(Name = "Çalışma biçimi")]
    public EmploymentType Employment { get; init; }

    [Display(Name = "E-posta"), DataType(DataType.EmailAddress)]
    public string? Email { get; init; }

    [Display(Name = "Telefon"), DataType(DataType.PhoneNumber)]
    public string? Phone { get; init; }

    [Display(Name = "Dahili")]
    public string? Extension { get; init; }

    [Display(Name = "Oda")]
    public string? Room { get; init; }

    [BindNever]
    public IReadOnlyList<SelectListItem> Units { get; init; } = [];

    [BindNever]
    public int? Id { get; init; }

    [BindNever]
    public Conflict? Conflict { get; init; }

    public PersonFacts ToFacts() => new(FullName, Title, Email, Phone, Extension, Room, UnitId, Employment);

    public static UserForm Of(AppUser user) => new()
    {
        Version = user.ConcurrencyStamp, FullName = user.FullName, Title = user.Title, UnitId = user.UnitId, Employment = user.Employment,
        Email = user.Email, Phone = user.PhoneNumber, Extension = user.Extension, Room = user.Room,
    };
}

/// <summary>An account is opened with its name and roles.</summary>
public sealed record NewUserForm : UserForm
{
    [Display(Name = "Kullanıcı adı")]
    public string UserName { get; init; } = "";

    [Display(Name = "Rolleri")]
    public string[] Roles { get; init; } = [RoleNames.DepartmentUser];
}

public abstract class UserFactsValidator<T> : AbstractValidator<T> where T : UserForm
{
    protected UserFactsValidator()
    {
        RuleFor(f => f.FullName).NotEmpty().WithMessage(PeopleText.NameMissing).MaximumLength(200);
        RuleFor(f => f.Title).MaximumLength(100);
        RuleFor(f => f.Email).EmailAddress().MaximumLength(256);
        RuleFor(f => f.Phone).MaximumLength(30);
        RuleFor(f => f.Extension).MaximumLength(20);
        RuleFor(f => f.Room).MaximumLength(40);
    }
}

public sealed class UserFormValidator : UserFactsValidator<UserForm>;

public sealed class NewUserFormValidator : UserFactsValidator<NewUserForm>
{
    public NewUserFormValidator() =>
        RuleFor(f => f.UserName).NotEmpty().WithMessage(PeopleText.UserNameMissing).MaximumLength(UserNames.MaximumLength);
}
