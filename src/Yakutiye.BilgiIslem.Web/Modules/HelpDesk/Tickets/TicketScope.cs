using System.ComponentModel.DataAnnotations;

namespace Yakutiye.BilgiIslem.Web.Modules.HelpDesk.Tickets;

/// <summary>Which end of the tickets' life a list shows.</summary>
public enum TicketScope
{
    [Display(Name = "Açık kayıtlar")] Open,
    [Display(Name = "Kapanmış kayıtlar")] Ended,
    [Display(Name = "Tümü")] All,
}
