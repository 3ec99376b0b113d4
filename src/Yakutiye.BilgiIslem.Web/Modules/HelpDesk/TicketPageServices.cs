using Yakutiye.BilgiIslem.Attachments;
using Yakutiye.BilgiIslem.Bridges;
using Yakutiye.BilgiIslem.Calendar;
using Yakutiye.BilgiIslem.HelpDesk;
using Yakutiye.BilgiIslem.Web.Modules.HelpDesk.Details;
using Yakutiye.BilgiIslem.Web.Modules.HelpDesk.Jobs;
using Yakutiye.BilgiIslem.Web.Modules.HelpDesk.TicketSteps;
using Yakutiye.BilgiIslem.Web.Modules.HelpDesk.WorkOrder;
using Yakutiye.BilgiIslem.Web.Shared;
using Yakutiye.BilgiIslem.Web.Shared.Papers;

namespace Yakutiye.BilgiIslem.Web.Modules.HelpDesk;

internal static class TicketPageServices
{
    /// <summary>The page of a ticket, its steps, its paper, its jobs, and what it tells other modules.</summary>
    public static IServiceCollection AddTicketPage(this IServiceCollection services)
    {
        return services
            .AddScoped<TicketWork>().AddScoped<TicketTalk>().AddScoped<TicketLinks>()
            .AddScoped<TicketPageReading>().AddScoped<TicketRelations>()
            .AddScoped<StepDesk>().AddScoped<StepChoices>()
            .AddScoped<WorkOrderReading>().AddScoped<IPaperSource, WorkOrderSource>()
            .AddScoped<EscalationDesk>().AddScoped<FollowUpDesk>().AddScoped<ClosingDesk>()
            .AddScoped<IScheduledWork, EscalationWork>().AddScoped<IScheduledWork, FollowUpWork>().AddScoped<IScheduledWork, ClosingWork>()
            .AddScoped<IRelatedRecords, TicketRecords>().AddScoped<IPersonObligation, TicketObligations>()
            .AddScoped<IDutyEvidence, TicketEvidence>().AddScoped<IAttachmentOwner, TicketFiles>()
            .AddScoped<ICalendarChanged, DueTimesFollow>();
    }
}
