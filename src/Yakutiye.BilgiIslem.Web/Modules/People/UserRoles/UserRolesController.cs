using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Web.Modules.People.UserSteps;
using Yakutiye.BilgiIslem.Web.Infrastructure.Identity;
using Yakutiye.BilgiIslem.Web.Shared;
using Yakutiye.BilgiIslem.Web.Shared.Messages;

namespace Yakutiye.BilgiIslem.Web.Modules.People.UserRoles;

/// <summary>Roles by the administrator; SOME by the Müdür's letter.</summary>
[Route("yonetim/kullanicilar/{id:int}"), RecentlyVerified]
public sealed class UserRolesController(AppDb db, RoleDesk desk, ICurrentUser user) : Controller
{
    [HttpGet("roller"), Authorize(PeoplePermissions.ManageUsers)]
    public async Task<IActionResult> Roles(int id, CancellationToken ct) =>
        await PersonAsync(id, ct) is { } person ? View(await RolesPageAsync(person, null, ct)) : NotFound();

    [HttpPost("roller"), Authorize(PeoplePermissions.ManageUsers)]
    public async Task<IActionResult> Roles(int id, RolesForm form, CancellationToken ct)
    {
        if (await PersonAsync(id, ct) is not { } person)
        {
            return NotFound();
        }

        return await this.TrySaveAsync(() => desk.SetAsync(id, form.Roles, user, ct)) is SaveOutcome.Saved
            ? Done(id, PeoplePagesText.RolesSaved)
            : View(await RolesPageAsync(person, form, ct));
    }

    [HttpGet("some"), Authorize(PeoplePermissions.AppointSome)]
    public async Task<IActionResult> Some(int id, CancellationToken ct) =>
        await PersonAsync(id, ct) is { } person ? View(new SomeForm { Person = person }) : NotFound();

    [HttpPost("some"), Authorize(PeoplePermissions.AppointSome)]
    public async Task<IActionResult> Some(int id, SomeForm form, CancellationToken ct)
    {
        if (await PersonAsync(id, ct) is not { } person)
        {
            return NotFound();
        }

        return await this.TrySaveAsync(() => desk.AppointToSomeAsync(id, form.DocumentNumber, form.DocumentDate!.Value, user, ct)) is SaveOutcome.Saved
            ? Done(id, PeoplePagesText.SomeSaved)
            : View(form with { Person = person });
    }

    [HttpPost("some/bitir"), Authorize(PeoplePermissions.AppointSome)]
    public async Task<IActionResult> EndSome(int id, CancellationToken ct)
    {
        if (await PersonAsync(id, ct) is null)
        {
            return NotFound();
        }

        await desk.DismissFromSomeAsync(id, user, ct);
        return Done(id, PeoplePagesText.SomeEnded);
    }

    private async Task<StepPerson?> PersonAsync(int id, CancellationToken ct) =>
        await db.Users.FindAsync([id], ct) is { } person ? new StepPerson(id, person.FullName) : null;

    private async Task<RolesForm> RolesPageAsync(StepPerson person, RolesForm? typed, CancellationToken ct)
    {
        var roles = await db.RolesOfAsync(person.Id, ct);
        return (typed ?? new RolesForm { Roles = [.. roles] }) with { Person = person, IsSome = roles.Contains(RoleNames.Some, StringComparer.Ordinal) };
    }

    private LocalRedirectResult Done(int id, string sentence)
    {
        this.Flash(FlashTone.Success, sentence);
        return LocalRedirect(RoleDesk.Link(id));
    }
}
