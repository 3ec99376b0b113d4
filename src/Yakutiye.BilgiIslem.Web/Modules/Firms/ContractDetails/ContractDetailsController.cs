using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Yakutiye.BilgiIslem.Firms;

namespace Yakutiye.BilgiIslem.Web.Modules.Firms.ContractDetails;

[Authorize(FirmsPermissions.See)]
public sealed class ContractDetailsController(ContractPageReading reading) : Controller
{
    [HttpGet("firmalar/sozlesmeler/{id:int}")]
    public async Task<IActionResult> Index(int id, CancellationToken ct) => await reading.ReadAsync(id, ct) is { } page ? View(page) : NotFound();
}
