using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Web.Infrastructure.Identity;
using Yakutiye.BilgiIslem.Web.Shared.Messages;

namespace Yakutiye.BilgiIslem.Web.Modules.Account.Profile;

[Route("hesabim")]
public sealed class ProfileController(AppDb db) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Index(CancellationToken ct) => View(ProfilePage.Of(await MeAsync(ct), Roles, typed: null));

    [HttpPost]
    public async Task<IActionResult> Index([Bind(Prefix = "Form")] ContactForm form, CancellationToken ct)
    {
        var user = await MeAsync(ct);
        if (!ModelState.IsValid)
        {
            return View(ProfilePage.Of(user, Roles, form));
        }

        user.Describe(new PersonFacts(user.FullName, user.Title, user.Email, form.Phone, form.Extension, form.Room, user.UnitId, user.Employment));
        await db.SaveChangesAsync(ct);
        this.Flash(FlashTone.Success, AccountText.ProfileSaved);
        return LocalRedirect("/hesabim");
    }

    private IEnumerable<string> Roles => HttpContext.SignedIn!.Person.Roles;

    private Task<AppUser> MeAsync(CancellationToken ct)
    {
        var id = HttpContext.SignedIn!.Id;
        return db.Users.Include(u => u.Unit).SingleAsync(u => u.Id == id, ct);
    }
}
