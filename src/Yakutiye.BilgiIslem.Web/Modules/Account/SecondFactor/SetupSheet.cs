using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;

namespace Yakutiye.BilgiIslem.Web.Modules.Account.SecondFactor;

/// <summary>
/// Carries what is shown once (a new secret, new recovery codes) through a hidden field: sealed for one person and for a quarter of
/// an hour, so that opening a page changes nothing.
/// </summary>
public sealed class SetupSheet(IDataProtectionProvider protection, TimeProvider clock)
{
    private static readonly TimeSpan Life = TimeSpan.FromMinutes(15);

    private readonly IDataProtector _box = protection.CreateProtector("Yakutiye.SecondFactorSetup");

    public string Seal(int userId, string text) => _box.Protect(JsonSerializer.Serialize(new Sheet(userId, text, clock.GetUtcNow() + Life)));

    /// <summary>Null: not ours, somebody else's, or too old.</summary>
    public string? Open(int userId, string? sealedText)
    {
        try
        {
            var sheet = JsonSerializer.Deserialize<Sheet>(_box.Unprotect(sealedText ?? ""));
            return sheet is not null && sheet.UserId == userId && sheet.Until > clock.GetUtcNow() ? sheet.Text : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    private sealed record Sheet(int UserId, string Text, DateTimeOffset Until);
}
