using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.HelpDesk;
using Yakutiye.BilgiIslem.Search;

namespace Yakutiye.BilgiIslem.Web.Modules.HelpDesk.TicketFiling;

/// <summary>Answers the picker of the person that a ticket is filed for.</summary>
public sealed class PeoplePickerController(AppDb db, ISearchIndex index) : Controller
{
    private const int Most = 20;

    [HttpGet("destek/kisiler"), Authorize(HelpDeskPermissions.OpenForOthers)]
    public async Task<IActionResult> Find(string? q, CancellationToken ct)
    {
        var people = db.Users.Where(u => u.DisabledAt == null);
        if (!string.IsNullOrWhiteSpace(q))
        {
            var found = index.Matching(db, "kisi", q);
            people = people.Where(u => found.Contains(u.Id));
        }

        var rows = await people.OrderBy(u => u.FullName).ThenBy(u => u.Id).Take(Most)
            .Select(u => new { u.Id, u.FullName, Unit = u.Unit!.Name, u.Extension }).ToListAsync(ct);
        return Json(rows.Select(r => new
        {
            value = r.Id.ToString(CultureInfo.InvariantCulture), text = r.FullName, sub = string.Join(" · ", new[] { r.Unit, r.Extension }.Where(s => s is not null)),
        }));
    }
}
