using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Settings;

namespace Yakutiye.BilgiIslem.Web.Infrastructure.Identity;

/// <summary>Who needs a second factor. Until the administrator decides otherwise: who signs, who sees incidents and who keeps accounts.</summary>
public sealed class SecondFactorRule(SettingsDesk settings, IHostEnvironment environment)
{
    private static readonly string[] Default = [RoleNames.Director, RoleNames.Some, RoleNames.Administrator];

    public async Task<bool> BindsAsync(CurrentUser user, CancellationToken ct) => (await RolesAsync(ct)).Any(user.Is);

    public async Task<IReadOnlyList<string>> RolesAsync(CancellationToken ct) =>
        (await settings.ReadAsync<SecuritySettings>(ct)).SecondFactorRoles ?? (environment.IsDevelopment() ? [] : Default);
}
