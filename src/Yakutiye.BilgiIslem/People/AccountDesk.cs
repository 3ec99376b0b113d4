using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Rules;

namespace Yakutiye.BilgiIslem.People;

/// <summary>Opens, closes and repairs accounts. Passwords that it gives are shown once and must be replaced.</summary>
public sealed class AccountDesk(
    AppDb db, RoleDesk roles, PowersDesk powers, DirectorWatch directors, PeopleNotices notices, IPasswordHasher<AppUser> hasher, TimeProvider clock)
{
    /// <summary>Opens an account with a one-time password. Saves; runs in the caller's transaction or its own.</summary>
    public Task<(AppUser User, string Password)> OpenAsync(string userName, PersonFacts facts, CancellationToken ct) => db.InTransactionAsync(
        async () =>
        {
            var user = new AppUser(userName, facts);
            Rule.Require(!await db.Users.AnyAsync(u => u.NormalizedUserName == user.NormalizedUserName, ct), PeopleText.UserNameTaken, nameof(user.UserName));

            var password = OneTimePassword.New();
            user.GivePassword(hasher.HashPassword(user, password), mustChange: true);
            db.Add(user);
            await db.SaveChangesAsync(ct);
            return (user, password);
        },
        ct);

    /// <summary>Replaces the password by a one-time one, unlocks the account and ends its sessions. Saves.</summary>
    public async Task<string> ResetPasswordAsync(AppUser user, Actor by, CancellationToken ct)
    {
        Rule.Require(user.Id != by.Id, PeopleText.OwnReset);
        Rule.Require(!user.IsDisabled, PeopleText.PersonDisabled);

        var password = OneTimePassword.New();
        user.GivePassword(hasher.HashPassword(user, password), mustChange: true);
        await TellAsync(user, PeopleText.PasswordWasReset(user.FullName), by, ct);
        await SaveAsync(user, ct);
        return password;
    }

    /// <summary>For who lost the telephone: the next sign-in asks to set it up anew. Saves.</summary>
    public async Task DropSecondFactorAsync(AppUser user, Actor by, CancellationToken ct)
    {
        Rule.Require(user.Id != by.Id, PeopleText.OwnReset);
        Rule.Require(user.HasSecondFactor, PeopleText.NoSecondFactor);

        user.DropSecondFactor();
        db.RemoveRange(await db.Set<RecoveryCode>().Where(c => c.UserId == user.Id).ToListAsync(ct));
        await TellAsync(user, PeopleText.SecondFactorWasReset(user.FullName), by, ct);
        await SaveAsync(user, ct);
    }

    public Task UnlockAsync(AppUser user, CancellationToken ct)
    {
        (user.LockoutEnd, user.AccessFailedCount) = (null, 0);
        return SaveAsync(user, ct);
    }

    public Task DisableAsync(AppUser user, string reason, Actor by, CancellationToken ct)
    {
        Rule.Require(user.Id != by.Id, PeopleText.OwnAccount);

        user.Disable(reason, clock.GetUtcNow().UtcDateTime);
        return SaveAsync(user, ct);
    }

    public async Task EnableAsync(AppUser user, CancellationToken ct)
    {
        if ((await db.RolesOfAsync(user.Id, ct)).Contains(RoleNames.Director, StringComparer.Ordinal))
        {
            await roles.RequireOneDirectorAsync(user.Id, ct);
        }

        user.Enable();
        await SaveAsync(user, ct);
    }

    public async Task SaveAsync(AppUser user, CancellationToken ct)
    {
        await db.SaveChangesAsync(ct);
        powers.Forget(user.Id);
        directors.Forget();
    }

    // Whoever asked for it expects the notice; whoever did not must hear of it.
    private Task TellAsync(AppUser user, string text, Actor by, CancellationToken ct) =>
        notices.TellAsync(PeopleNotices.Reset, text, "/hesabim", [user.Id], by, ct);
}
