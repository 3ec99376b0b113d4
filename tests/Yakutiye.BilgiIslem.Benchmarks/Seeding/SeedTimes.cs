using Yakutiye.BilgiIslem.HelpDesk;

namespace Yakutiye.BilgiIslem.Benchmarks.Seeding;

/// <summary>When a ticket went through which state, as far as it came.</summary>
internal sealed class SeedTimes
{
    private readonly DateTime _opened;
    private readonly DateTime _assigned;
    private readonly TicketStatus _status;

    public SeedTimes(DateTime opened, Random chance, TicketStatus status)
    {
        _opened = opened;
        _assigned = opened.AddMinutes(chance.Next(2, 120));
        _status = status;
        Started = status is TicketStatus.New or TicketStatus.Assigned ? null : _assigned.AddMinutes(chance.Next(5, 200));
        Resolved = status is TicketStatus.Resolved or TicketStatus.Closed ? Started?.AddMinutes(chance.Next(10, 3_000)) : null;
        Ended = status is TicketStatus.Closed ? Resolved?.AddMinutes(chance.Next(60, 5_000)) : null;
    }

    public DateTime? Started { get; }
    public DateTime? Resolved { get; }
    public DateTime? Ended { get; }

    public List<SeedEntry> Entries(int requesterId, string requester, int workerId, string worker, string? solution)
    {
        List<SeedEntry> entries = [new("Opened", "Kayıt açıldı (portal).", _opened, requesterId, requester, false, null)];
        if (_status is TicketStatus.New)
        {
            return entries;
        }

        entries.Add(new("Assignment", HelpDeskText.Taken, _assigned, workerId, worker, false, null));
        if (Started is { } started)
        {
            entries.Add(new("StatusChange", HelpDeskText.Started, started, workerId, worker, false, null));
            entries.Add(new("Answer", "Kaydınızı aldım, öğleden sonra yanınıza uğrayacağım.", started.AddMinutes(1), workerId, worker, false, 5));
            entries.Add(new("InternalNote", "Aynı cihazda ikinci arıza; garantisi sürüyor.", started.AddMinutes(4), workerId, worker, true, null));
        }

        if (Resolved is { } resolved)
        {
            entries.Add(new("Solution", solution!, resolved, workerId, worker, false, 30));
        }

        if (Ended is { } ended)
        {
            entries.Add(new("StatusChange", HelpDeskText.Confirmed, ended, requesterId, requester, false, null));
        }

        return entries;
    }

    public List<SeedInterval> Intervals()
    {
        List<(string Status, DateTime? From)> states = [("New", _opened), ("Assigned", _status is TicketStatus.New ? null : _assigned), ("InProgress", Started)];
        states.Add(_status is TicketStatus.OnHold ? ("OnHold", Started?.AddMinutes(30)) : ("Resolved", Resolved));
        states.Add(("Closed", Ended));
        var reached = states.Where(s => s.From is not null).ToList();
        return [.. reached.Select((s, i) => new SeedInterval(s.Status, s.From!.Value, i + 1 < reached.Count ? reached[i + 1].From : null))];
    }
}
