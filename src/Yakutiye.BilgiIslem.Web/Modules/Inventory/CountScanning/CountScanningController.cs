using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Yakutiye.BilgiIslem.Inventory;
using Yakutiye.BilgiIslem.Inventory.Counts;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Rules;
using Yakutiye.BilgiIslem.Text;
using Yakutiye.BilgiIslem.Web.Modules.Inventory.Counts;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory.CountScanning;

/// <summary>The page of who walks through rooms with a phone, and where its scans arrive.</summary>
[Route("envanter/sayimlar/{id:int}"), Authorize(InventoryPermissions.Own)]
public sealed class CountScanningController(CountReading reading, ScanDesk desk, ICurrentUser user) : Controller
{
    [HttpGet("okut")]
    public async Task<IActionResult> Scan(int id, CancellationToken ct)
    {
        if (await reading.FindAsync(id, ct) is not { } count)
        {
            return NotFound();
        }

        if (!reading.PowersOf(count).Scans)
        {
            return Forbid();
        }

        var progress = await reading.NumbersAsync(count, ct);
        return View(new ScanPage(count, [.. progress.Places.Select(p => new ScanPlace(p.Id, p.Name, p.Open))], progress.Open));
    }

    /// <summary>Answers each scan; a count that takes none says so, and the phone keeps what it has.</summary>
    [HttpPost("okumalar")]
    public async Task<IActionResult> Take(int id, [FromBody] ScanBatchForm? form, CancellationToken ct)
    {
        if (await reading.FindAsync(id, ct) is not { } count)
        {
            return NotFound();
        }

        if (!reading.PowersOf(count).Scans)
        {
            return Forbid();
        }

        return form is null || !ModelState.IsValid ? Refused(InventoryText.TagMissing) : await AnswerAsync(id, form, ct);
    }

    private async Task<IActionResult> AnswerAsync(int id, ScanBatchForm form, CancellationToken ct)
    {
        try
        {
            var answers = await desk.TakeAsync(id, form.Reports, user.As(InventoryPermissions.Count), ct);
            return Json(new { answers = answers.Select(a => new { key = a.Key, outcome = a.Outcome.ToString(), word = a.Outcome.TurkishName, tone = a.Outcome.Tone.ToString().ToLowerInvariant(), sentence = a.Sentence }) });
        }
        catch (RuleException rule)
        {
            return Refused(rule.Message);
        }
    }

    private static JsonResult Refused(string sentence) => new(new { sentence }) { StatusCode = StatusCodes.Status422UnprocessableEntity };
}
