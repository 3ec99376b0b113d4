using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Rules;

namespace Yakutiye.BilgiIslem.HelpDesk;

/// <summary>Going there: when, where, what was found, what came of it (M8.2).</summary>
public sealed class TicketVisit
{
    public TicketVisit(DateTime at, string place, string finding, VisitResult result, Actor by)
    {
        Place = Rule.Filled(place, HelpDeskText.PlaceMissing, nameof(Place));
        Finding = Rule.Filled(finding, HelpDeskText.FindingMissing, nameof(Finding));
        (At, Result, ById, ByName) = (at, result, by.UserId, by.Signature);
    }

    private TicketVisit() { }

    public int Id { get; private set; }
    public int TicketId { get; private set; }
    public DateTime At { get; private set; }
    public string Place { get; private set; } = "";
    public string Finding { get; private set; } = "";
    public VisitResult Result { get; private set; }
    public int? ById { get; private set; }
    public string ByName { get; private set; } = "";
}
