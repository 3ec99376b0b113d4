using System.Diagnostics.Metrics;

namespace Yakutiye.BilgiIslem.HelpDesk;

/// <summary>Counts for operators. An opening that is rolled back and tried again counts twice; nobody bills by it.</summary>
public static class TicketMeter
{
    public const string Name = "Yakutiye.BilgiIslem.HelpDesk";

    private static readonly Meter Meter = new(Name);
    private static readonly Counter<long> Count = Meter.CreateCounter<long>("yakutiye.ticket.opened", "{ticket}");

    public static void Opened() => Count.Add(1);
}
