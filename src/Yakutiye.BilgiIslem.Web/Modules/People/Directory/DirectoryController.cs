using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Search;

namespace Yakutiye.BilgiIslem.Web.Modules.People.Directory;

/// <summary>The telephone book, for everyone who is signed in.</summary>
[Route("rehber")]
public sealed class DirectoryController(AppDb db, ISearchIndex index, PeopleChoices choices) : Controller
{
    private const int PickerSize = 20;

    [HttpGet("")]
    public async Task<IActionResult> Index(DirectoryFilter filter, CancellationToken ct)
    {
        var page = await filter.Apply(db, index).Select(DirectoryRow.From).ToPageAsync(filter.Page, ct);
        return View(new DirectoryList(filter, page, await choices.UnitsAsync(filter.UnitId, ct)));
    }

    [HttpGet("{id:int}")]
    public async Task<IActionResult> Person(int id, CancellationToken ct) =>
        await db.Users.Active.Where(u => u.Id == id).Select(DirectoryRow.From).FirstOrDefaultAsync(ct) is { } row
            ? View(new PersonCard(row, await UnitOfAsync(row.UnitId, ct)))
            : NotFound();

    /// <summary>For the searchable person fields of all modules.</summary>
    [HttpGet("ara.json")]
    public async Task<IActionResult> Pick(DirectoryFilter filter, CancellationToken ct)
    {
        var rows = await filter.Apply(db, index).Take(PickerSize).Select(DirectoryRow.From).ToListAsync(ct);
        return Json(rows.Select(r => new PickerItem(r.Id.ToString(CultureInfo.InvariantCulture), r.Name, r.Sub)));
    }

    private Task<UnitCard?> UnitOfAsync(int? unitId, CancellationToken ct) => db.Units.Where(u => u.Id == unitId)
        .Select(u => new UnitCard(
            u.Name, u.Place, u.Phone,
            db.Users.Where(p => p.Id == u.HeadId).Select(p => p.FullName).FirstOrDefault(),
            db.Users.Where(p => p.Id == u.ContactId).Select(p => p.FullName).FirstOrDefault()))
        .FirstOrDefaultAsync(ct);
}
