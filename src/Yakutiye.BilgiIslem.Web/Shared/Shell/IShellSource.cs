namespace Yakutiye.BilgiIslem.Web.Shared.Shell;

/// <summary>What the layout shows around every page. Asked once per page, so an implementation answers from memory where it can.</summary>
public interface IShellSource
{
    Task<ShellModel> ReadAsync(HttpContext context, CancellationToken ct);
}
