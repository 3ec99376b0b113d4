using Yakutiye.BilgiIslem.HelpDesk;

namespace Yakutiye.BilgiIslem.Web.Modules.HelpDesk.Details;

/// <summary>A step that the page offers.</summary>
/// <param name="Path">Below the ticket's address.</param>
/// <param name="Asks">True: leads to a page that asks something; false: done at once.</param>
public sealed record StepOffer(string Title, string Path, string Icon, bool Asks = true, string? Confirm = null);

/// <summary>What this person may do with the ticket now: the likely next step, and the rest.</summary>
public sealed class StepOffers
{
    private readonly List<(int Weight, StepOffer Offer)> _offers = [];
    private readonly Ticket _ticket;
    private readonly TicketRights _rights;

    public StepOffers(Ticket ticket, TicketRights rights, int reopenDays, DateTime now)
    {
        (_ticket, _rights) = (ticket, rights);
        AddFlow();
        AddTalk();
        AddEnds(now, reopenDays);
        Sorted = [.. _offers.OrderByDescending(o => o.Weight).Select(o => o.Offer)];
        HasNext = _offers.Any(o => o.Weight >= 50);
    }

    public IReadOnlyList<StepOffer> Sorted { get; }

    /// <summary>Null: the ball is in the other court.</summary>
    public StepOffer? Next => HasNext ? Sorted[0] : null;

    public IEnumerable<StepOffer> Rest => HasNext ? Sorted.Skip(1) : Sorted;

    public bool HasNext { get; }

    public bool Has(string path) => _offers.Any(o => o.Offer.Path == path);

    // From 50 up a step is a likely next one; what the person holds comes before what the person could do for others.
    private void AddFlow()
    {
        var mine = _rights.IsMine ? 40 : 0;
        Offer(_rights.Handle && _ticket.CanStart, 30 + mine, new("İşleme al", "isleme-al", "tool", Asks: false));
        Offer(_rights.Handle && _ticket.CanResolve, 29 + mine, new("Çözüldü olarak kaydet", "coz", "circle-check"));
        Offer(_rights.Handle && _ticket.CanResume, 28 + mine, new("Devam et", "devam", "refresh", Asks: false));
        Offer(_rights.Handle && _ticket.CanHold, 8 + mine / 2, new("Beklemeye al", "beklet", "player-pause"));
        Offer(_rights.Take && _ticket.CanAssign, _ticket.AssigneeId is null ? 60 : 6, new("Üzerime al", "uzerine-al", "hand-stop", Asks: false));
        Offer(_rights.Assign && _ticket.CanAssign, _ticket.AssigneeId is null ? 65 : 20, new(_ticket.AssigneeId is null ? "Ata" : "Başkasına ata", "ata", "user"));
    }

    private void AddTalk()
    {
        Offer(_rights.Answer && _ticket.CanTalk, _rights.IsRequester && TicketFlow.IsOpen(_ticket.Status) ? 50 : 27, new("Yanıt yaz", "yanit", "message"));
        Offer(_rights.Work, 15, new("İç not ekle", "ic-not", "lock"));
        Offer(_rights.Work && TicketFlow.IsOpen(_ticket.Status), 14, new("Yerinde müdahale yaz", "yerinde", "map-pin"));
        Offer(_rights.Work && TicketFlow.IsOpen(_ticket.Status), 12, new("Sınıflandır", "siniflandir", "pencil"));
        Offer(_rights.Work && TicketFlow.IsOpen(_ticket.Status), 10, new("Servise gönder", "servis", "send"));
    }

    private void AddEnds(DateTime now, int reopenDays)
    {
        Offer(_rights.Confirm && _ticket.CanClose, 90, new("Çözümü onayla", "onayla", "circle-check", Asks: false));
        Offer(_rights.Rate && _ticket.CanRate, _ticket.CanClose ? 45 : 80, new("Değerlendir", "degerlendir", "star"));
        Offer(_rights.Reopen && _ticket.CanReopen(now, reopenDays), 25, new("Yeniden aç", "yeniden-ac", "refresh"));
        Offer(_rights.Merge && _ticket.CanMerge, 4, new("Mükerrer olarak birleştir", "mukerrer", "copy"));
        Offer(_rights.Cancel && _ticket.CanCancel, 2, new("İptal et", "iptal", "ban"));
    }

    private void Offer(bool may, int weight, StepOffer offer)
    {
        if (may)
        {
            _offers.Add((weight, offer));
        }
    }
}
