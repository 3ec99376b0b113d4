using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Documents;
using Yakutiye.BilgiIslem.Inventory;
using Yakutiye.BilgiIslem.Inventory.Warehouses.Handovers;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Text;
using Yakutiye.BilgiIslem.Web.Infrastructure.Security;
using Yakutiye.BilgiIslem.Web.Shared.Papers;
using Yakutiye.BilgiIslem.Web.Shared.Pdf;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory.WarehouseHandovers;

[EnableRateLimiting(RequestRates.Expensive)]
public sealed class HandoverPaperController(HandoverReading reading, OfficialPaper paper, PaperSeal seal) : Controller
{
    [HttpGet("envanter/ambar-devirleri/{id:int}/tutanak.pdf"), Authorize(InventoryPermissions.Own)]
    public async Task<IActionResult> Index(int id, CancellationToken ct)
    {
        if (await reading.FindAsync(id, ct) is not { } handover)
        {
            return NotFound();
        }

        var code = (await seal.CodesAsync(ct)).Make(HandoverSource.Letter, id, handover.Version);
        var info = await paper.ForAsync($"{HandoverPaper.Title} {handover.Number}", ct) with { RunningNote = handover.Number, Marks = [PaperMark.UnitRecord] };
        return new PdfResult(HandoverPaper.Print(info, handover, await paper.AddressOfAsync($"/dogrula/{code}", ct), code), $"{handover.Number}.pdf");
    }
}

/// <summary>Answers for the minutes that were printed.</summary>
public sealed class HandoverSource(AppDb db, ICurrentUser user) : IPaperSource
{
    public const char Letter = 'H';

    public char Kind => Letter;

    public async Task<PrintedRecord?> FindAsync(int id, CancellationToken ct)
    {
        var handover = await db.Set<WarehouseHandover>().AsNoTracking().FirstOrDefaultAsync(h => h.Id == id, ct);
        return handover is null
            ? null
            : new PrintedRecord(
                HandoverPaper.Title, handover.Number, handover.OpenedAt, handover.Status.TurkishName, handover.Status.Tone, handover.Version,
                user.Can(InventoryPermissions.SeeAll) ? HandoverDesk.LinkOf(id) : null);
    }
}
