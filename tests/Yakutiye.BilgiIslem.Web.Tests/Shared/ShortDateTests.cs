using Yakutiye.BilgiIslem.Web.Shared.Ui;

namespace Yakutiye.BilgiIslem.Web.Tests.Shared;

public sealed class ShortDateTests
{
    [Theory]
    [InlineData("2026-11-20T13:40:00", "20.11 16:40"), InlineData("2025-12-31T21:05:00", "01.01 00:05"), InlineData("2025-12-31T20:55:00", "31.12.2025")]
    public void This_years_moments_show_the_time_and_older_ones_the_year(string utc, string shown)
    {
        var now = new DateTime(2026, 11, 22, 9, 0, 0, DateTimeKind.Utc);

        Assert.Equal(shown, ShortDate.Of(DateTime.Parse(utc, System.Globalization.CultureInfo.InvariantCulture), now));
    }
}
