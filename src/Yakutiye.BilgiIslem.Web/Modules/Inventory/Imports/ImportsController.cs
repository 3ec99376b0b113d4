using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Import;
using Yakutiye.BilgiIslem.Inventory;
using Yakutiye.BilgiIslem.Inventory.Imports;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Web.Shared;
using Yakutiye.BilgiIslem.Web.Shared.Messages;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory.Imports;

/// <summary>Devices from a file: read, looked at, then entered as a whole or without the refused lines.</summary>
[Route("envanter/aktarim"), Authorize(InventoryPermissions.Import)]
public sealed class ImportsController(AppDb db, FileShelf shelf, DraftDesk desk, ImportGroundReading ground, ICurrentUser user) : Controller
{
    [HttpGet("")]
    public IActionResult Index() => View(new AssetFileForm());

    [HttpPost(""), RequestSizeLimit(25_000_000)]
    public async Task<IActionResult> Index(AssetFileForm form, CancellationToken ct)
    {
        var id = Guid.Empty;
        return await this.TrySaveAsync(async () => id = await shelf.KeepAsync(form.File!, ct)) is SaveOutcome.Saved
            ? LocalRedirect($"/envanter/aktarim/{id}")
            : View(form);
    }

    [HttpGet("{id:guid}")]
    public async Task<IActionResult> Preview(Guid id, AssetReadingForm form, CancellationToken ct) =>
        await PageAsync(id, form, ct) is { } page ? View(page) : await GoneAsync(id, ct);

    /// <summary>The refused lines as they came, each with its reasons: to be put right and brought again.</summary>
    [HttpGet("{id:guid}/reddedilenler.xlsx")]
    public async Task<IActionResult> Refused(Guid id, AssetReadingForm form, CancellationToken ct) =>
        await PageAsync(id, form, ct) is { Look.Table: { } table, Look.Result: { } result }
            ? await RefusedSheet.WriteAsync(table, result.Refused, ct)
            : NotFound();

    [HttpPost("{id:guid}/uygula")]
    public async Task<IActionResult> Apply(Guid id, AssetReadingForm form, CancellationToken ct)
    {
        var (assets, vouchers) = await desk.ApplyAsync(id, form.Wish, user.As(InventoryPermissions.Import), ct);
        this.Flash(FlashTone.Success, ImportSentences.Imported(assets, vouchers));
        return LocalRedirect(user.Can(InventoryPermissions.SeeAll) ? "/envanter/fisler?tur=Opening" : "/envanter/aktarim");
    }

    /// <summary>An empty file with the right columns.</summary>
    [HttpGet("ornek.xlsx")]
    public Task<FileContentResult> Template(CancellationToken ct) => RefusedSheet.TemplateAsync(ct);

    // The back button leads here after the file was entered.
    private async Task<IActionResult> GoneAsync(Guid id, CancellationToken ct)
    {
        if (!await db.Set<ImportDraft>().AnyAsync(d => d.Id == id && d.UserId == user.Id && d.AppliedAt != null, ct))
        {
            return NotFound();
        }

        this.Flash(FlashTone.Warning, BookPageText.ImportDone);
        return LocalRedirect("/envanter/aktarim");
    }

    private async Task<ImportPage?> PageAsync(Guid id, AssetReadingForm form, CancellationToken ct) =>
        await db.Set<ImportDraft>().AsNoTracking().FirstOrDefaultAsync(d => d.Id == id && d.UserId == user.Id && d.Kind == AssetImport.Kind && d.AppliedAt == null, ct) is { } draft
            ? new ImportPage(draft, form, await desk.LookAsync(draft, form.Wish, ct), await ground.OrdersAsync(ct))
            : null;
}
