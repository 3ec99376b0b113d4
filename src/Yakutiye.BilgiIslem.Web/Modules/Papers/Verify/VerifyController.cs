using Microsoft.AspNetCore.Mvc;
using Yakutiye.BilgiIslem.Web.Shared.Papers;

namespace Yakutiye.BilgiIslem.Web.Modules.Papers.Verify;

/// <summary>Who holds a paper of the directorate sees here whether it is genuine and still says what the record says.</summary>
public sealed class VerifyController(PaperSeal seal, IEnumerable<IPaperSource> sources) : Controller
{
    [HttpGet("dogrula")]
    public IActionResult Ask(string? kod) =>
        string.IsNullOrWhiteSpace(kod) ? View("Index", new Verdict("", null, false)) : LocalRedirect($"/dogrula/{Uri.EscapeDataString(kod.Trim())}");

    [HttpGet("dogrula/{code}")]
    public async Task<IActionResult> Index(string code, CancellationToken ct)
    {
        var read = (await seal.CodesAsync(ct)).Read(code);
        var source = sources.FirstOrDefault(s => s.Kind == read?.Kind);
        var record = read is null || source is null ? null : await source.FindAsync(read.Id, ct);
        return View(new Verdict(code, record, record is not null && PaperCodes.EditionOf(record.Version) == read!.Edition));
    }
}

/// <param name="Code">Empty: none was typed yet.</param>
/// <param name="Record">Null: no paper of ours has this code.</param>
/// <param name="IsCurrent">False: the record has changed since it was printed.</param>
public sealed record Verdict(string Code, PrintedRecord? Record, bool IsCurrent);
