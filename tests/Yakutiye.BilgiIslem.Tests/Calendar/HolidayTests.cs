using Yakutiye.BilgiIslem.Calendar;
using Yakutiye.BilgiIslem.Rules;

namespace Yakutiye.BilgiIslem.Tests.Calendar;

public sealed class HolidayTests
{
    [Theory]
    [MemberData(nameof(Cultures.Both), MemberType = typeof(Cultures))]
    public void The_seed_holds_five_years_of_holidays(string culture) => Cultures.Under(culture, () =>
    {
        var holidays = HolidaySeed.Read();

        Assert.Equal([2024, 2025, 2026, 2027, 2028], holidays.Select(h => h.Date.Year).Distinct());
        Assert.Equal(holidays.Count, holidays.DistinctBy(h => h.Date).Count());
        Assert.Contains(holidays, h => h is { Name: "Atatürk'ü Anma, Gençlik ve Spor Bayramı", HalfDay: false, Verified: true });
        Assert.Contains(holidays, h => h.Date == new DateOnly(2026, 10, 28) && h.HalfDay);
        Assert.Contains(holidays, h => h.Date == new DateOnly(2028, 2, 26) && !h.Verified);
    });

    [Fact]
    public void A_forecast_can_be_corrected_and_confirmed()
    {
        var holiday = new Holiday(new DateOnly(2028, 2, 26), "Ramazan Bayramı 1. gün", false, verified: false);

        holiday.Correct(new DateOnly(2028, 2, 27), " Ramazan Bayramı ", true);
        holiday.Confirm();

        Assert.Equal((new DateOnly(2028, 2, 27), "Ramazan Bayramı", true, true), (holiday.Date, holiday.Name, holiday.HalfDay, holiday.Verified));
    }

    [Fact]
    public void A_holiday_needs_a_name() =>
        Assert.Throws<RuleException>(() => new Holiday(new DateOnly(2026, 1, 1), " ", false, true));

    [Fact]
    public void Administrative_leave_needs_its_decision()
    {
        Assert.Throws<RuleException>(() => new AdministrativeLeaveDay(new DateOnly(2026, 1, 2), false, "", null));

        var leave = new AdministrativeLeaveDay(new DateOnly(2026, 1, 2), false, "2026/1", " ");
        leave.Correct(new DateOnly(2026, 1, 5), true, " 2026/2 ", "köprü günü");

        Assert.Equal((new DateOnly(2026, 1, 5), true, "2026/2", "köprü günü"), (leave.Date, leave.HalfDay, leave.Document, leave.Note));
    }
}
