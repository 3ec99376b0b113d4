using Yakutiye.BilgiIslem.Bridges;
using Yakutiye.BilgiIslem.HelpDesk;
using Yakutiye.BilgiIslem.Notifications;
using Yakutiye.BilgiIslem.Numbering;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Search;
using Yakutiye.BilgiIslem.Web.Infrastructure.Startup;
using Yakutiye.BilgiIslem.Web.Modules.HelpDesk.Cards;
using Yakutiye.BilgiIslem.Web.Modules.HelpDesk.Start;
using Yakutiye.BilgiIslem.Web.Modules.HelpDesk.Subjects;
using Yakutiye.BilgiIslem.Web.Modules.HelpDesk.TicketFiling;
using Yakutiye.BilgiIslem.Web.Modules.HelpDesk.Tickets;
using Yakutiye.BilgiIslem.Web.Shared;

namespace Yakutiye.BilgiIslem.Web.Modules.HelpDesk;

/// <summary>Faults and requests, from the report to the closed work order.</summary>
public sealed class HelpDeskModule : IModule
{
    private const string Group = "Arıza ve talep";

    public IEnumerable<Permission> Permissions => HelpDeskPermissions.All;

    public IEnumerable<NotificationKind> Notices => TicketNotices.Kinds;

    public IEnumerable<MenuLink> Menu =>
    [
        new(Group, "Talepler", TicketList.Everything.Path, "ticket"),
        new(Group, "Taleplerim", TicketList.Mine.Path, "user"),
        new(Group, "Havuz", TicketList.Pool.Path, "inbox", HelpDeskPermissions.Work),
        new(Group, "Bana atanan", TicketList.Assigned.Path, "tool", HelpDeskPermissions.Work),
        new(Group, "Gecikenler", TicketList.Overdue.Path, "clock", HelpDeskPermissions.SeeAll),
        new(Group, "Destek ayarları", "/destek/ayarlar/konular", "settings", HelpDeskPermissions.Settings),
    ];

    public void AddServices(IServiceCollection services)
    {
        services.AddScoped<TicketDesk>().AddScoped<TicketRules>().AddScoped<TicketNotices>().AddScoped<TicketBulk>();
        services.AddScoped<TicketCatalog>().AddScoped<TicketWorkload>().AddScoped<SavedViewDesk>();
        services.AddScoped<TicketReading>().AddScoped<FilingReading>().AddScoped<FilingDesk>().AddScoped<TicketDevices>();
        services.AddScoped<CategoryDesk>().AddScoped<TicketSetup>().AddScoped<SubjectReading>();
        services.AddScoped<IHomeCard, MyTicketsCard>().AddScoped<IHomeCard, AssignedToMeCard>().AddScoped<IHomeCard, PoolCard>();
        services.AddScoped<IHomeCard, OverdueCard>().AddScoped<ISearchSource, TicketSearchSource>();
        services.AddTransient<IPreparation, HelpDeskStart>();
        services.AddTicketPage();
        services.AddSingleton<INumberedRecords, TicketNumbers>().AddSingleton<IFaultCounts, TicketFaultCounts>();
        foreach (var subject in TicketSubjects.All)
        {
            services.AddSingleton(subject);
        }
    }
}
