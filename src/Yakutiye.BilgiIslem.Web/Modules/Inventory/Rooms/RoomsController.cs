using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Yakutiye.BilgiIslem.Inventory;
using Yakutiye.BilgiIslem.Web.Modules.Inventory.CustodyPapers;
using Yakutiye.BilgiIslem.Web.Shared.Pdf;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory.Rooms;

/// <summary>Dayanıklı Taşınırlar Listesi of rooms and common areas (TMY m.10).</summary>
[Route("envanter/odalar"), Authorize(InventoryPermissions.Own)]
public sealed class RoomsController(RoomReading reading, ListPapers papers) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index(string? q, int? sayfa, CancellationToken ct) => View(await reading.ListAsync(q, sayfa ?? 1, ct));

    [HttpGet("liste")]
    public async Task<IActionResult> Room(int birim, string? oda, CancellationToken ct) => await reading.PageAsync(birim, oda, ct) is { } page ? View(page) : NotFound();

    [HttpGet("liste.pdf")]
    public async Task<IActionResult> Paper(int birim, string? oda, CancellationToken ct) =>
        await reading.PageAsync(birim, oda, ct) is { } page ? new PdfResult(await papers.OfRoomAsync(page, ct), $"{page.Room}-tasinirlar.pdf") : NotFound();

    [HttpGet("kapi.pdf")]
    public async Task<IActionResult> Door(int birim, string? oda, CancellationToken ct) =>
        await reading.PageAsync(birim, oda, ct) is { } page ? new PdfResult(await papers.OfDoorAsync(page, ct), $"{page.Room}-kapi-listesi.pdf") : NotFound();
}
