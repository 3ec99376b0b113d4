using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Yakutiye.BilgiIslem.Calendar;
using Yakutiye.BilgiIslem.Notifications;
using Yakutiye.BilgiIslem.Web.Shared.Records;

namespace Yakutiye.BilgiIslem.Web.Modules.Notifications.Announcements;

public sealed record AnnouncementForm
{
    public Guid FormKey { get; init; }

    public Guid Version { get; init; }

    [Display(Name = "Başlık")]
    public string Title { get; init; } = "";

    [Display(Name = "Metin"), DataType(DataType.MultilineText)]
    public string Body { get; init; } = "";

    [Display(Name = "Yayın başlangıcı")]
    public DateTime From { get; init; }

    [Display(Name = "Yayın bitişi")]
    public DateTime? Until { get; init; }

    /// <summary>Somebody saved while this one was being written; null: nobody did.</summary>
    public Conflict? Conflict { get; init; }

    public DateTime FromUtc => Istanbul.ToUtc(From);

    public DateTime? UntilUtc => Until is { } until ? Istanbul.ToUtc(until) : null;

    public IEnumerable<(string Label, object? Mine, object? Stored)> FieldsBeside(AnnouncementForm stored) =>
    [
        ("Başlık", Title, stored.Title),
        ("Metin", Body, stored.Body),
        ("Yayın başlangıcı", $"{From:dd.MM.yyyy HH:mm}", $"{stored.From:dd.MM.yyyy HH:mm}"),
        ("Yayın bitişi", $"{Until:dd.MM.yyyy HH:mm}", $"{stored.Until:dd.MM.yyyy HH:mm}"),
    ];

    public static AnnouncementForm Of(Announcement announcement) => new()
    {
        Version = announcement.Version,
        Title = announcement.Title,
        Body = announcement.Body,
        From = Istanbul.ToLocal(announcement.From),
        Until = announcement.Until is { } until ? Istanbul.ToLocal(until) : null,
    };
}

public sealed class AnnouncementFormValidator : AbstractValidator<AnnouncementForm>
{
    public AnnouncementFormValidator()
    {
        RuleFor(f => f.Title).NotEmpty().WithMessage(NotificationText.AnnouncementTitleMissing).MaximumLength(200);
        RuleFor(f => f.Body).NotEmpty().WithMessage(NotificationText.AnnouncementBodyMissing).MaximumLength(8000);
    }
}
