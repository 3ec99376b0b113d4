using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Web.Shared.Records;

namespace Yakutiye.BilgiIslem.Web.Modules.People.Teams;

public sealed record TeamForm
{
    public Guid Version { get; init; }

    [Display(Name = "Servisin adı")]
    public string Name { get; init; } = "";

    [Display(Name = "Şefi")]
    public int? ChiefId { get; init; }

    [Display(Name = "Görevleri"), DataType(DataType.MultilineText)]
    public string? Duties { get; init; }

    [Display(Name = "Üyeleri")]
    public int[] MemberIds { get; init; } = [];

    /// <summary>Null: a new team.</summary>
    [BindNever]
    public int? Id { get; init; }

    [BindNever]
    public bool IsClosed { get; init; }

    [BindNever]
    public IReadOnlyList<SelectListItem> Chiefs { get; init; } = [];

    [BindNever]
    public IReadOnlyList<SelectListItem> Candidates { get; init; } = [];

    [BindNever]
    public Conflict? Conflict { get; init; }

    public static TeamForm Of(Team team) => new()
    {
        Version = team.Version, Name = team.Name, ChiefId = team.ChiefId, Duties = team.Duties, MemberIds = [.. team.Members.Select(m => m.UserId)],
    };
}

public sealed class TeamFormValidator : AbstractValidator<TeamForm>
{
    public TeamFormValidator()
    {
        RuleFor(f => f.Name).NotEmpty().WithMessage(PeopleText.TeamNameMissing).MaximumLength(100);
        RuleFor(f => f.Duties).MaximumLength(1000);
    }
}
