using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.HelpDesk;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Rules;

namespace Yakutiye.BilgiIslem.Tests.People;

public sealed class RoleDeskTests : IAsyncLifetime, IDisposable
{
    private readonly Town _town = new();

    public Task InitializeAsync() => _town.InitializeAsync();

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => _town.Dispose();

    [Fact]
    public async Task A_role_is_given_taken_and_told_to_the_Director()
    {
        await _town.SetRolesAsync("yonetici", "personel", RoleNames.Staff, RoleNames.Chief);
        await _town.SetRolesAsync("yonetici", "personel", RoleNames.Chief);

        var roles = await _town.Database.ReadAsync(db => db.RolesOfAsync(_town["personel"], default));
        var told = await _town.Database.ReadAsync(db => db.Notifications.CountAsync(n => n.UserId == _town["mudur"] && n.Kind == PeopleNotices.Granted));

        Assert.Equal([RoleNames.Chief], roles);
        Assert.Equal(2, told);
    }

    [Fact]
    public async Task Nobody_changes_the_own_roles()
    {
        var refused = await Assert.ThrowsAsync<RuleException>(() => _town.SetRolesAsync("yonetici", "yonetici", RoleNames.Administrator, RoleNames.Director));

        Assert.Equal(PeopleText.OwnGrant, refused.Message);
    }

    [Fact]
    public async Task There_is_no_second_Director()
    {
        var refused = await Assert.ThrowsAsync<RuleException>(() => _town.SetRolesAsync("yonetici", "sef", RoleNames.Director));

        Assert.Equal(PeopleText.OneDirector, refused.Message);
    }

    [Fact]
    public async Task A_closed_account_of_a_former_Director_is_not_reopened_beside_the_new_one()
    {
        var by = new Actor(_town["yonetici"], "yonetici");
        await OnUserAsync("mudur", (desk, user) => desk.DisableAsync(user, "Emekli oldu", by, default));
        await _town.SetRolesAsync("yonetici", "sef", RoleNames.Director);

        var refused = await Assert.ThrowsAsync<RuleException>(() => OnUserAsync("mudur", (desk, user) => desk.EnableAsync(user, default)));

        Assert.Equal(PeopleText.OneDirector, refused.Message);
    }

    [Fact]
    public async Task The_administrator_alone_does_not_make_a_member_of_SOME()
    {
        var refused = await Assert.ThrowsAsync<RuleException>(() => _town.SetRolesAsync("yonetici", "personel", RoleNames.Staff, RoleNames.Some));
        var alsoRefused = await Assert.ThrowsAsync<RuleException>(() => ToSomeAsync("yonetici"));

        Assert.Equal(PeopleText.SomeByDirectorOnly, refused.Message);
        Assert.Equal(PeopleText.SomeByDirectorOnly, alsoRefused.Message);
    }

    [Fact]
    public async Task The_Directors_letter_makes_a_member_of_SOME_and_other_role_changes_leave_it()
    {
        await ToSomeAsync("mudur");
        await _town.SetRolesAsync("yonetici", "personel", RoleNames.Chief);

        var roles = await _town.Database.ReadAsync(db => db.RolesOfAsync(_town["personel"], default));
        var letter = await _town.Database.ReadAsync(db => db.Set<SomeMembership>().SingleAsync());

        Assert.Equal([RoleNames.Chief, RoleNames.Some], roles.Order(StringComparer.Ordinal).OrderBy(r => r == RoleNames.Some));
        Assert.Equal(("E-5", "mudur"), (letter.DocumentNumber, letter.RecordedBy));
    }

    [Fact]
    public async Task An_unlocked_permission_is_given_to_a_role_and_works_at_once()
    {
        await ChangeMatrixAsync(new MatrixChange(RoleNames.Staff, HelpDeskPermissions.Assign, true));

        Assert.True((await _town.AtScreenAsync("personel")).Can(HelpDeskPermissions.Assign));
    }

    [Theory]
    [InlineData(RoleNames.Staff, PeoplePermissions.AppointSome)]
    [InlineData(RoleNames.Administrator, HelpDeskPermissions.SeeAll)]
    [InlineData("Kral", HelpDeskPermissions.SeeAll)]
    public async Task What_is_locked_or_serves_the_editor_is_not_changed(string role, string permission)
    {
        await Assert.ThrowsAsync<RuleException>(() => ChangeMatrixAsync(new MatrixChange(role, permission, true)));

        Assert.Equal(0, await _town.Database.ReadAsync(db => db.Set<RoleGrant>().CountAsync()));
    }

    private async Task ChangeMatrixAsync(MatrixChange change)
    {
        var user = await _town.AtScreenAsync("yonetici");
        await _town.Database.WithAsync<MatrixDesk, int>(desk => desk.ChangeAsync([change], user, default));
    }

    private async Task ToSomeAsync(string by)
    {
        var user = await _town.AtScreenAsync(by);
        await _town.Database.WithAsync<RoleDesk, bool>(async desk =>
        {
            await desk.AppointToSomeAsync(_town["personel"], "E-5", _town.Today, user, default);
            return true;
        });
    }

    private Task<bool> OnUserAsync(string name, Func<AccountDesk, AppUser, Task> verb) => _town.Database.WithAsync<Counter, bool>(async counter =>
    {
        await verb(counter.Accounts, await counter.Db.Users.SingleAsync(u => u.Id == _town[name]));
        return true;
    });
}
