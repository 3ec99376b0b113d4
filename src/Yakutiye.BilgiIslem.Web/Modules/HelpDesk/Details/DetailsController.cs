using Microsoft.AspNetCore.Mvc;

namespace Yakutiye.BilgiIslem.Web.Modules.HelpDesk.Details;

public sealed class DetailsController(TicketPageReading reading) : Controller
{
    /// <param name="sekme"><c>tarihce</c>, or nothing.</param>
    /// <param name="once">The entry before which an earlier part of a long timeline ends.</param>
    [HttpGet("destek/talepler/{id:int}")]
    public async Task<IActionResult> Index(int id, string? sekme, int? once, CancellationToken ct)
    {
        var tab = string.Equals(sekme, "tarihce", StringComparison.Ordinal) ? TicketTab.History : TicketTab.Story;
        return await reading.ReadAsync(id, tab, once, ct) is { } page ? View(page) : NotFound();
    }
}
