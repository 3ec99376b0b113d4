using Yakutiye.BilgiIslem.Attachments;
using Yakutiye.BilgiIslem.Bridges;
using Yakutiye.BilgiIslem.Inventory;
using Yakutiye.BilgiIslem.Inventory.Counts;
using Yakutiye.BilgiIslem.Notifications;
using Yakutiye.BilgiIslem.Numbering;
using Yakutiye.BilgiIslem.Web.Modules.Inventory.CountPapers;
using Yakutiye.BilgiIslem.Web.Modules.Inventory.Counts;
using Yakutiye.BilgiIslem.Web.Shared.Papers;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory;

internal static class CountServices
{
    public static IReadOnlyList<NotificationKind> Notices { get; } = [CountNotices.Kind];

    /// <summary>Counts, with what their phones and papers need.</summary>
    public static IServiceCollection AddCounts(this IServiceCollection services)
    {
        foreach (var subject in CountSubjects.All)
        {
            services.AddSingleton(subject);
        }

        return services
            .AddScoped<PermissionHolders>().AddScoped<RecordFiles>()
            .AddScoped<CountDesk>().AddScoped<CountList>().AddScoped<CountFreeze>().AddScoped<CountNotices>().AddScoped<CountFigures>().AddScoped<ScanDesk>()
            .AddScoped<CountReading>().AddScoped<CountPaperReading>().AddScoped<IPaperSource, CountPaperSource>()
            .AddSingleton<INumberedRecords, CountNumbers>().AddScoped<IAttachmentOwner, CountFiles>().AddScoped<IDutyEvidence, CountEvidence>()
            .AddScoped<IApprovalSource, CountApprovals>();
    }
}
