using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Web.Modules.People.Users;
using Yakutiye.BilgiIslem.Web.Infrastructure.Identity;
using Yakutiye.BilgiIslem.Web.Shared;
using Yakutiye.BilgiIslem.Web.Shared.Messages;

namespace Yakutiye.BilgiIslem.Web.Modules.People.UserSteps;

/// <summary>What is done to an account: closing, opening, passwords, the second factor.</summary>
[Route("yonetim/kullanicilar/{id:int}"), Authorize(PeoplePermissions.ManageUsers), RecentlyVerified]
public sealed class UserStepsController(AppDb db, AccountDesk accounts, UserReading reading, ICurrentUser user) : Controller
{
    [HttpGet("kapat")]
    public async Task<IActionResult> Disable(int id, CancellationToken ct) =>
        await db.Users.FindAsync([id], ct) is { IsDisabled: false } person ? View(await DisablePageAsync(person, new DisableForm(), ct)) : NotFound();

    [HttpPost("kapat")]
    public async Task<IActionResult> Disable(int id, DisableForm form, CancellationToken ct)
    {
        if (await db.Users.FindAsync([id], ct) is not { } person)
        {
            return NotFound();
        }

        return await this.TrySaveAsync(() => accounts.DisableAsync(person, form.Reason, By, ct)) is SaveOutcome.Saved
            ? Done(id, PeoplePagesText.Disabled)
            : View(await DisablePageAsync(person, form, ct));
    }

    [HttpPost("ac")]
    public Task<IActionResult> Enable(int id, CancellationToken ct) => DoAsync(id, person => accounts.EnableAsync(person, ct), PeoplePagesText.Enabled, ct);

    [HttpPost("kilidi-ac")]
    public Task<IActionResult> Unlock(int id, CancellationToken ct) => DoAsync(id, person => accounts.UnlockAsync(person, ct), PeoplePagesText.Unlocked, ct);

    [HttpPost("ikinci-adimi-sifirla")]
    public Task<IActionResult> DropSecondFactor(int id, CancellationToken ct) =>
        DoAsync(id, person => accounts.DropSecondFactorAsync(person, By, ct), PeoplePagesText.SecondFactorDropped, ct);

    /// <summary>Answers the page itself, not a redirect: the password exists nowhere else.</summary>
    [HttpPost("parola-ver")]
    public async Task<IActionResult> ResetPassword(int id, CancellationToken ct)
    {
        if (await db.Users.FindAsync([id], ct) is not { } person)
        {
            return NotFound();
        }

        var password = await accounts.ResetPasswordAsync(person, By, ct);
        return View("/Modules/People/Users/Password.cshtml", new NewPassword(id, person.FullName, person.UserName!, password, IsNewAccount: false));
    }

    private Actor By => user.As(PeoplePermissions.ManageUsers);

    private async Task<DisableForm> DisablePageAsync(AppUser person, DisableForm form, CancellationToken ct) =>
        form with { Person = new StepPerson(person.Id, person.FullName), Obligations = await reading.ObligationsAsync(person.Id, ct) };

    private async Task<IActionResult> DoAsync(int id, Func<AppUser, Task> verb, string done, CancellationToken ct)
    {
        if (await db.Users.FindAsync([id], ct) is not { } person)
        {
            return NotFound();
        }

        await verb(person);
        return Done(id, done);
    }

    private LocalRedirectResult Done(int id, string sentence)
    {
        this.Flash(FlashTone.Success, sentence);
        return LocalRedirect(RoleDesk.Link(id));
    }
}
