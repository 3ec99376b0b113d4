using System.ComponentModel.DataAnnotations;
using Yakutiye.BilgiIslem.Text;

namespace Yakutiye.BilgiIslem.HelpDesk;

public enum TicketKind
{
    [Display(Name = "Arıza")] Fault,
    [Display(Name = "Talep")] Request,
}

public enum TicketChannel
{
    [Display(Name = "Portal")] Portal,
    [Display(Name = "Telefon")] Phone,
    [Display(Name = "E-posta")] Mail,
    [Display(Name = "Şahsen")] InPerson,
}

/// <summary>How soon the requester needs it.</summary>
public enum TicketUrgency
{
    [Display(Name = "Düşük"), Tone(Tone.Neutral)] Low,
    [Display(Name = "Normal"), Tone(Tone.Info)] Normal,
    [Display(Name = "Yüksek"), Tone(Tone.Warning)] High,
    [Display(Name = "Çok yüksek"), Tone(Tone.Danger)] VeryHigh,
}

/// <summary>How many it stops, as the technician judges.</summary>
public enum TicketImpact
{
    [Display(Name = "Tek kişi")] Person,
    [Display(Name = "Birkaç kişi")] Group,
    [Display(Name = "Bütün birim")] Unit,
    [Display(Name = "Bütün belediye")] Municipality,
}

public enum TicketPriority
{
    [Display(Name = "Düşük"), Tone(Tone.Neutral)] Low,
    [Display(Name = "Orta"), Tone(Tone.Info)] Medium,
    [Display(Name = "Yüksek"), Tone(Tone.Warning)] High,
    [Display(Name = "Kritik"), Tone(Tone.Danger)] Critical,
}

/// <summary>Why nobody can go on for the moment.</summary>
public enum HoldReason
{
    [Display(Name = "Kullanıcı bekleniyor")] User,
    [Display(Name = "Yedek parça bekleniyor")] SparePart,
    [Display(Name = "Firma bekleniyor")] Firm,
    [Display(Name = "Onay bekleniyor")] Approval,
    [Display(Name = "Diğer")] Other,
}

/// <summary>What the fault came from (M8.7, M8.62).</summary>
public enum RootCause
{
    [Display(Name = "Kullanıcı")] User,
    [Display(Name = "Sistem")] System,
    [Display(Name = "Donanım")] Hardware,
    [Display(Name = "Yazılım")] Software,
    [Display(Name = "Ağ")] Network,
    [Display(Name = "Altyapı")] Infrastructure,
    [Display(Name = "Diğer")] Other,
}

/// <summary>What came of going there (M8.2).</summary>
public enum VisitResult
{
    [Display(Name = "Yerinde çözüldü")] SolvedOnSite,
    [Display(Name = "Servise alındı")] TakenToWorkshop,
    [Display(Name = "Yeniden gidilecek")] VisitAgain,
    [Display(Name = "Kullanıcı yerinde değildi")] NobodyThere,
}

/// <summary>What a line of the timeline tells.</summary>
public enum EntryKind
{
    [Display(Name = "Açıldı")] Opened,
    [Display(Name = "Yanıt")] Answer,
    [Display(Name = "İç not")] InternalNote,
    [Display(Name = "Atama")] Assignment,
    [Display(Name = "Durum")] StatusChange,
    [Display(Name = "Yerinde müdahale")] Visit,
    [Display(Name = "Çözüm")] Solution,
    [Display(Name = "Değerlendirme")] Rating,
    [Display(Name = "Düzeltme")] Correction,
    [Display(Name = "Uyarı")] Escalation,
}
