using Microsoft.AspNetCore.Mvc.Rendering;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Text;
using Yakutiye.BilgiIslem.Web.Shared.Ui;

namespace Yakutiye.BilgiIslem.Web.Modules.People.Users;

public sealed record UserList(UserFilter Filter, Page<UserRow> Page, IReadOnlyList<SelectListItem> Units, DateTime Now)
{
    public IReadOnlyList<FilterChip> Chips => [.. All().OfType<FilterChip>()];

    public bool Chosen(SelectListItem unit) => unit.Value == Filter.UnitId?.ToString(TurkishText.Culture);

    private IEnumerable<FilterChip?> All()
    {
        yield return Filter.Q is { Length: > 0 } q ? new FilterChip("Aranan", q, "q") : null;
        yield return Units.FirstOrDefault(Chosen) is { } unit ? new FilterChip("Birim", unit.Text, "birim") : null;
        yield return Filter.Role is { Length: > 0 } role ? new FilterChip("Rol", RoleNames.Title(role), "rol") : null;
        yield return UserFilter.States.FirstOrDefault(s => s.Key == Filter.State) is { Title: { } state } ? new FilterChip("Durum", state, "durum") : null;
    }
}
