using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Calendar;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.HelpDesk;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Web.Modules.HelpDesk.Devices;

namespace Yakutiye.BilgiIslem.Web.Modules.HelpDesk.TicketFiling;

/// <summary>Reads what the form of a new ticket needs to know.</summary>
public sealed class FilingReading(AppDb db, TicketCatalog catalog, TicketDevices devices, ICurrentUser user, TimeProvider clock)
{
    private const int MostSimilar = 3;

    public bool ForOthers => user.Can(HelpDeskPermissions.OpenForOthers);

    public async Task<TicketForm> FillAsync(TicketForm form, CancellationToken ct)
    {
        var tree = (await catalog.ReadAsync(ct)).Categories;
        var person = await RequesterAsync(form.RequesterId, ct);
        var facts = new FilingFacts(
            ForOthers, person, Items(tree, form.Kind), form.CategoryId is { } id ? tree.Find(id)?.Hint : null,
            await QuestionsAsync(form.CategoryId, ct), await SimilarAsync(person, form.CategoryId, ct), await DeviceAsync(form.AssetId, ct));
        return form with { Facts = facts };
    }

    /// <summary>Somebody else only for whoever may file for others; a closed account for nobody.</summary>
    public async Task<RequesterFacts?> RequesterAsync(int? id, CancellationToken ct)
    {
        var wanted = ForOthers ? id ?? user.Id : user.Id;
        return await db.Users.Where(u => u.Id == wanted && u.DisabledAt == null)
            .Select(u => new RequesterFacts(u.Id, u.FullName, u.UnitId, u.Unit!.Name, u.Room, u.Extension ?? u.PhoneNumber))
            .FirstOrDefaultAsync(ct);
    }

    public async Task<IReadOnlyList<QuestionFacts>> QuestionsAsync(int? categoryId, CancellationToken ct) => await db.Set<CategoryQuestion>()
        .Where(q => q.CategoryId == categoryId)
        .OrderBy(q => q.Sort)
        .Select(q => new QuestionFacts(q.Id, q.Text, q.IsRequired))
        .ToListAsync(ct);

    // Of the same unit on the same subject, as far as the person may see them. Solved ones wait for a word only and are no help.
    private async Task<IReadOnlyList<SimilarTicket>> SimilarAsync(RequesterFacts? person, int? categoryId, CancellationToken ct)
    {
        if (person?.UnitId is not { } unit || categoryId is not { } category)
        {
            return [];
        }

        return await db.Set<Ticket>().VisibleTo(user).Open
            .Where(t => t.UnitId == unit && t.CategoryId == category && t.Status != TicketStatus.Resolved)
            .NewestFirst
            .Take(MostSimilar)
            .Select(t => new SimilarTicket(t.Id, t.Number, t.Title, t.Status, t.Requester.FullName, t.OpenedAt))
            .ToListAsync(ct);
    }

    private async Task<DeviceFacts?> DeviceAsync(int? id, CancellationToken ct) =>
        await devices.FindAsync(id, ct) is { } device ? DeviceFacts.Of(device, Istanbul.Today(clock)) : null;

    private static List<SelectListItem> Items(CategoryTree tree, TicketKind kind)
    {
        var groups = new Dictionary<string, SelectListGroup>(StringComparer.Ordinal);
        return [.. tree.LeavesOf(kind).Select(x => new SelectListItem(x.Leaf.Name, x.Leaf.Id.ToString(CultureInfo.InvariantCulture))
        {
            Group = x.Group.Length == 0 ? null : GroupOf(groups, x.Group),
        })];
    }

    // The generator puts items together by the group's instance.
    private static SelectListGroup GroupOf(Dictionary<string, SelectListGroup> groups, string name) =>
        groups.TryGetValue(name, out var known) ? known : groups[name] = new SelectListGroup { Name = name };
}
