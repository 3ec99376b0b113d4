using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.People;

namespace Yakutiye.BilgiIslem.Web.Modules.People.Users;

/// <summary>Opens an account with its roles: both, or neither.</summary>
public sealed class NewAccountDesk(AppDb db, AccountDesk accounts, RoleDesk roles, ICurrentUser user)
{
    public Task<NewPassword> OpenAsync(NewUserForm form, CancellationToken ct) => db.InTransactionAsync(
        async () =>
        {
            var (account, password) = await accounts.OpenAsync(form.UserName, form.ToFacts(), ct);
            await roles.SetAsync(account.Id, form.Roles, user, ct);
            return new NewPassword(account.Id, account.FullName, account.UserName!, password, IsNewAccount: true);
        },
        ct);
}
