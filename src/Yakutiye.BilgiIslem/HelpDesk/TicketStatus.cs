using System.ComponentModel.DataAnnotations;
using Yakutiye.BilgiIslem.Text;

namespace Yakutiye.BilgiIslem.HelpDesk;

public enum TicketStatus
{
    [Display(Name = "Yeni"), Tone(Tone.Info)] New,
    [Display(Name = "Atandı"), Tone(Tone.Info)] Assigned,
    [Display(Name = "İşlemde"), Tone(Tone.Progress)] InProgress,
    [Display(Name = "Beklemede"), Tone(Tone.Waiting)] OnHold,
    [Display(Name = "Çözüldü"), Tone(Tone.Success)] Resolved,
    [Display(Name = "Kapandı"), Tone(Tone.Neutral)] Closed,
    [Display(Name = "Yeniden açıldı"), Tone(Tone.Warning)] Reopened,
    [Display(Name = "İptal"), Tone(Tone.Neutral)] Cancelled,
    [Display(Name = "Mükerrer"), Tone(Tone.Neutral)] Duplicate,
}
