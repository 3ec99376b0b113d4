using Microsoft.AspNetCore.Mvc;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Web.Infrastructure.Identity;

namespace Yakutiye.BilgiIslem.Web.Modules.Account.MyPowers;

[Route("hesabim/yetkilerim")]
public sealed class MyPowersController(PermissionCatalog catalog) : Controller
{
    [HttpGet]
    public IActionResult Index() => View(PowersPage.Of(HttpContext.SignedIn!.Person, HttpContext.SignedIn!.Powers, catalog));
}
