using System.ComponentModel.DataAnnotations;
using Yakutiye.BilgiIslem.Text;

namespace Yakutiye.BilgiIslem.Inventory.Orders;

public enum RequestStatus
{
    [Display(Name = "Emir bekliyor"), Tone(Tone.Waiting)] Submitted,
    [Display(Name = "Emir verildi"), Tone(Tone.Success)] Ordered,
    [Display(Name = "Reddedildi"), Tone(Tone.Danger)] Refused,
    [Display(Name = "Geri çekildi"), Tone(Tone.Neutral)] Withdrawn,
}

/// <summary>Who follows whom.</summary>
public static class RequestFlow
{
    private static readonly Dictionary<RequestStatus, RequestStatus[]> Next = new()
    {
        [RequestStatus.Submitted] = [RequestStatus.Ordered, RequestStatus.Refused, RequestStatus.Withdrawn],
        [RequestStatus.Ordered] = [],
        [RequestStatus.Refused] = [],
        [RequestStatus.Withdrawn] = [],
    };

    public static bool Allows(RequestStatus from, RequestStatus to) => Next[from].Contains(to);
}
