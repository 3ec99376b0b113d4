namespace Yakutiye.BilgiIslem.Web.Shared.Shell;

/// <param name="Title">Empty for entries that stand before all groups, such as Panom.</param>
public sealed record MenuGroup(string Title, IReadOnlyList<MenuEntry> Entries);
