using System.Linq.Expressions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Calendar;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Inventory;
using Yakutiye.BilgiIslem.Inventory.Assets;
using Yakutiye.BilgiIslem.Inventory.Custody;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory.Loans;

public sealed record LoanRow(int Id, string? Tag, string Name, PlacementWay Way, int? PersonId, string Person, string? Unit, DateOnly Until)
{
    public static Expression<Func<Asset, LoanRow>> From { get; } = a => new LoanRow(
        a.Id, a.RegistryNumber, a.Name, a.Way, a.PersonId, a.Person!.FullName, a.Unit!.Name, a.Until!.Value);
}

public sealed record LoanList(Page<LoanRow> Page, DateOnly Today, bool All);

/// <summary>What is out for a time, the most overdue first.</summary>
[Authorize(InventoryPermissions.SeeAll)]
public sealed class LoansController(AppDb db, TimeProvider clock) : Controller
{
    [HttpGet("envanter/gecikenler")]
    public async Task<IActionResult> Index(bool? hepsi, int? sayfa, CancellationToken ct)
    {
        var today = Istanbul.Today(clock);
        var loans = hepsi == true ? db.Set<Asset>().OnLoan : db.Set<Asset>().Overdue(today);
        return View(new LoanList(await loans.OrderBy(a => a.Until).ThenBy(a => a.Id).ToPageAsync(LoanRow.From, sayfa ?? 1, ct), today, hepsi == true));
    }
}
