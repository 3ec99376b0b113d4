using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.HelpDesk;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Rules;

namespace Yakutiye.BilgiIslem.Tests.People;

public sealed class AppointmentDeskTests : IAsyncLifetime, IDisposable
{
    private readonly Town _town = new();

    public Task InitializeAsync() => _town.InitializeAsync();

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => _town.Dispose();

    [Fact]
    public async Task A_vekil_has_the_powers_of_the_post_and_signs_with_both_names()
    {
        await _town.AppointAsync("baskan", RoleNames.Director, "sef", "mudur");

        var vekil = await _town.AtScreenAsync("sef");

        Assert.True(vekil.Is(RoleNames.Director));
        Assert.Equal("sef (mudur adına)", vekil.As(PeoplePermissions.AppointSome).Signature);
    }

    [Fact]
    public async Task While_a_vekil_acts_the_powers_of_the_replaced_director_rest()
    {
        await _town.AppointAsync("baskan", RoleNames.Director, "sef", "mudur", days: 1);

        var during = await _town.AtScreenAsync("mudur");
        _town.Database.Clock.Advance(TimeSpan.FromDays(1));
        var after = await _town.AtScreenAsync("mudur");

        Assert.False(during.Is(RoleNames.Director));
        Assert.True(after.Is(RoleNames.Director));
        Assert.False((await _town.AtScreenAsync("sef")).Is(RoleNames.Director));
    }

    [Fact]
    public async Task A_coming_appointment_begins_by_itself_at_midnight_in_Istanbul()
    {
        await _town.AppointAsync("baskan", RoleNames.Director, "sef", "mudur", startsIn: 1);

        // 09:00 plus 14:59 hours: the last minute of the day before.
        _town.Database.Clock.Advance(new TimeSpan(14, 59, 0));
        Assert.False((await _town.AtScreenAsync("sef")).Is(RoleNames.Director));
        _town.Database.Clock.Advance(TimeSpan.FromMinutes(1));

        Assert.True((await _town.AtScreenAsync("sef")).Is(RoleNames.Director));
    }

    [Fact]
    public async Task Two_may_not_act_for_the_Director_on_the_same_day()
    {
        await _town.AppointAsync("baskan", RoleNames.Director, "sef", "mudur", days: 5);

        var refused = await Assert.ThrowsAsync<RuleException>(() => _town.AppointAsync("baskan", RoleNames.Director, "sef2", null, days: 1, startsIn: 4));

        Assert.Equal(PeopleText.OneActing, refused.Message);
        Assert.True(await _town.AppointAsync("baskan", RoleNames.Director, "sef2", "mudur", days: 1, startsIn: 5) > 0);
    }

    [Fact]
    public async Task Two_chiefs_may_be_replaced_at_the_same_time_but_not_one_of_them_twice()
    {
        await _town.AppointAsync("mudur", RoleNames.Chief, "personel", "sef");

        Assert.True(await _town.AppointAsync("mudur", RoleNames.Chief, "personel", "sef2") > 0);
        await Assert.ThrowsAsync<RuleException>(() => _town.AppointAsync("mudur", RoleNames.Chief, "birim", "sef"));
    }

    [Theory]
    [InlineData("mudur", RoleNames.Director)]
    [InlineData("sef", RoleNames.Chief)]
    [InlineData("mudur", RoleNames.TopManager)]
    [InlineData("personel", RoleNames.Director)]
    public async Task Only_the_superior_of_a_post_appoints_to_it(string by, string post)
    {
        await Assert.ThrowsAsync<RuleException>(() => _town.AppointAsync(by, post, "birim", null));

        Assert.Equal(0, await _town.Database.ReadAsync(db => db.Appointments.CountAsync()));
    }

    [Fact]
    public async Task Nobody_appoints_himself()
    {
        var refused = await Assert.ThrowsAsync<RuleException>(() => _town.AppointAsync("yonetici", RoleNames.Director, "yonetici", "mudur"));

        Assert.Equal(PeopleText.OwnGrant, refused.Message);
    }

    [Fact]
    public async Task A_delegation_gives_only_what_is_named()
    {
        await _town.DelegateAsync("mudur", "personel", "mudur", HelpDeskPermissions.Assign);

        var receiver = await _town.AtScreenAsync("personel");

        Assert.True(receiver.Can(HelpDeskPermissions.Assign));
        Assert.False(receiver.Can(HelpDeskPermissions.Settings));
        Assert.False(receiver.Is(RoleNames.Director));
        Assert.Equal("personel (mudur adına)", receiver.As(HelpDeskPermissions.Assign).Signature);
    }

    [Theory]
    [InlineData(PeoplePermissions.AppointSome)]
    [InlineData(PeoplePermissions.ManageUsers)]
    [InlineData("Yok.BoyleBirYetki")]
    public async Task What_is_locked_or_not_ones_own_is_not_delegated(string permission)
    {
        await Assert.ThrowsAsync<RuleException>(() => _town.DelegateAsync("mudur", "personel", "mudur", permission));
    }

    [Fact]
    public async Task A_delegated_power_is_not_delegated_further()
    {
        await _town.DelegateAsync("mudur", "sef", "mudur", PeoplePermissions.ManageTeams);

        var refused = await Assert.ThrowsAsync<RuleException>(() => _town.DelegateAsync("sef", "personel", "sef", PeoplePermissions.ManageTeams));

        Assert.Equal(PeopleText.NotDelegable, refused.Message);
    }

    [Fact]
    public async Task The_replaced_director_ends_the_appointment_and_is_the_director_again()
    {
        var id = await _town.AppointAsync("baskan", RoleNames.Director, "sef", "mudur");
        var back = await _town.AtScreenAsync("mudur");

        await _town.Database.WithAsync<AppointmentDesk, bool>(async desk =>
        {
            await desk.EndAsync(id, back, default);
            return true;
        });

        Assert.True((await _town.AtScreenAsync("mudur")).Is(RoleNames.Director));
        Assert.False((await _town.AtScreenAsync("sef")).Is(RoleNames.Director));
    }

    [Fact]
    public async Task An_appointment_of_others_is_not_found_and_not_ended()
    {
        var id = await _town.AppointAsync("baskan", RoleNames.Director, "sef", "mudur");
        var stranger = await _town.AtScreenAsync("birim");

        var refused = await Assert.ThrowsAsync<RuleException>(() => _town.Database.WithAsync<AppointmentDesk, bool>(async desk =>
        {
            await desk.EndAsync(id, stranger, default);
            return true;
        }));

        Assert.Equal(PeopleText.AppointmentMissing, refused.Message);
    }
}
