using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Yakutiye.BilgiIslem.Export;
using Yakutiye.BilgiIslem.Import;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Web.Shared;
using Yakutiye.BilgiIslem.Web.Shared.Messages;

namespace Yakutiye.BilgiIslem.Web.Modules.People.Imports;

/// <summary>Units and users from a file: read, looked at, then applied as a whole.</summary>
[Route("yonetim/iceri-aktar"), Authorize(PeoplePermissions.Import)]
public sealed class ImportsController(ImportWorkshop workshop) : Controller
{
    private static readonly IReadOnlyList<ExportColumn<LineRefusal>> RefusalColumns =
    [
        new("Satır", r => r.Line, CellKind.Number, 8),
        new("Sütun", r => r.Column, Width: 24),
        new("Değer", r => r.Value, Width: 30),
        new("Neden", r => r.Reason, Width: 70),
    ];

    [HttpGet("")]
    public IActionResult Index() => View(new UploadForm());

    [HttpPost(""), RequestSizeLimit(25_000_000)]
    public async Task<IActionResult> Index(UploadForm form, CancellationToken ct)
    {
        var id = Guid.Empty;
        return await this.TrySaveAsync(async () => id = await workshop.KeepAsync(form, ct)) is SaveOutcome.Saved
            ? LocalRedirect($"/yonetim/iceri-aktar/{id}")
            : View(form);
    }

    [HttpGet("{id:guid}")]
    public async Task<IActionResult> Preview(Guid id, ReadingForm form, CancellationToken ct) =>
        await workshop.FindAsync(id, ct) is { AppliedAt: null } draft ? View(await workshop.PreviewAsync(draft, form, ct)) : NotFound();

    [HttpGet("{id:guid}/reddedilenler.xlsx")]
    public async Task<IActionResult> Refused(Guid id, ReadingForm form, CancellationToken ct)
    {
        if (await workshop.FindAsync(id, ct) is not { AppliedAt: null } draft)
        {
            return NotFound();
        }

        var preview = await workshop.PreviewAsync(draft, form, ct);
        using var file = new MemoryStream();
        await SheetExport.WriteXlsxAsync(file, "Reddedilenler", RefusalColumns, preview.Refused.ToAsyncEnumerable(), ct);
        return File(file.ToArray(), SheetExport.XlsxType, "reddedilen-satirlar.xlsx");
    }

    [HttpPost("{id:guid}/uygula")]
    public async Task<IActionResult> Apply(Guid id, ReadingForm form, CancellationToken ct)
    {
        var (added, updated) = await workshop.ApplyAsync(id, form, ct);
        this.Flash(FlashTone.Success, PeoplePagesText.Imported(added, updated));
        return LocalRedirect("/yonetim/iceri-aktar");
    }

    /// <summary>An empty file with the right columns.</summary>
    [HttpGet("ornek/{kind}.xlsx")]
    public async Task<IActionResult> Template(string kind, CancellationToken ct)
    {
        if (ImportSamples.Of(kind) is not { } sample)
        {
            return NotFound();
        }

        using var file = new MemoryStream();
        await SheetExport.WriteXlsxAsync(file, sample.Sheet, sample.Columns, sample.Rows.ToAsyncEnumerable(), ct);
        return File(file.ToArray(), SheetExport.XlsxType, $"ornek-{kind}.xlsx");
    }
}
