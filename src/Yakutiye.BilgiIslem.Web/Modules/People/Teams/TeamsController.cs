using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Web.Shared;
using Yakutiye.BilgiIslem.Web.Shared.Messages;

namespace Yakutiye.BilgiIslem.Web.Modules.People.Teams;

/// <summary>The directorate's division of duties (M7.6).</summary>
[Route("yonetim/servisler"), Authorize(PeoplePermissions.ManageTeams)]
public sealed class TeamsController(AppDb db, TeamDesk desk, TeamReading reading, OnceDesk once, ICurrentUser user, TimeProvider clock) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index(CancellationToken ct) => View(await reading.ListAsync(ct));

    [HttpGet("yeni")]
    public async Task<IActionResult> New(CancellationToken ct) => View("Edit", await reading.FormAsync(null, new TeamForm(), ct));

    [HttpPost("yeni")]
    public async Task<IActionResult> New(TeamForm form, Guid formKey, CancellationToken ct) =>
        await this.TrySaveAsync(() => once.RunAsync(formKey, user.Id, () => AddAsync(form, ct), ct)) is SaveOutcome.Saved
            ? Saved()
            : View("Edit", await reading.FormAsync(null, form, ct));

    [HttpGet("{id:int}")]
    public async Task<IActionResult> Edit(int id, CancellationToken ct) =>
        await FindAsync(id, ct) is { } team ? View(await reading.FormAsync(id, TeamForm.Of(team), ct)) : NotFound();

    [HttpPost("{id:int}")]
    public async Task<IActionResult> Edit(int id, TeamForm form, CancellationToken ct)
    {
        if (await FindAsync(id, ct) is not { } team)
        {
            return NotFound();
        }

        return await this.TrySaveAsync(() => SaveAsync(team, form, ct)) switch
        {
            SaveOutcome.Saved => Saved(),
            SaveOutcome.Stale => View(await reading.StaleAsync(id, form, ct)),
            SaveOutcome.Refused => View(await reading.FormAsync(id, form, ct)),
        };
    }

    [HttpPost("{id:int}/kapat")]
    public Task<IActionResult> Close(int id, CancellationToken ct) => ChangeAsync(id, team => team.Close(clock.GetUtcNow().UtcDateTime), ct);

    [HttpPost("{id:int}/ac")]
    public Task<IActionResult> Reopen(int id, CancellationToken ct) => ChangeAsync(id, team => team.Reopen(), ct);

    private async Task<int> AddAsync(TeamForm form, CancellationToken ct)
    {
        var team = new Team(form.Name, form.ChiefId);
        await desk.SaveAsync(team, form.Name, form.ChiefId, form.Duties, form.MemberIds, ct);
        return team.Id;
    }

    private Task SaveAsync(Team team, TeamForm form, CancellationToken ct)
    {
        db.Expect(team, form.Version);
        return desk.SaveAsync(team, form.Name, form.ChiefId, form.Duties, form.MemberIds, ct);
    }

    private async Task<IActionResult> ChangeAsync(int id, Action<Team> verb, CancellationToken ct)
    {
        if (await FindAsync(id, ct) is not { } team)
        {
            return NotFound();
        }

        verb(team);
        await db.SaveChangesAsync(ct);
        return Saved();
    }

    private Task<Team?> FindAsync(int id, CancellationToken ct) => db.Teams.Include(t => t.Members).FirstOrDefaultAsync(t => t.Id == id, ct);

    private LocalRedirectResult Saved()
    {
        this.Flash(FlashTone.Success, PeoplePagesText.TeamSaved);
        return LocalRedirect("/yonetim/servisler");
    }
}
