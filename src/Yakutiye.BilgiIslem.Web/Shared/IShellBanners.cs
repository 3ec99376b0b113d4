using Yakutiye.BilgiIslem.Web.Shared.Shell;

namespace Yakutiye.BilgiIslem.Web.Shared;

/// <summary>Lines over every page: plain http, a late backup, an acting appointment. Answered from memory.</summary>
public interface IShellBanners
{
    ValueTask<IReadOnlyList<ShellBanner>> ReadAsync(HttpContext context, CancellationToken ct);
}
