using Yakutiye.BilgiIslem.HelpDesk;

namespace Yakutiye.BilgiIslem.Web.Modules.HelpDesk.Details;

/// <summary>One sentence on where the ticket stands, as this person needs it.</summary>
public static class StepWords
{
    public static string Of(TicketPage page)
    {
        var who = page.Facts.Assignee;
        return page.Ticket.Status switch
        {
            TicketStatus.New => page.Rights.Work ? "Kayıt havuzda; kimseye atanmadı." : "Kaydınız alındı; bir görevliye atanması bekleniyor.",
            TicketStatus.Assigned => page.Rights.IsMine ? "Kayıt size atandı; başladığınızda işleme alın." : $"{who} görevlendirildi.",
            TicketStatus.InProgress => page.Rights.IsMine ? "Sorunu giderdiğinizde kök nedeni ve çözümü yazın." : $"{who} üzerinde çalışıyor.",
            TicketStatus.OnHold => HelpDeskText.Waiting(page.Ticket.HoldReason, page.Ticket.FollowUpOn),
            TicketStatus.Resolved => page.Rights.IsRequester
                ? "Sorun giderildiyse çözümü onaylayın; giderilmediyse yeniden açın."
                : "Talep sahibinin onayı bekleniyor; itiraz edilmezse kendiliğinden kapanır.",
            TicketStatus.Closed => "Kayıt kapandı.",
            TicketStatus.Reopened => page.Rights.IsMine ? "Kayıt yeniden açıldı; işleme alın." : "Kayıt yeniden açıldı.",
            TicketStatus.Cancelled => "Kayıt iptal edildi.",
            TicketStatus.Duplicate => "Bu sorun başka bir kayıtta izleniyor.",
        };
    }
}

/// <summary>The kinds of file that a ticket takes, for people and for the browser's dialog.</summary>
public static class FileWords
{
    public const string Types = "Resim, PDF, ofis belgesi, metin ya da ZIP";
    public const string Accept = ".png,.jpg,.jpeg,.webp,.pdf,.docx,.xlsx,.pptx,.odt,.ods,.txt,.log,.csv,.zip";
}
