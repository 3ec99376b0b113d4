using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Yakutiye.BilgiIslem.Calendar;
using Yakutiye.BilgiIslem.Web.Shared.Records;

namespace Yakutiye.BilgiIslem.Web.Modules.Calendar.Holidays;

public sealed record HolidayForm
{
    public Guid FormKey { get; init; }

    public Guid Version { get; init; }

    [Display(Name = "Gün")]
    public DateOnly Date { get; init; }

    [Display(Name = "Tatilin adı")]
    public string Name { get; init; } = "";

    [Display(Name = "Yarım gün (13.00'ten sonra tatil)")]
    public bool HalfDay { get; init; }

    [Display(Name = "Tarih kesinleşti")]
    public bool Verified { get; init; } = true;

    public Conflict? Conflict { get; init; }

    public static HolidayForm Of(Holiday holiday) => new()
    {
        Version = holiday.Version, Date = holiday.Date, Name = holiday.Name, HalfDay = holiday.HalfDay, Verified = holiday.Verified,
    };

    public IEnumerable<(string Label, object? Mine, object? Stored)> FieldsBeside(HolidayForm stored) =>
    [
        ("Gün", $"{Date:dd.MM.yyyy}", $"{stored.Date:dd.MM.yyyy}"),
        ("Tatilin adı", Name, stored.Name),
        ("Yarım gün", HalfDay, stored.HalfDay),
    ];
}

public sealed class HolidayFormValidator : AbstractValidator<HolidayForm>
{
    public HolidayFormValidator()
    {
        RuleFor(f => f.Date).NotEmpty().WithMessage("Günü seçin.");
        RuleFor(f => f.Name).NotEmpty().WithMessage(CalendarText.HolidayNameMissing).MaximumLength(100);
    }
}
