using Yakutiye.BilgiIslem.Notifications;
using Yakutiye.BilgiIslem.People;

namespace Yakutiye.BilgiIslem.Web.Shared;

/// <summary>
/// A module's visiting card: everything that the application needs to know of it. <c>Program.cs</c> names each module once, in
/// the order of the menu.
/// </summary>
public interface IModule
{
    IEnumerable<Permission> Permissions => [];

    IEnumerable<NotificationKind> Notices => [];

    IEnumerable<MenuLink> Menu => [];

    /// <summary>Desks, bridges, search sources, home cards, scheduled works.</summary>
    void AddServices(IServiceCollection services) { }
}

/// <summary>An entry of the side menu.</summary>
/// <param name="Permission">Null: everyone who is signed in.</param>
public sealed record MenuLink(string Group, string Title, string Href, string Icon, string? Permission = null);
