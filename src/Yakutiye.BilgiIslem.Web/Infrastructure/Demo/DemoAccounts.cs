using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Web.Infrastructure.Startup;

namespace Yakutiye.BilgiIslem.Web.Infrastructure.Demo;

/// <summary>In Development only: one account for every role, in units that could be the municipality's.</summary>
public sealed class DemoAccounts(IPasswordHasher<AppUser> hasher) : IPreparation
{
    /// <summary>Set as a hash: the password rule would refuse it.</summary>
    public const string Password = "Yakutiye.2026";

    public int Order => 10;

    public async Task PrepareAsync(IServiceProvider services, CancellationToken ct)
    {
        var db = services.GetRequiredService<AppDb>();
        if (await db.Users.AnyAsync(ct))
        {
            return;
        }

        var units = DemoPeople.Units();
        db.AddRange(units.Values);
        await db.SaveChangesAsync(ct);
        var roles = await db.Roles.ToDictionaryAsync(r => r.Name!, r => r.Id, StringComparer.Ordinal, ct);
        var notice = await db.Set<PrivacyNotice>().OrderByDescending(n => n.Number).Select(n => n.Id).FirstAsync(ct);
        foreach (var person in DemoPeople.All)
        {
            var user = new AppUser(person.UserName, person.Facts with { UnitId = units[person.Unit].Id });
            user.GivePassword(hasher.HashPassword(user, Password), mustChange: false);
            user.ReadNotice(notice);
            db.Add(user);
            await db.SaveChangesAsync(ct);
            db.AddRange(person.Roles.Select(role => new IdentityUserRole<int> { UserId = user.Id, RoleId = roles[role] }));
        }

        await db.SaveChangesAsync(ct);
    }
}
