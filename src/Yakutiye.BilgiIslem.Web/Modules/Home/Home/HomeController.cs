using Microsoft.AspNetCore.Mvc;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Web.Shared;

namespace Yakutiye.BilgiIslem.Web.Modules.Home.Home;

public sealed class HomeController(AppDb db, ICurrentUser user, IEnumerable<IHomeCard> cards) : Controller
{
    [HttpGet("/")]
    public IActionResult Start() => LocalRedirect("/panom");

    [HttpGet("panom")]
    public async Task<IActionResult> Index(CancellationToken ct)
    {
        var shown = new List<HomeCard>();
        foreach (var card in cards.OrderBy(c => c.Order))
        {
            if (await card.ReadAsync(db, user, ct) is { } found)
            {
                shown.Add(found);
            }
        }

        return View(shown);
    }
}
