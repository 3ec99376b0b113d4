using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Calendar;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Notifications;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Web.Shared;

namespace Yakutiye.BilgiIslem.Web.Modules.Home.Home;

public sealed class HomeController(AppDb db, ICurrentUser user, CalendarDesk calendar, IEnumerable<IHomeCard> cards, TimeProvider clock) : Controller
{
    private const int MostAnnouncements = 5;

    [HttpGet("/")]
    public IActionResult Start() => LocalRedirect("/panom");

    [HttpGet("panom")]
    public async Task<IActionResult> Index(CancellationToken ct)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var local = Istanbul.ToLocal(now);
        var today = DateOnly.FromDateTime(local);
        var announcements = await db.Set<Announcement>().CurrentAt(now).Take(MostAnnouncements)
            .Select(a => new HomeAnnouncement(a.Id, a.Title, a.Body, a.From)).ToListAsync(ct);
        var dayOff = (await calendar.ReadAsync(ct)).ClosureOn(today)?.Reason;
        return View(new HomePage(HomePage.GreetingAt(local.Hour, user.Name), now, dayOff, announcements, await CardsAsync(ct)));
    }

    private async Task<List<HomeCard>> CardsAsync(CancellationToken ct)
    {
        var shown = new List<HomeCard>();
        foreach (var card in cards.OrderBy(c => c.Order))
        {
            if (await card.ReadAsync(db, user, ct) is { } found)
            {
                shown.Add(found);
            }
        }

        // What waits comes first; OrderBy keeps the order among equals.
        return [.. shown.OrderBy(c => c.Count == 0)];
    }
}
