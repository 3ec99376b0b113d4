using System.Globalization;

namespace Yakutiye.BilgiIslem.HelpDesk;

public static class TicketNumber
{
    public static string Format(int year, int sequence) => string.Create(CultureInfo.InvariantCulture, $"ARZ-{year:0000}-{sequence:000000}");
}
