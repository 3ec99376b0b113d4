using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Yakutiye.BilgiIslem.Auditing;
using Yakutiye.BilgiIslem.Calendar;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Export;
using Yakutiye.BilgiIslem.Inventory;
using Yakutiye.BilgiIslem.Inventory.WriteOffs;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Search;
using Yakutiye.BilgiIslem.Web.Infrastructure.Security;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory.WriteOffs;

/// <summary>The list of write-offs, and the same rows as a sheet.</summary>
[Route("envanter/dusum"), Authorize(InventoryPermissions.SeeAll)]
public sealed class WriteOffsController(AppDb db, ISearchIndex index, ICurrentUser user, TimeProvider clock) : Controller
{
    private const int FirstYear = 5;

    [HttpGet("")]
    public async Task<IActionResult> Index(WriteOffFilter filter, CancellationToken ct)
    {
        var page = await Query(filter).ToPageAsync(WriteOffRow.From, filter.Page, ct);
        var years = Enumerable.Range(0, FirstYear).Select(n => Istanbul.Year(clock) - n).ToList();
        return View(new WriteOffList(filter, page, years, user.Can(InventoryPermissions.WriteOff), clock.GetUtcNow().UtcDateTime));
    }

    [HttpGet("excel"), EnableRateLimiting(RequestRates.Expensive)]
    public async Task<IActionResult> Excel(WriteOffFilter filter, CancellationToken ct)
    {
        var rows = (await Query(filter).ToPageAsync(WriteOffRow.From, 1, ct, PageReading.CountCap)).Rows;
        var file = new MemoryStream();
        await SheetExport.WriteXlsxAsync(file, WriteOffText.Title, WriteOffRow.Columns, rows.ToAsyncEnumerable(), ct);
        db.Note(nameof(WriteOff), "liste", WriteOffText.Exported(rows.Count, filter.InWords));
        await db.SaveChangesAsync(ct);
        file.Position = 0;
        return File(file, SheetExport.XlsxType, "kayittan-dusme.xlsx");
    }

    private IQueryable<WriteOff> Query(WriteOffFilter filter) => filter.Of(db.Set<WriteOff>().VisibleTo(user), db, index);
}
