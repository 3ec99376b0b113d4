using Microsoft.AspNetCore.Identity;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Tests.Data;

namespace Yakutiye.BilgiIslem.Tests.People;

/// <summary>A small directorate in a database of its own.</summary>
public sealed class Town : IAsyncLifetime, IDisposable
{
    private readonly Dictionary<string, int> _people = new(StringComparer.Ordinal);

    public TestDatabase Database { get; } = new();

    public DateOnly Today { get; } = new(2026, 11, 2);

    public int this[string name] => _people[name];

    public async Task InitializeAsync()
    {
        await Database.InitializeAsync();
        await Database.SaveAsync([.. RoleNames.All.Select(r => new AppRole(r))]);
        foreach (var (name, role) in new[]
        {
            ("mudur", RoleNames.Director), ("sef", RoleNames.Chief), ("sef2", RoleNames.Chief), ("personel", RoleNames.Staff),
            ("baskan", RoleNames.TopManager), ("yonetici", RoleNames.Administrator), ("birim", RoleNames.DepartmentUser),
        })
        {
            await AddAsync(name, role);
        }
    }

    public async Task AddAsync(string name, params string[] roles)
    {
        var user = new AppUser(name, new PersonFacts(name));
        await Database.SaveAsync(user);
        _people[name] = user.Id;
        var ids = await Database.ReadAsync(db => Task.FromResult(db.Roles.Where(r => roles.Contains(r.Name!)).Select(r => r.Id).ToList()));
        await Database.SaveAsync([.. ids.Select(id => new IdentityUserRole<int> { UserId = user.Id, RoleId = id })]);
    }

    /// <summary>The person at the screen, with the powers of the test's moment.</summary>
    public Task<ICurrentUser> AtScreenAsync(string name) => Database.WithAsync<PowersDesk, ICurrentUser>(async desk =>
    {
        desk.Forget(this[name]);
        var person = await desk.PersonAsync(this[name], default);
        return new Clerk(person!, await desk.PowersAsync(person!, default));
    });

    public async Task<int> AppointAsync(string by, string post, string person, string? forPerson, int days = 5, int startsIn = 0)
    {
        var user = await AtScreenAsync(by);
        return await Database.WithAsync<AppointmentDesk, int>(desk =>
            desk.AppointAsync(post, this[person], forPerson is null ? null : this[forPerson], Paper(days, startsIn), user, default));
    }

    public async Task<int> DelegateAsync(string by, string person, string forPerson, params string[] scope)
    {
        var user = await AtScreenAsync(by);
        return await Database.WithAsync<AppointmentDesk, int>(desk => desk.DelegateAsync(scope, this[person], this[forPerson], Paper(5), user, default));
    }

    public async Task SetRolesAsync(string by, string person, params string[] roles)
    {
        var user = await AtScreenAsync(by);
        await Database.WithAsync<RoleDesk, bool>(async desk =>
        {
            await desk.SetAsync(this[person], roles, user, default);
            return true;
        });
    }

    public AppointmentPaper Paper(int days, int startsIn = 0) =>
        new(Today.AddDays(startsIn), Today.AddDays(startsIn + days - 1), "E-2026/17", Today);

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => Database.Dispose();

    private sealed class Clerk(PersonSnapshot person, PersonPowers powers) : ICurrentUser
    {
        public bool IsSignedIn => true;
        public int Id => person.Id;
        public string Name => person.Name;
        public int? UnitId => person.UnitId;

        public bool Is(string role) => powers.Is(role);

        public bool Can(string permission) => powers.Can(permission);

        public Actor As(string permission) => powers.As(Id, Name, permission);
    }
}
