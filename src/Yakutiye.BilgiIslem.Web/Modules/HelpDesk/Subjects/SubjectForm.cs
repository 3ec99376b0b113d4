using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using Microsoft.AspNetCore.Mvc.Rendering;
using Yakutiye.BilgiIslem.HelpDesk;
using Yakutiye.BilgiIslem.Web.Shared.Records;

namespace Yakutiye.BilgiIslem.Web.Modules.HelpDesk.Subjects;

public sealed record SubjectForm
{
    public Guid Version { get; init; }

    [Display(Name = "Konunun adı")]
    public string? Name { get; init; }

    [Display(Name = "Üst konu")]
    public int? ParentId { get; init; }

    [Display(Name = "Tür")]
    public TicketKind Kind { get; init; }

    [Display(Name = "Varsayılan etki")]
    public TicketImpact DefaultImpact { get; init; }

    [Display(Name = "Gideceği servis")]
    public int? TeamId { get; init; }

    [Display(Name = "Sıra")]
    public int Sort { get; init; }

    [Display(Name = "Seçene yol gösteren cümle")]
    public string? Hint { get; init; }

    [Display(Name = "Sorular"), DataType(DataType.MultilineText)]
    public string? Questions { get; init; }

    [BindNever, ValidateNever]
    public SubjectChoices Choices { get; init; } = new(0, false, [], [], null);

    public CategoryFacts Facts => new(Name, ParentId, Kind, DefaultImpact, TeamId, Sort, Hint, Questions);

    public static SubjectForm Of(TicketCategory category) => new()
    {
        Version = category.Version, Name = category.Name, ParentId = category.ParentId, Kind = category.Kind, DefaultImpact = category.DefaultImpact,
        TeamId = category.TeamId, Sort = category.Sort, Hint = category.Hint,
        Questions = string.Join('\n', category.Questions.OrderBy(q => q.Sort).Select(q => (q.IsRequired ? "*" : "") + q.Text)),
    };
}

/// <param name="Id">0: a new one.</param>
public sealed record SubjectChoices(
    int Id, bool IsClosed, IReadOnlyList<SelectListItem> Parents, IReadOnlyList<SelectListItem> Teams, Conflict? Conflict);

public sealed class SubjectFormValidator : AbstractValidator<SubjectForm>
{
    public SubjectFormValidator()
    {
        RuleFor(f => f.Name).NotEmpty().WithMessage(HelpDeskText.CategoryNameMissing).MaximumLength(100).WithMessage(HelpDeskText.NameTooLong);
        RuleFor(f => f.Kind).IsInEnum();
        RuleFor(f => f.DefaultImpact).IsInEnum();
        RuleFor(f => f.Sort).InclusiveBetween(0, 10_000).WithMessage(HelpDeskText.SortRange);
        RuleFor(f => f.Hint).MaximumLength(300).WithMessage(HelpDeskText.HintTooLong);
        RuleFor(f => f.Questions).MaximumLength(4000);
    }
}
