using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Notifications;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.People.Passwords;
using Yakutiye.BilgiIslem.Rules;
using Yakutiye.BilgiIslem.Web.Infrastructure.Identity;

namespace Yakutiye.BilgiIslem.Web.Modules.Account.Password;

/// <summary>Checks a person's password again, and replaces it.</summary>
public sealed class PasswordDesk(
    AppDb db, IPasswordHasher<AppUser> hasher, PasswordRule rule, SignInFailures failures, SessionDesk sessions, Notifier notifier, TimeProvider clock)
{
    /// <exception cref="RuleException">when the password is wrong, which counts towards the lock as at sign-in</exception>
    public async Task<AppUser> VerifyAsync(int userId, string password, string address, string field, CancellationToken ct)
    {
        var user = await db.Users.SingleAsync(u => u.Id == userId, ct);
        Rule.Require(!user.IsLocked(clock.GetUtcNow().UtcDateTime), AccountText.LockedNow, field);

        if (hasher.VerifyHashedPassword(user, user.PasswordHash ?? "", password) is PasswordVerificationResult.Failed)
        {
            var locked = await failures.RecordAsync(userId, address, IdentityText.WrongPassword, ct);
            throw new RuleException(locked ? AccountText.LockedNow : AccountText.CurrentWrong) { Field = field };
        }

        return user;
    }

    /// <summary>Ends all sessions of the person; the caller begins a new one.</summary>
    public async Task<AppUser> ChangeAsync(int userId, PasswordForm form, string address, CancellationToken ct)
    {
        var user = await VerifyAsync(userId, form.Current, address, nameof(form.Current), ct);
        Rule.Require(!string.Equals(form.New, form.Current, StringComparison.Ordinal), AccountText.PasswordUnchanged, nameof(form.New));
        var problem = rule.ProblemWith(form.New, user.FullName, user.UserName, user.Title, user.Email);
        Rule.Require(problem is null, problem ?? "", nameof(form.New));

        user.GivePassword(hasher.HashPassword(user, form.New), mustChange: false);
        await notifier.NotifyAsync([user.Id], AccountModule.SecurityNotice, AccountText.PasswordChangedNotice, "/hesabim/oturumlar", ct);
        await sessions.EndOthersAsync(user.Id, except: null, ct);
        return user;
    }
}
