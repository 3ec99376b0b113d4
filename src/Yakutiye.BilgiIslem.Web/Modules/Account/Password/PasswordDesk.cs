using Microsoft.AspNetCore.Identity;
using Yakutiye.BilgiIslem.Notifications;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.People.Passwords;
using Yakutiye.BilgiIslem.Rules;
using Yakutiye.BilgiIslem.Web.Infrastructure.Identity;

namespace Yakutiye.BilgiIslem.Web.Modules.Account.Password;

/// <summary>Checks a person's password again, and replaces it.</summary>
public sealed class PasswordDesk(
    PasswordCheck check, IPasswordHasher<AppUser> hasher, PasswordRule rule, SessionDesk sessions, Notifier notifier)
{
    /// <inheritdoc cref="PasswordCheck.RequireAsync"/>
    public Task<AppUser> VerifyAsync(int userId, string password, string address, string field, CancellationToken ct) =>
        check.RequireAsync(userId, password, address, field, ct);

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
