using Yakutiye.BilgiIslem.Attachments;
using Yakutiye.BilgiIslem.Bridges;
using Yakutiye.BilgiIslem.Inventory.WriteOffs;
using Yakutiye.BilgiIslem.Numbering;
using Yakutiye.BilgiIslem.Web.Modules.Inventory.Losses;
using Yakutiye.BilgiIslem.Web.Modules.Inventory.WriteOffPapers;
using Yakutiye.BilgiIslem.Web.Modules.Inventory.WriteOffs;
using Yakutiye.BilgiIslem.Web.Modules.Inventory.WriteOffSteps;
using Yakutiye.BilgiIslem.Web.Shared;
using Yakutiye.BilgiIslem.Web.Shared.Papers;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory;

internal static class WriteOffServices
{
    /// <summary>Write-offs, wiping, destruction, losses, their papers, and what they tell other modules.</summary>
    public static IServiceCollection AddWriteOffs(this IServiceCollection services)
    {
        services
            .AddScoped<WriteOffDesk>().AddScoped<WriteOffExit>().AddScoped<WriteOffPreparation>().AddScoped<WriteOffNotices>().AddScoped<LossDesk>()
            .AddScoped<ProposalReading>().AddScoped<DeficitReading>().AddScoped<WriteOffFactsReading>().AddScoped<WriteOffPageReading>().AddScoped<WriteOffStepDesk>()
            .AddScoped<LossReading>().AddScoped<WriteOffPaperReading>().AddScoped<YearReportReading>()
            .AddScoped<IPaperSource, MinutesSource>().AddScoped<IPaperSource, DestructionSource>()
            .AddScoped<IApprovalSource, WriteOffApprovals>().AddScoped<IDutyEvidence, WriteOffEvidence>().AddScoped<IRelatedRecords, WriteOffRecords>()
            .AddScoped<IAttachmentOwner, WriteOffFiles>().AddScoped<IAttachmentOwner, LossFiles>()
            .AddScoped<IHomeCard, VoteCard>()
            .AddSingleton<INumberedRecords, WriteOffNumbers>().AddSingleton<INumberedRecords, LossNumbers>();
        foreach (var subject in WriteOffSubjects.All)
        {
            services.AddSingleton(subject);
        }

        return services;
    }
}
