using Yakutiye.BilgiIslem.HelpDesk;
using Yakutiye.BilgiIslem.Web.Shared.Ui;

namespace Yakutiye.BilgiIslem.Web.Modules.HelpDesk.TicketFiling;

/// <summary>Urgency in the requester's own terms.</summary>
public static class FilingChoices
{
    public static IReadOnlyList<ChoiceItem> Urgencies { get; } =
    [
        new("Acelesi yok", nameof(TicketUrgency.Low), "Uygun bir zamanda bakılabilir"),
        new("Normal", nameof(TicketUrgency.Normal), "Beni yavaşlatıyor, başka yolla çalışabiliyorum"),
        new("Yüksek", nameof(TicketUrgency.High), "İşimi yapamıyorum"),
        new("Çok yüksek", nameof(TicketUrgency.VeryHigh), "Vatandaşa hizmet durdu"),
    ];
}
