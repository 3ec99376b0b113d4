using Yakutiye.BilgiIslem.Attachments;
using Yakutiye.BilgiIslem.Bridges;
using Yakutiye.BilgiIslem.Inventory.Custody;
using Yakutiye.BilgiIslem.Inventory.Orders;
using Yakutiye.BilgiIslem.Numbering;
using Yakutiye.BilgiIslem.Web.Modules.Inventory.Acceptance;
using Yakutiye.BilgiIslem.Web.Modules.Inventory.CustodyCards;
using Yakutiye.BilgiIslem.Web.Modules.Inventory.CustodyDocuments;
using Yakutiye.BilgiIslem.Web.Modules.Inventory.CustodyPapers;
using Yakutiye.BilgiIslem.Web.Modules.Inventory.HandOvers;
using Yakutiye.BilgiIslem.Web.Modules.Inventory.Loans;
using Yakutiye.BilgiIslem.Web.Modules.Inventory.MoveRequests;
using Yakutiye.BilgiIslem.Web.Modules.Inventory.MyCustody;
using Yakutiye.BilgiIslem.Web.Modules.Inventory.PersonPages;
using Yakutiye.BilgiIslem.Web.Modules.Inventory.Returns;
using Yakutiye.BilgiIslem.Web.Modules.Inventory.Rooms;
using Yakutiye.BilgiIslem.Web.Shared;
using Yakutiye.BilgiIslem.Web.Shared.Papers;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory;

internal static class CustodyServices
{
    /// <summary>Requests, written orders, hand-over documents, returns, and who holds what.</summary>
    public static IServiceCollection AddCustody(this IServiceCollection services)
    {
        foreach (var subject in CustodySubjects.All)
        {
            services.AddSingleton(subject);
        }

        return services
            .AddScoped<CustodyNotices>().AddScoped<RequestCheck>().AddScoped<OrderDesk>().AddScoped<RegistrarGate>().AddScoped<HeldLines>()
            .AddScoped<HandOverDesk>().AddScoped<AcceptanceDesk>().AddScoped<ReturnDesk>().AddScoped<DispatchDesk>()
            .AddScoped<ObjectionDesk>().AddScoped<LoanDesk>()
            .AddScoped<RequestReading>().AddScoped<RequestChoices>().AddScoped<HandOverReading>().AddScoped<DocumentReading>()
            .AddScoped<SigningDesk>().AddScoped<ReturnReading>().AddScoped<ReturnSigning>().AddScoped<MyCustodyReading>().AddScoped<PersonReading>()
            .AddScoped<RoomReading>()
            .AddScoped<PaperShelf>().AddScoped<DocumentPapers>().AddScoped<ReturnPapers>().AddScoped<OrderPapers>().AddScoped<ListPapers>()
            .AddScoped<IPaperSource, DocumentSource>().AddScoped<IPaperSource, ReturnSource>().AddScoped<IPaperSource, OrderSource>()
            .AddScoped<IApprovalSource, OrderApprovals>().AddScoped<IPersonObligation, CustodyObligations>().AddScoped<IDutyEvidence, CustodyEvidence>()
            .AddScoped<IAttachmentOwner, DocumentFiles>().AddScoped<IAttachmentOwner, ReturnFiles>()
            .AddSingleton<INumberedRecords, RequestNumbers>().AddSingleton<INumberedRecords, OrderNumbers>()
            .AddSingleton<INumberedRecords, DocumentNumbers>().AddSingleton<INumberedRecords, ReturnNumbers>()
            .AddScoped<IHomeCard, ToAcceptCard>().AddScoped<IHomeCard, ToSignCard>().AddScoped<IHomeCard, ToHandOverCard>().AddScoped<IHomeCard, OverdueLoansCard>()
            .AddScoped<IScheduledWork, LoanWork>();
    }
}
