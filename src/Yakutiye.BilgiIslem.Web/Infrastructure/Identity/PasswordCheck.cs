using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Rules;

namespace Yakutiye.BilgiIslem.Web.Infrastructure.Identity;

/// <summary>Asks a person's password again before a binding act. A wrong one counts towards the lock as at sign-in.</summary>
public sealed class PasswordCheck(AppDb db, IPasswordHasher<AppUser> hasher, SignInFailures failures, TimeProvider clock)
{
    /// <exception cref="RuleException">when the password is wrong or the account is locked</exception>
    public async Task<AppUser> RequireAsync(int userId, string? password, string address, string field, CancellationToken ct)
    {
        var user = await db.Users.SingleAsync(u => u.Id == userId, ct);
        Rule.Require(!user.IsLocked(clock.GetUtcNow().UtcDateTime), IdentityText.LockedNow, field);

        if (hasher.VerifyHashedPassword(user, user.PasswordHash ?? "", password ?? "") is PasswordVerificationResult.Failed)
        {
            var locked = await failures.RecordAsync(userId, address, IdentityText.WrongPassword, ct);
            throw new RuleException(locked ? IdentityText.LockedNow : IdentityText.PasswordWrong) { Field = field };
        }

        return user;
    }
}
