using System.Security.Cryptography;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.People.Passwords;
using Yakutiye.BilgiIslem.Rules;

namespace Yakutiye.BilgiIslem.Web.Infrastructure.Verbs;

/// <summary>Opens the account that all others are opened with. Only where there is none yet.</summary>
public sealed class FirstAdministrator(AppDb db, IPasswordHasher<AppUser> hasher)
{
    // Without the letters and digits that look alike on a screen.
    private const string Letters = "abcdefghjkmnpqrstuvwxyz23456789";
    private const int Length = 20;

    /// <param name="password">Null: one is made up.</param>
    /// <exception cref="RuleException">when there is an administrator, the name is taken or the password is weak</exception>
    public Task<(AppUser User, string Password)> AddAsync(string userName, string fullName, string? email, string? password, CancellationToken ct) =>
        db.InTransactionAsync(
            async () =>
            {
                var role = await db.Roles.SingleAsync(r => r.Name == RoleNames.Administrator, ct);
                await RequireNoneAsync(role, userName, ct);
                var chosen = password ?? RandomNumberGenerator.GetString(Letters, Length);
                var problem = new PasswordRule().ProblemWith(chosen, userName, fullName, email);
                Rule.Require(problem is null, problem ?? "");

                var user = new AppUser(userName, new PersonFacts(fullName, "Sistem Yöneticisi", email));
                user.GivePassword(hasher.HashPassword(user, chosen), mustChange: true);
                db.Add(user);
                await db.SaveChangesAsync(ct);
                db.Add(new IdentityUserRole<int> { UserId = user.Id, RoleId = role.Id });
                await db.SaveChangesAsync(ct);
                return (user, chosen);
            },
            ct);

    private async Task RequireNoneAsync(AppRole role, string userName, CancellationToken ct)
    {
        var known = await db.Users
            .Where(u => u.DisabledAt == null && db.UserRoles.Any(r => r.UserId == u.Id && r.RoleId == role.Id))
            .Select(u => u.UserName)
            .FirstOrDefaultAsync(ct);
        Rule.Require(known is null, VerbText.AdministratorExists(known ?? ""));

        var name = userName.ToUpperInvariant();
        Rule.Require(!await db.Users.AnyAsync(u => u.NormalizedUserName == name, ct), VerbText.UserNameTaken(userName));
    }
}
