using Yakutiye.BilgiIslem.Inventory.Custody;
using Yakutiye.BilgiIslem.Inventory.Orders;
using Yakutiye.BilgiIslem.Inventory.Vouchers;
using Yakutiye.BilgiIslem.Web.Modules.Inventory.Acceptance;
using Yakutiye.BilgiIslem.Web.Modules.Inventory.CustodyPapers;
using Yakutiye.BilgiIslem.Web.Modules.Inventory.Returns;
using Yakutiye.BilgiIslem.Web.Shared.Pdf;

namespace Yakutiye.BilgiIslem.Web.Infrastructure.Demo;

/// <summary>The desks of custody, all on the clock of the story.</summary>
internal sealed class DemoCustodyDesks
{
    public DemoCustodyDesks(IServiceProvider services, DemoTime time)
    {
        T Make<T>(params object[] parts) where T : notnull => ActivatorUtilities.CreateInstance<T>(services, [.. parts]);

        var notices = Make<CustodyNotices>(time);
        var gate = Make<RegistrarGate>(Make<VoucherDesk>(time), time);
        var held = services.GetRequiredService<HeldLines>();
        var paper = Make<OfficialPaper>(time);
        var shelf = services.GetRequiredService<PaperShelf>();
        Orders = Make<OrderDesk>(notices, time);
        HandOvers = Make<HandOverDesk>(gate, notices, time);
        Signing = Make<SigningDesk>(Make<DocumentPapers>(paper), shelf, Make<AcceptanceDesk>(gate, held, notices, time), time);
        Returns = Make<ReturnDesk>(gate, held, notices, time);
        ReturnSigning = Make<ReturnSigning>(Make<ReturnPapers>(paper), shelf, Returns, time);
    }

    public OrderDesk Orders { get; }
    public HandOverDesk HandOvers { get; }
    public SigningDesk Signing { get; }
    public ReturnDesk Returns { get; }
    public ReturnSigning ReturnSigning { get; }
}
