using Microsoft.AspNetCore.Mvc.Rendering;
using Yakutiye.BilgiIslem.HelpDesk;
using Yakutiye.BilgiIslem.Text;

namespace Yakutiye.BilgiIslem.Web.Modules.HelpDesk.TicketSteps;

/// <summary>What the pickers of the steps offer; read from memory.</summary>
public sealed class StepChoices(TicketCatalog catalog, TicketWorkload workload)
{
    public Task<IReadOnlyList<PersonLoad>> PeopleAsync(CancellationToken ct) => workload.ReadAsync(ct);

    public async Task<IReadOnlyList<SelectListItem>> TeamsAsync(CancellationToken ct) =>
        [.. (await catalog.ReadAsync(ct)).Teams.Where(t => !t.IsClosed).Select(t => new SelectListItem(t.Name, Key(t.Id)))];

    /// <param name="current">Stays in the list even when it is no longer in use.</param>
    public async Task<IReadOnlyList<SelectListItem>> CategoriesAsync(int? current, CancellationToken ct)
    {
        var tree = (await catalog.ReadAsync(ct)).Categories;
        var leaves = Enum.GetValues<TicketKind>().SelectMany(tree.LeavesOf).Select(l => l.Leaf.Id);
        return [.. leaves.Union(current is { } known ? [known] : []).Select(id => new SelectListItem(tree.PathOf(id), Key(id)))];
    }

    private static string Key(int id) => id.ToString(TurkishText.Culture);
}
