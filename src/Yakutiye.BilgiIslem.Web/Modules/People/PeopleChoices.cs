using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Text;

namespace Yakutiye.BilgiIslem.Web.Modules.People;

/// <summary>Choices of the module's forms.</summary>
public sealed class PeopleChoices(AppDb db)
{
    /// <summary>Units in use, and the chosen one even when it is closed.</summary>
    public async Task<IReadOnlyList<SelectListItem>> UnitsAsync(int? chosen, CancellationToken ct) =>
        [.. (await db.Units.Where(u => u.ClosedAt == null || u.Id == chosen).Select(u => new { u.Id, u.Name, u.Code }).ToListAsync(ct))
            .OrderBy(u => u.Name, TurkishText.Comparer)
            .Select(u => Item(u.Id, $"{u.Name} ({u.Code})"))];

    /// <summary>The names of people whom a form already has; others come from the picker.</summary>
    public async Task<IReadOnlyList<SelectListItem>> PeopleAsync(IEnumerable<int?> chosen, CancellationToken ct)
    {
        var ids = chosen.OfType<int>().Distinct().ToArray();
        return ids.Length == 0
            ? []
            : [.. (await db.Users.Where(u => ids.Contains(u.Id)).ByName.Select(u => new { u.Id, u.FullName }).ToListAsync(ct)).Select(u => Item(u.Id, u.FullName))];
    }

    public static IReadOnlyList<SelectListItem> Roles(IEnumerable<string> roles) =>
        [.. roles.Select(r => new SelectListItem(RoleNames.Title(r), r))];

    private static SelectListItem Item(int id, string text) => new(text, id.ToString(System.Globalization.CultureInfo.InvariantCulture));
}
