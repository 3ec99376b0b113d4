using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Upkeep;
using Yakutiye.BilgiIslem.Web.Infrastructure.Backups;
using Yakutiye.BilgiIslem.Web.Shared.Messages;

namespace Yakutiye.BilgiIslem.Web.Modules.Upkeep.Operations;

[Route("yonetim/isletim")]
public sealed class OperationsController(OperationsReading reading, BackupDesk backups, ICurrentUser user) : Controller
{
    [HttpGet(""), Authorize(UpkeepPermissions.See)]
    public async Task<IActionResult> Index(CancellationToken ct) => View(await reading.ReadAsync(ct));

    [HttpPost("yedekle"), Authorize(UpkeepPermissions.Run)]
    public Task<IActionResult> BackUp(CancellationToken ct) => AskAsync(BackupKind.Manual, OperationsText.BackupAsked, ct);

    [HttpPost("dene"), Authorize(UpkeepPermissions.Run)]
    public Task<IActionResult> TryRestore(CancellationToken ct) => AskAsync(BackupKind.RestoreTest, OperationsText.TrialAsked, ct);

    private async Task<IActionResult> AskAsync(BackupKind kind, string answer, CancellationToken ct)
    {
        await backups.AskAsync(kind, user.As(UpkeepPermissions.Run).Signature, ct);
        this.Flash(FlashTone.Success, answer);
        return LocalRedirect("/yonetim/isletim");
    }
}
