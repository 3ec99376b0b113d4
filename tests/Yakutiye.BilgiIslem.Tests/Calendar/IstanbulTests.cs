using Microsoft.Extensions.Time.Testing;
using Yakutiye.BilgiIslem.Calendar;

namespace Yakutiye.BilgiIslem.Tests.Calendar;

public sealed class IstanbulTests
{
    [Fact]
    public void The_new_year_begins_at_21_UTC()
    {
        var clock = new FakeTimeProvider(new DateTimeOffset(2026, 12, 31, 20, 59, 59, TimeSpan.Zero));
        Assert.Equal(2026, Istanbul.Year(clock));

        clock.Advance(TimeSpan.FromSeconds(1));

        Assert.Equal(2027, Istanbul.Year(clock));
        Assert.Equal(new DateOnly(2027, 1, 1), Istanbul.Today(clock));
        Assert.Equal(clock.GetUtcNow().UtcDateTime, Istanbul.StartOf(new DateOnly(2027, 1, 1)));
    }

    [Fact]
    public void A_skipped_hour_ends_at_the_gap_and_a_doubled_hour_is_its_first()
    {
        var gap = new DateTime(2015, 3, 29, 1, 0, 0, DateTimeKind.Utc);
        var doubled = new DateTime(2015, 11, 8, 0, 30, 0, DateTimeKind.Utc);

        Assert.Equal(gap, Istanbul.ToUtc(new DateTime(2015, 3, 29, 3, 30, 30)));
        Assert.Equal(gap, Istanbul.ToUtc(new DateTime(2015, 3, 29, 4, 0, 0)));
        Assert.Equal(doubled, Istanbul.ToUtc(new DateTime(2015, 11, 8, 3, 30, 0)));
    }

    [Fact]
    public void An_open_ended_filter_reaches_the_ends_of_time()
    {
        Assert.Equal(1, Istanbul.StartOf(DateOnly.MinValue).Year);
        Assert.Equal(9999, Istanbul.StartOf(DateOnly.MaxValue).Year);
    }

    [Fact]
    public void Since_2016_the_office_is_three_hours_ahead_all_year()
    {
        Assert.Equal(new DateTime(2026, 1, 15, 11, 0, 0), Istanbul.ToLocal(new DateTime(2026, 1, 15, 8, 0, 0, DateTimeKind.Utc)));
        Assert.Equal(new DateTime(2026, 7, 15, 11, 0, 0), Istanbul.ToLocal(new DateTime(2026, 7, 15, 8, 0, 0)));
        Assert.Equal(DateTimeKind.Utc, Istanbul.ToUtc(new DateTime(2026, 7, 15, 8, 0, 0)).Kind);
    }
}
