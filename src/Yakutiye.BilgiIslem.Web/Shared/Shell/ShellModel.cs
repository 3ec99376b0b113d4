namespace Yakutiye.BilgiIslem.Web.Shared.Shell;

/// <param name="User">Null: nobody is signed in, there is no menu.</param>
/// <param name="Unread">Notifications not read yet; the bell's badge.</param>
/// <param name="Version">The application's version, at the foot of the menu.</param>
public sealed record ShellModel(
    string Institution,
    string Directorate,
    string Version,
    ShellUser? User,
    int Unread,
    IReadOnlyList<MenuGroup> Menu,
    IReadOnlyList<ShellBanner> Banners)
{
    /// <summary>The entry that covers the path most closely, so that one page never lights two entries.</summary>
    public MenuEntry? ActiveEntry(PathString path)
    {
        MenuEntry? best = null;
        foreach (var group in Menu)
        {
            foreach (var entry in group.Entries)
            {
                if (entry.Href.Length > (best?.Href.Length ?? 0) && path.StartsWithSegments(entry.Href, StringComparison.Ordinal))
                {
                    best = entry;
                }
            }
        }

        return best;
    }
}
