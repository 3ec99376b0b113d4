using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Web.Shared.Records;

namespace Yakutiye.BilgiIslem.Web.Modules.People.Units;

public sealed record UnitForm
{
    public Guid Version { get; init; }

    [Display(Name = "Kod")]
    public string Code { get; init; } = "";

    [Display(Name = "Birimin adı")]
    public string Name { get; init; } = "";

    [Display(Name = "Bağlı olduğu birim")]
    public int? ParentId { get; init; }

    [Display(Name = "Ana binanın dışında (uzak birim)")]
    public bool IsRemote { get; init; }

    [Display(Name = "Yer")]
    public string? Place { get; init; }

    [Display(Name = "Telefon"), DataType(DataType.PhoneNumber)]
    public string? Phone { get; init; }

    [Display(Name = "Birim müdürü")]
    public int? HeadId { get; init; }

    [Display(Name = "Yardımcısı")]
    public int? DeputyId { get; init; }

    [Display(Name = "Birim bilgi işlem sorumlusu")]
    public int? ContactId { get; init; }

    /// <summary>Null: a new unit.</summary>
    [BindNever]
    public int? Id { get; init; }

    [BindNever]
    public IReadOnlyList<SelectListItem> Units { get; init; } = [];

    [BindNever]
    public IReadOnlyList<SelectListItem> People { get; init; } = [];

    [BindNever]
    public Conflict? Conflict { get; init; }

    public static UnitForm Of(Unit unit) => new()
    {
        Version = unit.Version, Code = unit.Code, Name = unit.Name, ParentId = unit.ParentId, IsRemote = unit.IsRemote,
        Place = unit.Place, Phone = unit.Phone, HeadId = unit.HeadId, DeputyId = unit.DeputyId, ContactId = unit.ContactId,
    };

    public UnitFacts ToFacts() => new(Code, Name, ParentId, IsRemote, Place, Phone, HeadId, DeputyId, ContactId);
}

public sealed class UnitFormValidator : AbstractValidator<UnitForm>
{
    public UnitFormValidator()
    {
        RuleFor(f => f.Code).NotEmpty().WithMessage(PeopleText.UnitCodeMissing).MaximumLength(20);
        RuleFor(f => f.Name).NotEmpty().WithMessage(PeopleText.UnitNameMissing).MaximumLength(200);
        RuleFor(f => f.Place).MaximumLength(200);
        RuleFor(f => f.Phone).MaximumLength(30);
    }
}

public sealed record CloseUnitForm
{
    [Display(Name = "Birimdeki kişileri gördüm, yine de kapat")]
    public bool EvenWithPeople { get; init; }

    [BindNever]
    public UnitClosing? Unit { get; init; }
}

public sealed class CloseUnitFormValidator : AbstractValidator<CloseUnitForm>;
