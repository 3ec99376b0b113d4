using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Search;
using Yakutiye.BilgiIslem.Web.Shared;
using Yakutiye.BilgiIslem.Web.Shared.Messages;

namespace Yakutiye.BilgiIslem.Web.Modules.People.Users;

[Route("yonetim/kullanicilar")]
public sealed class UsersController(
    AppDb db, ISearchIndex index, UserReading reading, PeopleChoices choices, AccountDesk accounts, NewAccountDesk newAccounts, TimeProvider clock)
    : Controller
{
    [HttpGet(""), Authorize(PeoplePermissions.SeeUsers)]
    public async Task<IActionResult> Index(UserFilter filter, CancellationToken ct)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var page = await filter.Apply(db, index, now).Select(UserRow.From(db)).ToPageAsync(filter.Page, ct);
        return View(new UserList(filter, page, await choices.UnitsAsync(filter.UnitId, ct), now));
    }

    [HttpGet("{id:int}"), Authorize(PeoplePermissions.SeeUsers)]
    public async Task<IActionResult> Details(int id, [FromQuery(Name = "sekme")] string? tab, CancellationToken ct) =>
        await reading.DetailsAsync(id, tab, ct) is { } details ? View(details) : NotFound();

    [HttpGet("yeni"), Authorize(PeoplePermissions.ManageUsers)]
    public async Task<IActionResult> New(CancellationToken ct) => View(await reading.FormAsync(null, new NewUserForm(), ct));

    /// <summary>Answers the page itself, not a redirect: the password exists nowhere else.</summary>
    [HttpPost("yeni"), Authorize(PeoplePermissions.ManageUsers)]
    public async Task<IActionResult> New(NewUserForm form, CancellationToken ct)
    {
        NewPassword? made = null;
        return await this.TrySaveAsync(async () => made = await newAccounts.OpenAsync(form, ct)) is SaveOutcome.Saved
            ? View("Password", made)
            : View(await reading.FormAsync(null, form, ct));
    }

    [HttpGet("{id:int}/duzenle"), Authorize(PeoplePermissions.ManageUsers)]
    public async Task<IActionResult> Edit(int id, CancellationToken ct) =>
        await db.Users.FindAsync([id], ct) is { } user ? View(await reading.FormAsync(id, UserForm.Of(user), ct)) : NotFound();

    [HttpPost("{id:int}/duzenle"), Authorize(PeoplePermissions.ManageUsers)]
    public async Task<IActionResult> Edit(int id, UserForm form, CancellationToken ct)
    {
        if (await db.Users.FindAsync([id], ct) is not { } user)
        {
            return NotFound();
        }

        return await this.TrySaveAsync(() => SaveAsync(user, form, ct)) switch
        {
            SaveOutcome.Saved => Saved(id),
            SaveOutcome.Stale => View(await reading.StaleAsync(id, form, ct)),
            SaveOutcome.Refused => View(await reading.FormAsync(id, form, ct)),
        };
    }

    private Task SaveAsync(AppUser user, UserForm form, CancellationToken ct)
    {
        user.Describe(form.ToFacts());
        db.Entry(user).Property(u => u.ConcurrencyStamp).OriginalValue = form.Version;
        user.ConcurrencyStamp = Guid.NewGuid().ToString();
        return accounts.SaveAsync(user, ct);
    }

    private LocalRedirectResult Saved(int id)
    {
        this.Flash(FlashTone.Success, PeoplePagesText.UserSaved);
        return LocalRedirect(RoleDesk.Link(id));
    }
}
