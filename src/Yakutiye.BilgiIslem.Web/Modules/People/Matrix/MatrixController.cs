using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Web.Shared.Messages;

namespace Yakutiye.BilgiIslem.Web.Modules.People.Matrix;

[Route("yonetim/yetkiler"), Authorize(PeoplePermissions.Permissions)]
public sealed class MatrixController(PermissionCatalog catalog, PowersDesk powers, MatrixDesk desk, ICurrentUser user) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index(CancellationToken ct)
    {
        var matrix = await powers.MatrixAsync(ct);
        var modules = catalog.All.GroupBy(p => p.Module, StringComparer.Ordinal).Select(m => new MatrixModule(m.Key, [.. m.Select(p => Row(p, matrix))]));
        return View(new MatrixPage([.. modules], [.. RoleNames.All.Select(r => Role(r, matrix))]));
    }

    // A matrix of a large portal has more cells than a form may have by default.
    [HttpPost(""), RequestFormLimits(ValueCountLimit = 10_000)]
    public async Task<IActionResult> Change(MatrixForm form, CancellationToken ct)
    {
        var count = await desk.ChangeAsync(form.Changes, user, ct);
        this.Flash(count == 0 ? FlashTone.Info : FlashTone.Success, count == 0 ? PeoplePagesText.NoMatrixChange : PeoplePagesText.MatrixSaved(count));
        return LocalRedirect(MatrixDesk.Link);
    }

    private MatrixRow Row(Permission permission, RoleMatrix matrix) => new(
        permission.Title, permission.LockedBy,
        [.. RoleNames.All.Select(role => new MatrixCell(
            $"{role}|{permission.Key}", role, matrix.Allows(role, permission.Key), permission.LockedBy is not null || user.Is(role)))]);

    private MatrixRole Role(string role, RoleMatrix matrix) => new(
        role, RoleNames.Title(role), user.Is(role),
        [.. catalog.All.Where(p => matrix.Allows(role, p.Key)).GroupBy(p => p.Module, StringComparer.Ordinal)]);
}
