using Yakutiye.BilgiIslem.Attachments;
using Yakutiye.BilgiIslem.Bridges;
using Yakutiye.BilgiIslem.Inventory;
using Yakutiye.BilgiIslem.Inventory.Counts;
using Yakutiye.BilgiIslem.Inventory.WriteOffs;
using Yakutiye.BilgiIslem.Notifications;
using Yakutiye.BilgiIslem.Numbering;
using Yakutiye.BilgiIslem.Web.Modules.Inventory.CountPapers;
using Yakutiye.BilgiIslem.Web.Modules.Inventory.Counts;
using Yakutiye.BilgiIslem.Web.Modules.Inventory.Losses;
using Yakutiye.BilgiIslem.Web.Modules.Inventory.WriteOffPapers;
using Yakutiye.BilgiIslem.Web.Modules.Inventory.WriteOffReports;
using Yakutiye.BilgiIslem.Web.Modules.Inventory.WriteOffs;
using Yakutiye.BilgiIslem.Web.Modules.Inventory.WriteOffSteps;
using Yakutiye.BilgiIslem.Web.Shared.Papers;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory;

internal static class CountServices
{
    public static IReadOnlyList<NotificationKind> Notices { get; } = [CountNotices.Kind, WriteOffNotices.Kind];

    /// <summary>Counts and write-offs.</summary>
    public static IServiceCollection AddCounts(this IServiceCollection services)
    {
        foreach (var subject in CountSubjects.All)
        {
            services.AddSingleton(subject);
        }

        return services
            .AddScoped<PermissionHolders>().AddScoped<RecordFiles>()
            .AddScoped<CountDesk>().AddScoped<CountList>().AddScoped<CountNotices>().AddScoped<CountFigures>().AddScoped<ScanDesk>()
            .AddScoped<CountReading>().AddScoped<CountPaperReading>().AddScoped<IPaperSource, CountPaperSource>()
            .AddSingleton<INumberedRecords, CountNumbers>().AddScoped<IAttachmentOwner, CountFiles>().AddScoped<IDutyEvidence, CountEvidence>()
            .AddScoped<IApprovalSource, CountApprovals>().AddWriteOffs();
    }

    private static IServiceCollection AddWriteOffs(this IServiceCollection services) => services
        .AddScoped<WriteOffDesk>().AddScoped<WriteOffWork>().AddScoped<ProposalAssets>().AddScoped<WriteOffNotices>().AddScoped<LossDesk>()
        .AddSingleton<INumberedRecords, WriteOffNumbers>().AddSingleton<INumberedRecords, LossNumbers>()
        .AddScoped<IAttachmentOwner, WriteOffFiles>().AddScoped<IAttachmentOwner, LossFiles>()
        .AddScoped<IDutyEvidence, WriteOffEvidence>().AddScoped<IApprovalSource, WriteOffApprovals>()
        .AddScoped<WriteOffReading>().AddScoped<WriteOffChoices>().AddScoped<LossReading>().AddScoped<LossFiling>()
        .AddScoped<WriteOffPaperReading>().AddScoped<WriteOffReportReading>()
        .AddScoped<IPaperSource, MinutesSource>().AddScoped<IPaperSource, DestructionSource>();
}
