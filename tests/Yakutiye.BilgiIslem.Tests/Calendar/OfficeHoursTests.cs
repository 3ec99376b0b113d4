using Yakutiye.BilgiIslem.Calendar;
using Yakutiye.BilgiIslem.Rules;

namespace Yakutiye.BilgiIslem.Tests.Calendar;

public sealed class OfficeHoursTests
{
    [Fact]
    public void The_week_has_forty_hours()
    {
        Assert.Equal(40 * 60, Enum.GetValues<DayOfWeek>().Sum(OfficeHours.Default.MinutesOn));
        Assert.Empty(OfficeHours.Default.On(DayOfWeek.Sunday));
        Assert.Equal(["08:00-12:00", "13:00-17:00"], OfficeHours.Default.On(DayOfWeek.Monday).Select(s => s.ToString()));
    }

    [Theory]
    [MemberData(nameof(Cultures.Both), MemberType = typeof(Cultures))]
    public void What_is_written_can_be_read_back(string culture) => Cultures.Under(culture, () =>
    {
        Assert.Equal(OfficeHours.Default, OfficeHours.Parse(OfficeHours.Default.ToString()));
        Assert.Equal(OfficeHours.RoundTheClock, OfficeHours.Parse(OfficeHours.RoundTheClock.ToString()));
        Assert.NotEqual(OfficeHours.Default, OfficeHours.RoundTheClock);
    });

    [Theory]
    [InlineData("", CalendarText.HoursMissing)]
    [InlineData("1=08:00-13:00,12:00-17:00", CalendarText.HoursOverlap)]
    [InlineData("1=13:00-17:00,08:00-12:00", CalendarText.HoursOverlap)]
    [InlineData("1=17:00-08:00", CalendarText.HoursBackwards)]
    public void Hours_that_make_no_sense_are_refused(string text, string sentence) =>
        Assert.Equal(sentence, Assert.Throws<RuleException>(() => OfficeHours.Parse(text)).Message);

    [Theory]
    [InlineData("8=08:00-12:00")]
    [InlineData("1=8-12")]
    [InlineData("1=08:00")]
    [InlineData("1=08:00-25:00")]
    [InlineData("1=08:00-12:00;1=13:00-17:00")]
    [InlineData("pazartesi")]
    public void Hours_that_cannot_be_read_are_refused(string text) => Assert.Throws<RuleException>(() => OfficeHours.Parse(text));
}
