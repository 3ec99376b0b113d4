using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Yakutiye.BilgiIslem.HelpDesk;
using Yakutiye.BilgiIslem.Web.Infrastructure.Security;

namespace Yakutiye.BilgiIslem.Web.Tests.Security;

/// <summary>Pages that only these tests have: each shows one thing that can go wrong.</summary>
[Route("deneme")]
public sealed class TrialsController : Controller
{
    [HttpGet("yasak"), Authorize(HelpDeskPermissions.Settings)]
    public IActionResult Forbidden() => Ok();

    [HttpGet("bozuk")]
    public IActionResult Broken() => Url is null ? Ok() : throw new InvalidOperationException("gizli/yol/portal.db");

    [HttpGet("rapor"), EnableRateLimiting(RequestRates.Expensive)]
    public IActionResult Report() => Ok();

    [HttpPost("yukle"), RequestSizeLimit(10_000_000)]
    public IActionResult Upload() => Ok();
}
