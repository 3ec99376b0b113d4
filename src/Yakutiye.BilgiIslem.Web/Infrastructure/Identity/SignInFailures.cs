using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Auditing;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.People;

namespace Yakutiye.BilgiIslem.Web.Infrastructure.Identity;

/// <summary>
/// Counts wrong passwords and codes: by account, which they lock, and by address, so that nobody tries one password on every name
/// (<c>Security:FailedSignInsPerAddress</c> in <c>Security:FailedSignInWindowMinutes</c>). Both counts hold over all nodes.
/// </summary>
public sealed class SignInFailures(AppDb db, IConfiguration configuration, TimeProvider clock)
{
    private readonly int _most = configuration.GetValue("Security:FailedSignInsPerAddress", 50);
    private readonly TimeSpan _window = TimeSpan.FromMinutes(configuration.GetValue("Security:FailedSignInWindowMinutes", 5));

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    public async Task<bool> AreTooManyAsync(string address, CancellationToken ct)
    {
        var since = Now - _window;
        return await db.Set<FailedSignIn>().Where(f => f.Address == address && f.At > since).Take(_most).CountAsync(ct) >= _most;
    }

    /// <param name="userId">Null: there is no account to lock.</param>
    /// <param name="what">What the audit trail says of it.</param>
    /// <returns>true when this failure locked the account</returns>
    public async Task<bool> RecordAsync(int? userId, string address, string what, CancellationToken ct)
    {
        while (true)
        {
            try
            {
                return await db.InTransactionAsync(() => WriteAsync(userId, address, what, ct), ct);
            }
            catch (DbUpdateConcurrencyException)
            {
                // Another wrong answer was counted at the same moment; this one counts too.
            }
        }
    }

    private async Task<bool> WriteAsync(int? userId, string address, string what, CancellationToken ct)
    {
        var locked = false;
        db.Add(new FailedSignIn(address, Now));
        if (userId is not null && await db.Users.FindAsync([userId], ct) is { } user)
        {
            locked = !user.IsLocked(Now) && user.FailSignIn(Now);
            db.Note(nameof(AppUser), $"{user.Id}", what);
            if (locked)
            {
                db.Note(nameof(AppUser), $"{user.Id}", IdentityText.Locked);
            }
        }

        await db.SaveChangesAsync(ct);
        return locked;
    }
}
