using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using Yakutiye.BilgiIslem.HelpDesk;

namespace Yakutiye.BilgiIslem.Web.Modules.HelpDesk.TicketFiling;

/// <summary>A new ticket as it is typed in.</summary>
public sealed record TicketForm
{
    /// <summary>The one-time key.</summary>
    public Guid FormKey { get; init; }

    public TicketKind Kind { get; init; }

    [Display(Name = "Konu")]
    public int? CategoryId { get; init; }

    [Display(Name = "Başlık")]
    public string? Title { get; init; }

    [Display(Name = "Açıklama"), DataType(DataType.MultilineText)]
    public string? Description { get; init; }

    [Display(Name = "Ne kadar acil?")]
    public TicketUrgency Urgency { get; init; } = TicketUrgency.Normal;

    /// <summary>Null: the person at the screen.</summary>
    [Display(Name = "Kimin adına")]
    public int? RequesterId { get; init; }

    [Display(Name = "Nasıl bildirdi?")]
    public TicketChannel? Channel { get; init; }

    /// <summary>Null: none, or not known.</summary>
    [Display(Name = "Cihazınız")]
    public int? AssetId { get; init; }

    [Display(Name = "Oda")]
    public string? Room { get; init; }

    [Display(Name = "Telefon"), DataType(DataType.PhoneNumber)]
    public string? Phone { get; init; }

    /// <summary>By the id of the category's question. Those of a category that was left again are kept, and left out on saving.</summary>
    public Dictionary<int, string?> Answers { get; init; } = [];

    [Display(Name = "Ekler")]
    public IReadOnlyList<IFormFile>? Files { get; init; }

    [BindNever, ValidateNever]
    public FilingFacts Facts { get; init; } = FilingFacts.None;
}

public sealed class TicketFormValidator : AbstractValidator<TicketForm>
{
    public TicketFormValidator()
    {
        RuleFor(f => f.CategoryId).NotNull().WithMessage(HelpDeskText.CategoryMissing);
        RuleFor(f => f.Title).NotEmpty().WithMessage(HelpDeskText.TitleMissing).MaximumLength(200).WithMessage(HelpDeskText.TitleTooLong);
        RuleFor(f => f.Description).NotEmpty().WithMessage(HelpDeskText.DescriptionMissing).MaximumLength(8000).WithMessage(HelpDeskText.DescriptionTooLong);
        RuleFor(f => f.Urgency).IsInEnum();
        RuleFor(f => f.Kind).IsInEnum();
        RuleFor(f => f.Channel).IsInEnum();
        RuleFor(f => f.Room).MaximumLength(40).WithMessage(HelpDeskText.RoomTooLong);
        RuleFor(f => f.Phone).MaximumLength(30).WithMessage(HelpDeskText.PhoneTooLong);
        RuleForEach(f => f.Answers).Must(a => (a.Value?.Length ?? 0) <= 1000).WithMessage(HelpDeskText.AnswerTooLong);
    }
}
