using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Auditing;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Export;
using Yakutiye.BilgiIslem.HelpDesk;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Web.Infrastructure.Security;
using Yakutiye.BilgiIslem.Web.Modules.HelpDesk.Tickets;
using Yakutiye.BilgiIslem.Web.Shared.Pdf;

namespace Yakutiye.BilgiIslem.Web.Modules.HelpDesk.TicketExports;

/// <summary>Exactly the tickets that the list shows for the same query, as a file. Every one is put on record.</summary>
[Route("destek/{slug}"), Authorize(HelpDeskPermissions.Open), EnableRateLimiting(RequestRates.Expensive)]
public sealed class TicketExportsController(TicketReading reading, TicketWorkload workload, OfficialPaper paper, AppDb db, ICurrentUser user) : Controller
{
    [HttpGet("excel")]
    public Task<IActionResult> Excel(string slug, TicketFilter filter, CancellationToken ct) => SheetAsync(
        slug, filter, "xlsx", SheetExport.XlsxType,
        (file, list, columns, rows) => SheetExport.WriteXlsxAsync(file, list.Title, columns, rows, ct), ct);

    [HttpGet("csv")]
    public Task<IActionResult> Csv(string slug, TicketFilter filter, CancellationToken ct) => SheetAsync(
        slug, filter, "csv", SheetExport.CsvType, (file, _, columns, rows) => SheetExport.WriteCsvAsync(file, columns, rows, ct), ct);

    [HttpGet("pdf")]
    public async Task<IActionResult> Pdf(string slug, TicketFilter filter, CancellationToken ct)
    {
        if (TicketList.Find(slug) is not { } list || !list.IsFor(user))
        {
            return NotFound();
        }

        var names = await reading.NamesAsync(ct);
        var rows = await reading.Query(list, filter, names).Take(TicketListPaper.Most + 1).Select(TicketRow.From).ToListAsync(ct);
        var shown = rows.Take(TicketListPaper.Most).ToList();
        var words = await WordsAsync(filter, names, ct);
        await NoteAsync(list, words, shown.Count, "PDF", ct);
        var info = await paper.ForAsync(list.Title, ct);
        return new PdfResult(TicketListPaper.Write(info, shown, names, words, rows.Count > shown.Count), $"{list.Slug}.pdf");
    }

    private async Task<IActionResult> SheetAsync(
        string slug, TicketFilter filter, string extension, string type,
        Func<Stream, TicketList, IReadOnlyList<ExportColumn<TicketRow>>, IAsyncEnumerable<TicketRow>, Task> write, CancellationToken ct)
    {
        if (TicketList.Find(slug) is not { } list || !list.IsFor(user))
        {
            return NotFound();
        }

        var names = await reading.NamesAsync(ct);
        var rows = new CountedRows<TicketRow>(reading.Query(list, filter, names).Select(TicketRow.From).AsAsyncEnumerable());
        var file = TemporaryFile.Open();
        HttpContext.Response.RegisterForDispose(file);
        await write(file, list, TicketColumns.Of(names), rows);
        await NoteAsync(list, await WordsAsync(filter, names, ct), rows.Count, extension, ct);
        file.Position = 0;
        return File(file, type, $"{list.Slug}.{extension}");
    }

    private async Task NoteAsync(TicketList list, string words, int count, string kind, CancellationToken ct)
    {
        db.Note(nameof(Ticket), list.Slug, HelpDeskText.Exported(list.Title, count, kind, words));
        await db.SaveChangesAsync(ct);
    }

    private async Task<string> WordsAsync(TicketFilter filter, TicketNames names, CancellationToken ct) =>
        TicketChips.InWords(TicketChips.Of(filter, names, user.Can(HelpDeskPermissions.SeeAll) ? await workload.ReadAsync(ct) : []));
}
