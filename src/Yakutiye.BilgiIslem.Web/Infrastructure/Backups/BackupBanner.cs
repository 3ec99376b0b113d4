using Yakutiye.BilgiIslem.Upkeep;
using Yakutiye.BilgiIslem.Web.Infrastructure.Identity;
using Yakutiye.BilgiIslem.Web.Shared;
using Yakutiye.BilgiIslem.Web.Shared.Messages;
using Yakutiye.BilgiIslem.Web.Shared.Shell;

namespace Yakutiye.BilgiIslem.Web.Infrastructure.Backups;

/// <summary>A late or failed backup stands over every page of those who can do something about it.</summary>
public sealed class BackupBanner(BackupAlarm alarm) : IShellBanners
{
    public ValueTask<IReadOnlyList<ShellBanner>> ReadAsync(HttpContext context, CancellationToken ct)
    {
        IReadOnlyList<ShellBanner> lines = alarm.Sentence is { } sentence && context.SignedIn?.Can(UpkeepPermissions.See) == true
            ? [new ShellBanner(FlashTone.Danger, sentence, "/yonetim/isletim", BackupText.LateLink)]
            : [];
        return ValueTask.FromResult(lines);
    }
}
