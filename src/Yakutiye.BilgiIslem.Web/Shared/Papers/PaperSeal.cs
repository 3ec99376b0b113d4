using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Settings;

namespace Yakutiye.BilgiIslem.Web.Shared.Papers;

/// <summary>The installation's key for verification codes, protected by the application's own keys.</summary>
public sealed record PaperSealSettings
{
    /// <summary>Empty: not made yet.</summary>
    public string Protected { get; init; } = "";
}

/// <summary>Makes the key once, and hands out the codes that it seals.</summary>
public sealed class PaperSeal(SettingsDesk settings, IDataProtectionProvider protection)
{
    private readonly IDataProtector _protector = protection.CreateProtector("Yakutiye.Papers");

    public async Task<PaperCodes> CodesAsync(CancellationToken ct) =>
        new(_protector.Unprotect(Convert.FromBase64String((await settings.ReadAsync<PaperSealSettings>(ct)).Protected)));

    public async Task MakeAsync(CancellationToken ct)
    {
        if ((await settings.ReadAsync<PaperSealSettings>(ct)).Protected.Length > 0)
        {
            return;
        }

        try
        {
            var key = Convert.ToBase64String(_protector.Protect(RandomNumberGenerator.GetBytes(32)));
            await settings.SaveAsync(new PaperSealSettings { Protected = key }, ct);
        }
        catch (DbUpdateException)
        {
            // Another node that started at the same moment has made it; its key is read from now on.
        }
    }
}
