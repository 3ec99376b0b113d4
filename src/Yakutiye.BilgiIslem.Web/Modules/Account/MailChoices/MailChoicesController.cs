using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Notifications;
using Yakutiye.BilgiIslem.Web.Infrastructure.Identity;
using Yakutiye.BilgiIslem.Web.Shared.Messages;

namespace Yakutiye.BilgiIslem.Web.Modules.Account.MailChoices;

[Route("hesabim/bildirimler")]
public sealed class MailChoicesController(AppDb db, NotificationKinds kinds) : Controller
{
    private int Me => HttpContext.SignedIn!.Id;

    [HttpGet]
    public async Task<IActionResult> Index(CancellationToken ct)
    {
        var chosen = (await ChosenAsync(ct)).ToDictionary(c => c.Kind, c => c.ByMail, StringComparer.Ordinal);
        var email = await db.Users.Where(u => u.Id == Me).Select(u => u.Email).SingleAsync(ct);
        return View(new MailChoicesPage(email, [.. kinds.All.Select(k => new KindLine(k.Key, k.Title, chosen.GetValueOrDefault(k.Key, k.MailByDefault)))]));
    }

    [HttpPost]
    public async Task<IActionResult> Index(MailChoicesForm form, CancellationToken ct)
    {
        var chosen = (await ChosenAsync(ct)).ToDictionary(c => c.Kind, StringComparer.Ordinal);
        foreach (var kind in kinds.All)
        {
            Choose(chosen.GetValueOrDefault(kind.Key), kind, form.ByMail.Contains(kind.Key, StringComparer.Ordinal));
        }

        await db.SaveChangesAsync(ct);
        this.Flash(FlashTone.Success, AccountText.ChoicesSaved);
        return LocalRedirect("/hesabim/bildirimler");
    }

    // Who never differed from the default keeps following it.
    private void Choose(MailChoice? earlier, NotificationKind kind, bool byMail)
    {
        if (earlier is not null)
        {
            earlier.Choose(byMail);
        }
        else if (byMail != kind.MailByDefault)
        {
            db.Add(new MailChoice(Me, kind.Key, byMail));
        }
    }

    private Task<List<MailChoice>> ChosenAsync(CancellationToken ct) => db.Set<MailChoice>().Where(c => c.UserId == Me).ToListAsync(ct);
}
