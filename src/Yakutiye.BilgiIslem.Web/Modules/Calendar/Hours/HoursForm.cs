using System.ComponentModel.DataAnnotations;
using System.Globalization;
using FluentValidation;
using Yakutiye.BilgiIslem.Calendar;

namespace Yakutiye.BilgiIslem.Web.Modules.Calendar.Hours;

/// <summary>The stretches of every weekday as people write them; empty: closed.</summary>
public sealed record HoursForm
{
    [Display(Name = "Pazartesi")]
    public string? Monday { get; init; }

    [Display(Name = "Salı")]
    public string? Tuesday { get; init; }

    [Display(Name = "Çarşamba")]
    public string? Wednesday { get; init; }

    [Display(Name = "Perşembe")]
    public string? Thursday { get; init; }

    [Display(Name = "Cuma")]
    public string? Friday { get; init; }

    [Display(Name = "Cumartesi")]
    public string? Saturday { get; init; }

    [Display(Name = "Pazar")]
    public string? Sunday { get; init; }

    public string Text => string.Join(';', new[] { Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday }
        .Select((stretches, index) => (Day: index + 1, Stretches: stretches?.Replace('.', ':').Replace('–', '-').Replace(" ", "", StringComparison.Ordinal)))
        .Where(day => !string.IsNullOrWhiteSpace(day.Stretches))
        .Select(day => string.Create(CultureInfo.InvariantCulture, $"{day.Day}={day.Stretches}")));

    public static HoursForm Of(OfficeHours hours)
    {
        string On(DayOfWeek day) => string.Join(", ", hours.On(day));
        return new HoursForm
        {
            Monday = On(DayOfWeek.Monday), Tuesday = On(DayOfWeek.Tuesday), Wednesday = On(DayOfWeek.Wednesday), Thursday = On(DayOfWeek.Thursday),
            Friday = On(DayOfWeek.Friday), Saturday = On(DayOfWeek.Saturday), Sunday = On(DayOfWeek.Sunday),
        };
    }
}

public sealed class HoursFormValidator : AbstractValidator<HoursForm>
{
    private const int Longest = 60;

    public HoursFormValidator()
    {
        RuleFor(f => f.Monday).MaximumLength(Longest);
        RuleFor(f => f.Tuesday).MaximumLength(Longest);
        RuleFor(f => f.Wednesday).MaximumLength(Longest);
        RuleFor(f => f.Thursday).MaximumLength(Longest);
        RuleFor(f => f.Friday).MaximumLength(Longest);
        RuleFor(f => f.Saturday).MaximumLength(Longest);
        RuleFor(f => f.Sunday).MaximumLength(Longest);
    }
}
