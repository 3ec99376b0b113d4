using Microsoft.AspNetCore.Mvc;

namespace Yakutiye.BilgiIslem.Web.Shared;

public static class Onwards
{
    extension(Controller controller)
    {
        /// <summary>To where the person wanted to go, if that is a page of ours; else home.</summary>
        public IActionResult Onward(string? returnTo) =>
            controller.LocalRedirect(controller.Url.IsLocalUrl(returnTo) ? returnTo : "/panom");
    }
}
