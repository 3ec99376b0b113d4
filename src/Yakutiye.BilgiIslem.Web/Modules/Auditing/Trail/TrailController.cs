using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Auditing;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Export;
using Yakutiye.BilgiIslem.Web.Shared.Records;

namespace Yakutiye.BilgiIslem.Web.Modules.Auditing.Trail;

[Route("yonetim/denetim"), Authorize(AuditingPermissions.Read)]
public sealed class TrailController(AppDb db, AuditSubjects subjects, AuditReading reading) : Controller
{
    private const int MostExported = 50_000;

    [HttpGet]
    public async Task<IActionResult> Index(TrailFilter filter, CancellationToken ct)
    {
        var entries = await filter.Apply(db.AuditEntries.AsNoTracking()).Take(PageReading.Size + 1).ToListAsync(ct);
        var shown = entries.Take(PageReading.Size).ToList();
        return View(new TrailPage(filter, shown, entries.Count > shown.Count ? shown[^1].Id : null, SubjectItems(), await PersonAsync(filter.UserId, ct)));
    }

    [HttpGet("{id:long}")]
    public async Task<IActionResult> Entry(long id, CancellationToken ct) =>
        await db.AuditEntries.AsNoTracking().FirstOrDefaultAsync(e => e.Id == id, ct) is { } entry ? View(entry) : NotFound();

    [HttpGet("excel")]
    public async Task<IActionResult> Export(TrailFilter filter, CancellationToken ct)
    {
        var file = new FileStream(Path.GetTempFileName(), FileMode.Open, FileAccess.ReadWrite, FileShare.None, 4096, FileOptions.DeleteOnClose);
        var rows = filter.Apply(db.AuditEntries.AsNoTracking()).Take(MostExported).AsAsyncEnumerable();
        await SheetExport.WriteXlsxAsync(file, "Denetim izi", TrailColumns.All(subjects, reading), rows, ct);
        db.Note(nameof(AuditEntry), "", $"Denetim izi dışa aktarıldı. Süzgeç: {Request.QueryString.Value}");
        await db.SaveChangesAsync(ct);
        file.Position = 0;
        return File(file, SheetExport.XlsxType, "denetim-izi.xlsx");
    }

    private List<SelectListItem> SubjectItems() =>
        [.. subjects.All.OrderBy(s => s.Title, Text.TurkishText.Comparer).Select(s => new SelectListItem(s.Title, s.Entity))];

    private async Task<List<SelectListItem>> PersonAsync(int? id, CancellationToken ct) => id is null
        ? []
        : await db.Users.Where(u => u.Id == id).Select(u => new SelectListItem(u.FullName, id.Value.ToString(CultureInfo.InvariantCulture), true)).ToListAsync(ct);
}
