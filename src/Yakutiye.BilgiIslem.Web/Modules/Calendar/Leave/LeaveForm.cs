using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Yakutiye.BilgiIslem.Calendar;
using Yakutiye.BilgiIslem.Web.Shared.Records;

namespace Yakutiye.BilgiIslem.Web.Modules.Calendar.Leave;

public sealed record LeaveForm
{
    public Guid FormKey { get; init; }

    public Guid Version { get; init; }

    [Display(Name = "Gün")]
    public DateOnly Date { get; init; }

    [Display(Name = "Yarım gün (13.00'ten sonra izinli)")]
    public bool HalfDay { get; init; }

    [Display(Name = "Kararın tarih ve sayısı")]
    public string Document { get; init; } = "";

    [Display(Name = "Açıklama")]
    public string? Note { get; init; }

    public Conflict? Conflict { get; init; }

    public static LeaveForm Of(AdministrativeLeaveDay day) => new()
    {
        Version = day.Version, Date = day.Date, HalfDay = day.HalfDay, Document = day.Document, Note = day.Note,
    };

    public IEnumerable<(string Label, object? Mine, object? Stored)> FieldsBeside(LeaveForm stored) =>
    [
        ("Gün", $"{Date:dd.MM.yyyy}", $"{stored.Date:dd.MM.yyyy}"),
        ("Yarım gün", HalfDay, stored.HalfDay),
        ("Kararın tarih ve sayısı", Document, stored.Document),
        ("Açıklama", Note, stored.Note),
    ];
}

public sealed class LeaveFormValidator : AbstractValidator<LeaveForm>
{
    public LeaveFormValidator()
    {
        RuleFor(f => f.Date).NotEmpty().WithMessage("Günü seçin.");
        RuleFor(f => f.Document).NotEmpty().WithMessage(CalendarText.DocumentMissing).MaximumLength(200);
        RuleFor(f => f.Note).MaximumLength(300);
    }
}
