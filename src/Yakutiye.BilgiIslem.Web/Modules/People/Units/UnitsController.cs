using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Web.Shared;
using Yakutiye.BilgiIslem.Web.Shared.Messages;

namespace Yakutiye.BilgiIslem.Web.Modules.People.Units;

[Route("yonetim/birimler"), Authorize(PeoplePermissions.ManageUnits)]
public sealed class UnitsController(AppDb db, UnitDesk desk, UnitReading reading, OnceDesk once, ICurrentUser user) : Controller
{
    private const string Home = "/yonetim/birimler";

    [HttpGet("")]
    public async Task<IActionResult> Index([FromQuery(Name = "kapali")] bool withClosed, CancellationToken ct) =>
        View(await reading.ListAsync(withClosed, ct));

    [HttpGet("yeni")]
    public async Task<IActionResult> New([FromQuery(Name = "ust")] int? parent, CancellationToken ct) =>
        View("Edit", await reading.FormAsync(null, new UnitForm { ParentId = parent }, ct));

    [HttpPost("yeni")]
    public async Task<IActionResult> New(UnitForm form, Guid formKey, CancellationToken ct) =>
        await this.TrySaveAsync(() => once.RunAsync(formKey, user.Id, async () => (await desk.AddAsync(form.ToFacts(), ct)).Id, ct)) is SaveOutcome.Saved
            ? Saved(form.Name)
            : View("Edit", await reading.FormAsync(null, form, ct));

    [HttpGet("{id:int}")]
    public async Task<IActionResult> Edit(int id, CancellationToken ct) =>
        await db.Units.AsNoTracking().FirstOrDefaultAsync(u => u.Id == id, ct) is { } unit
            ? View(await reading.FormAsync(id, UnitForm.Of(unit), ct))
            : NotFound();

    [HttpPost("{id:int}")]
    public async Task<IActionResult> Edit(int id, UnitForm form, CancellationToken ct)
    {
        if (await db.Units.FindAsync([id], ct) is not { } unit)
        {
            return NotFound();
        }

        return await this.TrySaveAsync(() => SaveAsync(unit, form, ct)) switch
        {
            SaveOutcome.Saved => Saved(form.Name),
            SaveOutcome.Stale => View(await reading.StaleAsync(id, form, ct)),
            SaveOutcome.Refused => View(await reading.FormAsync(id, form, ct)),
        };
    }

    private async Task SaveAsync(Unit unit, UnitForm form, CancellationToken ct)
    {
        await desk.DescribeAsync(unit, form.ToFacts(), ct);
        db.Expect(unit, form.Version);
        await db.SaveChangesAsync(ct);
    }

    private LocalRedirectResult Saved(string name)
    {
        this.Flash(FlashTone.Success, PeoplePagesText.UnitSaved(name));
        return LocalRedirect(Home);
    }
}
