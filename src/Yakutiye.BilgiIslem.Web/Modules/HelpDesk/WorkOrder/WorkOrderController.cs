using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Yakutiye.BilgiIslem.HelpDesk;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Web.Infrastructure.Security;
using Yakutiye.BilgiIslem.Web.Shared.Pdf;

namespace Yakutiye.BilgiIslem.Web.Modules.HelpDesk.WorkOrder;

[EnableRateLimiting(RequestRates.Expensive)]
public sealed class WorkOrderController(WorkOrderReading reading, ICurrentUser user) : Controller
{
    /// <param name="nusha"><c>kullanici</c>: without internal notes, to hand over. Others than workers never get them.</param>
    [HttpGet("destek/talepler/{id:int}/is-emri.pdf")]
    public async Task<IActionResult> Index(int id, string? nusha, CancellationToken ct)
    {
        var isInternal = user.Can(HelpDeskPermissions.Work) && !string.Equals(nusha, "kullanici", StringComparison.Ordinal);
        return await reading.ReadAsync(id, isInternal, ct) is { } order
            ? new PdfResult(WorkOrderPaper.Print(order), $"{order.Facts.Ticket.Number}-is-emri.pdf")
            : NotFound();
    }
}
