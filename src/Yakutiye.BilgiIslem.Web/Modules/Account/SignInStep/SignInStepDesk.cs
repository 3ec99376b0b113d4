using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.People.TwoFactor;
using Yakutiye.BilgiIslem.Web.Infrastructure.Identity;

namespace Yakutiye.BilgiIslem.Web.Modules.Account.SignInStep;

/// <summary>Checks the second factor of who has given the right password.</summary>
public sealed class SignInStepDesk(AppDb db, TotpBox box, TimeProvider clock)
{
    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    /// <summary>Null: the account was locked, disabled or changed since the password was given.</summary>
    public async Task<AppUser?> FindAsync(PendingSignIn.Step step, CancellationToken ct) =>
        await db.Users.FirstOrDefaultAsync(u => u.Id == step.UserId && u.SecurityStamp == step.Stamp, ct) is { IsDisabled: false, HasSecondFactor: true } user
            && !user.IsLocked(Now) ? user : null;

    public Task<bool> TakeCodeAsync(AppUser user, string code, CancellationToken ct)
    {
        if (Totp.Verify(box.Open(user.TotpSecret!), code, Now, user.LastTotpStep) is not { } step)
        {
            return Task.FromResult(false);
        }

        user.UseTotpStep(step);
        return PassAsync(user, ct);
    }

    public async Task<bool> TakeRecoveryCodeAsync(AppUser user, string code, CancellationToken ct)
    {
        var unused = await Unused(user.Id).ToListAsync(ct);
        if (RecoveryCodes.Find(code, unused.Select(c => c.Hash)) is not { } hash)
        {
            return false;
        }

        unused.First(c => c.Hash == hash).Use(Now);
        return await PassAsync(user, ct);
    }

    public Task<int> CodesLeftAsync(int userId, CancellationToken ct) => Unused(userId).CountAsync(ct);

    private IQueryable<RecoveryCode> Unused(int userId) => db.Set<RecoveryCode>().Where(c => c.UserId == userId && c.UsedAt == null);

    // Saved before the session begins: of two requests with the same code only one gets past this.
    private async Task<bool> PassAsync(AppUser user, CancellationToken ct)
    {
        user.PassSignIn();
        try
        {
            await db.SaveChangesAsync(ct);
            return true;
        }
        catch (DbUpdateConcurrencyException)
        {
            return false;
        }
    }
}
