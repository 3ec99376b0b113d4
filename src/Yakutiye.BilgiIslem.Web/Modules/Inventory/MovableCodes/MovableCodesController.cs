using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Inventory;
using Yakutiye.BilgiIslem.Inventory.Assets;
using Yakutiye.BilgiIslem.Inventory.Codes;
using Yakutiye.BilgiIslem.Text;
using Yakutiye.BilgiIslem.Web.Shared;
using Yakutiye.BilgiIslem.Web.Shared.Messages;
using Yakutiye.BilgiIslem.Web.Shared.Records;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory.MovableCodes;

/// <summary>The tree of movable codes.</summary>
[Route("envanter/ayarlar/kodlar"), Authorize(InventoryPermissions.Settings)]
public sealed class MovableCodesController(AppDb db, CodeCatalog catalog, CodeDesk desk) : Controller
{
    private const string ListPath = "/envanter/ayarlar/kodlar";
    private const int Size = 200;

    [HttpGet("")]
    public async Task<IActionResult> Index(string? q, CancellationToken ct, int sayfa = 1)
    {
        var codes = await catalog.FindAsync(q, ct);
        var (last, counts) = (Math.Max(1, (codes.Count + Size - 1) / Size), await CountsAsync(ct));
        var number = Math.Clamp(sayfa, 1, last);
        var rows = codes.Skip((number - 1) * Size).Take(Size).Select(c => new CodeRow(c, counts.GetValueOrDefault(c.Id)));
        return View(new Page<CodeRow>([.. rows], number, codes.Count, Size));
    }

    [HttpGet("yeni")]
    public async Task<IActionResult> New(int? ust, CancellationToken ct)
    {
        var parent = await db.Set<MovableCode>().AsNoTracking().FirstOrDefaultAsync(c => c.Id == ust, ct);
        return View("Edit", new CodeForm { ParentId = ust, Code = parent is null ? null : parent.Code + ".", Kind = parent?.Kind ?? default, Parent = parent is null ? null : $"{parent.Code} {parent.Name}" });
    }

    [HttpPost("yeni")]
    public async Task<IActionResult> New(CodeForm form, CancellationToken ct) =>
        ModelState.IsValid && await this.TryAsync(() => desk.AddAsync(form.Code, form.Name, form.Kind, form.IsVerified, form.ParentId, ct))
            ? Done(InventoryText.CodeSaved)
            : Refused(form);

    [HttpGet("{id:int}")]
    public async Task<IActionResult> Edit(int id, CancellationToken ct) => await FindAsync(id, ct) is { } code ? View(CodeForm.Of(code)) : NotFound();

    [HttpPost("{id:int}")]
    public async Task<IActionResult> Edit(int id, CodeForm form, CancellationToken ct)
    {
        if (await FindAsync(id, ct) is not { } code)
        {
            return NotFound();
        }

        return await this.TrySaveAsync(() => SaveAsync(code, form, ct)) switch
        {
            SaveOutcome.Saved => Done(InventoryText.CodeSaved),
            SaveOutcome.Stale => Refused(await StaleAsync(form, id, ct)),
            _ => Refused(form with { Stored = code, Code = code.Code }),
        };
    }

    [HttpPost("{id:int}/kapat")]
    public Task<IActionResult> Close(int id, CancellationToken ct) => DoAsync(id, c => desk.CloseAsync(c, ct), InventoryText.CodeClosed, ct);

    [HttpPost("{id:int}/ac")]
    public Task<IActionResult> Reopen(int id, CancellationToken ct) => DoAsync(id, c => desk.ReopenAsync(c, ct), InventoryText.CodeReopened, ct);

    private Task<MovableCode?> FindAsync(int id, CancellationToken ct) => db.Set<MovableCode>().FirstOrDefaultAsync(c => c.Id == id, ct);

    private async Task SaveAsync(MovableCode code, CodeForm form, CancellationToken ct)
    {
        db.Expect(code, form.Version);
        code.Rename(form.Name ?? "", form.Kind, form.IsVerified);
        await db.SaveChangesAsync(ct);
    }

    private Task<Dictionary<int, int>> CountsAsync(CancellationToken ct) =>
        db.Set<Asset>().GroupBy(a => a.CodeId).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, ct);

    private async Task<CodeForm> StaleAsync(CodeForm form, int id, CancellationToken ct)
    {
        db.ChangeTracker.Clear();
        var stored = (await FindAsync(id, ct))!;
        var conflict = await db.ConflictAsync<MovableCode>(
            id, [("Ad", form.Name, stored.Name), ("Tür", form.Kind.TurkishName, stored.Kind.TurkishName), ("Karşılaştırıldı", form.IsVerified, stored.IsVerified)], ct);
        return form with { Version = stored.Version, Stored = stored, Code = stored.Code, Conflict = conflict };
    }

    private async Task<IActionResult> DoAsync(int id, Func<MovableCode, Task> verb, string done, CancellationToken ct)
    {
        if (await FindAsync(id, ct) is not { } code)
        {
            return NotFound();
        }

        await verb(code);
        return Done(done);
    }

    private LocalRedirectResult Done(string sentence)
    {
        catalog.Forget();
        this.Flash(FlashTone.Success, sentence);
        return LocalRedirect(ListPath);
    }

    private ViewResult Refused(CodeForm form)
    {
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return View("Edit", form);
    }
}
