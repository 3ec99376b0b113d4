using Yakutiye.BilgiIslem.HelpDesk;
using Yakutiye.BilgiIslem.Notifications;
using Yakutiye.BilgiIslem.Numbering;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Web.Shared;

namespace Yakutiye.BilgiIslem.Web.Modules.HelpDesk;

/// <summary>Faults and requests, from the report to the closed work order.</summary>
public sealed class HelpDeskModule : IModule
{
    public IEnumerable<Permission> Permissions => HelpDeskPermissions.All;

    public IEnumerable<NotificationKind> Notices => TicketNotices.Kinds;

    public IEnumerable<MenuLink> Menu =>
    [
        new("Arıza ve talep", "Talepler", "/destek/talepler", "headset"),
    ];

    public void AddServices(IServiceCollection services)
    {
        services.AddScoped<TicketDesk>();
        services.AddSingleton<INumberedRecords, TicketNumbers>();
        services.AddScoped<TicketRules>();
        services.AddScoped<TicketNotices>();
    }
}
