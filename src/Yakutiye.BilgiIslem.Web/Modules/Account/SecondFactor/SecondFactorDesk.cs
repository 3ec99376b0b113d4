using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Notifications;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.People.TwoFactor;
using Yakutiye.BilgiIslem.Rules;
using Yakutiye.BilgiIslem.Web.Infrastructure.Identity;

namespace Yakutiye.BilgiIslem.Web.Modules.Account.SecondFactor;

/// <summary>Sets up and takes away a second factor. Both end all sessions of the person; the caller begins a new one.</summary>
public sealed class SecondFactorDesk(AppDb db, TotpBox box, SessionDesk sessions, Notifier notifier, TimeProvider clock)
{
    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    public Task<int> CodesLeftAsync(int userId, CancellationToken ct) =>
        db.Set<RecoveryCode>().CountAsync(c => c.UserId == userId && c.UsedAt == null, ct);

    /// <returns>the recovery codes, to be shown once; null when the code does not fit the secret</returns>
    public async Task<(AppUser User, IReadOnlyList<string> Codes)?> EnrollAsync(int userId, string secret, string code, CancellationToken ct)
    {
        var user = await db.Users.SingleAsync(u => u.Id == userId, ct);
        Rule.Require(!user.HasSecondFactor, AccountText.AlreadyOn);

        if (Totp.Verify(secret, code, Now, lastUsedStep: null) is not { } step)
        {
            return null;
        }

        user.EnrollSecondFactor(box.Close(secret), step);
        var codes = await ReplaceCodesAsync(userId, ct);
        await notifier.NotifyAsync([userId], AccountModule.SecurityNotice, AccountText.SecondFactorOnNotice, "/hesabim/iki-adim", ct);
        await sessions.EndOthersAsync(userId, except: null, ct);
        return (user, codes);
    }

    public async Task<AppUser> DropAsync(int userId, CancellationToken ct)
    {
        var user = await db.Users.SingleAsync(u => u.Id == userId, ct);
        Rule.Require(user.HasSecondFactor, AccountText.SecondFactorMissing);

        user.DropSecondFactor();
        db.RemoveRange(await db.Set<RecoveryCode>().Where(c => c.UserId == userId).ToListAsync(ct));
        await notifier.NotifyAsync([userId], AccountModule.SecurityNotice, AccountText.SecondFactorOffNotice, "/hesabim/iki-adim", ct);
        await sessions.EndOthersAsync(userId, except: null, ct);
        return user;
    }

    /// <returns>new recovery codes; the old ones are worth nothing from now on</returns>
    public async Task<IReadOnlyList<string>> RenewCodesAsync(int userId, CancellationToken ct)
    {
        Rule.Require(await db.Users.AnyAsync(u => u.Id == userId && u.TotpSecret != null, ct), AccountText.SecondFactorMissing);

        var codes = await ReplaceCodesAsync(userId, ct);
        await notifier.NotifyAsync([userId], AccountModule.SecurityNotice, AccountText.CodesRenewedNotice, "/hesabim/iki-adim", ct);
        await db.SaveChangesAsync(ct);
        return codes;
    }

    private async Task<IReadOnlyList<string>> ReplaceCodesAsync(int userId, CancellationToken ct)
    {
        var made = RecoveryCodes.Generate();
        db.RemoveRange(await db.Set<RecoveryCode>().Where(c => c.UserId == userId).ToListAsync(ct));
        db.AddRange(made.Hashes.Select(hash => new RecoveryCode(userId, hash)));
        return made.Codes;
    }
}
