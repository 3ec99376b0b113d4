namespace Yakutiye.BilgiIslem.Web.Shared.Shell;

/// <param name="Href">The path, without a query: it also decides which entry is active.</param>
/// <param name="Icon">A symbol of wwwroot/img/icons.svg.</param>
/// <param name="Count">What waits there; null or 0 shows no badge.</param>
public sealed record MenuEntry(string Title, string Href, string Icon, int? Count = null);
