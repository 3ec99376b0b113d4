using System.Globalization;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Notifications;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Settings;
using Yakutiye.BilgiIslem.Web.Infrastructure.Identity;
using Yakutiye.BilgiIslem.Web.Shared;
using Yakutiye.BilgiIslem.Web.Shared.Shell;

namespace Yakutiye.BilgiIslem.Web.Infrastructure;

/// <summary>What stands around every page: the menu by what the person may do, the bell, the banners.</summary>
public sealed class ShellSource(IReadOnlyList<IModule> modules, AppDb db, SettingsDesk settings, IEnumerable<IShellBanners> banners, UnreadCount unread) : IShellSource
{
    private static readonly string Version = typeof(ShellSource).Assembly.GetName().Version?.ToString(3) ?? "";

    public async Task<ShellModel> ReadAsync(HttpContext context, CancellationToken ct)
    {
        var institution = await settings.ReadAsync<InstitutionSettings>(ct);
        var user = context.SignedIn;
        var lines = new List<ShellBanner>();
        foreach (var source in banners)
        {
            lines.AddRange(await source.ReadAsync(context, ct));
        }

        return new ShellModel(
            institution.Municipality, institution.Directorate, Version, user is null ? null : Person(user),
            user is null ? 0 : await unread.OfAsync(db, user.Id), user is null ? [] : Menu(user), lines);
    }

    private static ShellUser Person(CurrentUser user) => new(
        user.Id.ToString(CultureInfo.InvariantCulture), user.Name, user.Person.Title ?? user.Person.UnitName ?? "",
        string.Join(", ", user.Powers.OwnRoles.Select(RoleNames.Title)),
        user.Powers.Lent.Count == 0 ? null : string.Join(", ", user.Powers.Lent.Select(l => l.ForName)));

    private List<MenuGroup> Menu(CurrentUser user) =>
        [.. modules.SelectMany(m => m.Menu)
            .Where(l => l.Permission is null || user.Can(l.Permission))
            .GroupBy(l => l.Group, StringComparer.Ordinal)
            .Select(g => new MenuGroup(g.Key, [.. g.Select(l => new MenuEntry(l.Title, l.Href, l.Icon))]))];
}
