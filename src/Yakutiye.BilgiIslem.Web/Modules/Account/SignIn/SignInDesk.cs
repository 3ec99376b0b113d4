using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Web.Infrastructure.Identity;

namespace Yakutiye.BilgiIslem.Web.Modules.Account.SignIn;

/// <summary>Checks who somebody says to be.</summary>
public sealed class SignInDesk(AppDb db, IPasswordHasher<AppUser> hasher, SignInFailures failures, TimeProvider clock)
{
    private static readonly AppUser Stranger = new("bilinmeyen", new PersonFacts("Bilinmeyen"));
    private static readonly Lazy<string> StrangersHash = new(() => new PasswordHasher<AppUser>().HashPassword(Stranger, Guid.NewGuid().ToString()));

    /// <summary>
    /// The account, when name and password fit and it is neither locked nor disabled; null for any other reason. All refusals cost
    /// the same work, so that the answer's time names no account.
    /// </summary>
    public async Task<AppUser?> CheckAsync(string userName, string password, string address, CancellationToken ct)
    {
        var name = userName.Trim().ToUpperInvariant();
        var user = await db.Users.FirstOrDefaultAsync(u => u.NormalizedUserName == name, ct);
        var open = user is { IsDisabled: false, PasswordHash: not null } && !user.IsLocked(clock.GetUtcNow().UtcDateTime) ? user : null;
        var verdict = hasher.VerifyHashedPassword(open ?? Stranger, open?.PasswordHash ?? StrangersHash.Value, password);
        if (open is not null && verdict is not PasswordVerificationResult.Failed)
        {
            return open;
        }

        await failures.RecordAsync(user?.Id, address, WhatOf(user, open), ct);
        return null;
    }

    private static string WhatOf(AppUser? user, AppUser? open) => (user, open) switch
    {
        ({ IsDisabled: true }, _) => IdentityText.TriedDisabled,
        (_, null) => IdentityText.TriedLocked,
        _ => IdentityText.WrongPassword,
    };
}
