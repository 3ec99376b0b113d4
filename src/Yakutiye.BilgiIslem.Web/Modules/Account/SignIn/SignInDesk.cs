using Microsoft.AspNetCore.Identity;
using Yakutiye.BilgiIslem.People;

namespace Yakutiye.BilgiIslem.Web.Modules.Account.SignIn;

/// <summary>Checks who somebody says to be.</summary>
public sealed class SignInDesk(UserManager<AppUser> users)
{
    /// <summary>The account, when name and password fit and it is neither locked nor disabled; null for any other reason.</summary>
    public async Task<AppUser?> CheckAsync(string userName, string password)
    {
        var user = await users.FindByNameAsync(userName);
        if (user is null || user.IsDisabled || await users.IsLockedOutAsync(user))
        {
            return null;
        }

        if (!await users.CheckPasswordAsync(user, password))
        {
            await users.AccessFailedAsync(user);
            return null;
        }

        await users.ResetAccessFailedCountAsync(user);
        return user;
    }
}
