using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Time.Testing;
using Yakutiye.BilgiIslem.Inventory.Licences;
using Yakutiye.BilgiIslem.Web.Tests.HelpDesk;
using Yakutiye.BilgiIslem.Web.Tests.Hosting;

namespace Yakutiye.BilgiIslem.Web.Tests.Inventory;

public sealed class LicenceExpiryTests : IDisposable
{
    // Monday 2 November 2026, 09:00 in Istanbul.
    private readonly FakeTimeProvider _clock = new(new DateTimeOffset(2026, 11, 2, 6, 0, 0, TimeSpan.Zero));
    private readonly PortalFactory _portal;

    public LicenceExpiryTests() => _portal = new PortalFactory { Clock = _clock };

    [Fact]
    public async Task Every_warning_of_a_licence_is_given_once_to_director_and_chief_on_two_nodes()
    {
        var id = await _portal.LicenceAsync("Antivirüs", ends: new DateOnly(2026, 12, 31));
        using var second = new SecondNode(_portal.Folder) { Clock = _clock };

        var given = new List<int>();
        foreach (var day in new[] { 2, 3, 30 + 2, 30 + 3, 30 + 24, 30 + 32, 30 + 33 })
        {
            _clock.SetUtcNow(new DateTimeOffset(2026, 11, 1, 6, 0, 0, TimeSpan.Zero).AddDays(day - 1));
            await RunBothAsync(second);
            given.Add(await ToldAsync("mudur", id));
        }

        // 59 and 58 days before, 29 and 28 days before, 7 days before, the day after the last, and another day.
        Assert.Equal([1, 1, 2, 2, 3, 4, 4], given);
        Assert.Equal(4, await ToldAsync("sef", id));
        Assert.Equal(0, await ToldAsync("personel", id));
    }

    [Fact]
    public async Task A_licence_that_is_renewed_is_warned_of_again_and_one_out_of_use_is_not()
    {
        var id = await _portal.LicenceAsync("Yenilenen", ends: new DateOnly(2026, 11, 20));
        var closed = await _portal.LicenceAsync("Kapanan", ends: new DateOnly(2026, 11, 20));
        await ChangeAsync(closed, l => l.Close(_clock.GetUtcNow().UtcDateTime));
        await RunAsync();

        await ChangeAsync(id, l => l.Describe(new LicenceFacts { Product = "Yenilenen", ExpiresOn = new DateOnly(2026, 11, 25) }));
        await RunAsync();

        Assert.Equal((2, 0), (await ToldAsync("mudur", id), await ToldAsync("mudur", closed)));
    }

    public void Dispose() => _portal.Dispose();

    private Task<int> RunAsync() => _portal.WithAsync<LicenceExpiryDesk, int>(d => d.RunAsync(CancellationToken.None));

    private Task<int[]> RunBothAsync(SecondNode second) =>
        Task.WhenAll(RunAsync(), second.WithAsync<LicenceExpiryDesk, int>(d => d.RunAsync(CancellationToken.None)));

    private Task<int> ToldAsync(string userName, int licence) => _portal.WithDbAsync(db => db.Notifications
        .CountAsync(n => n.Kind == LicenceNotices.Expiring && n.Link == LicenceNotices.Link(licence) && db.Users.Any(u => u.Id == n.UserId && u.UserName == userName)));

    private Task<int> ChangeAsync(int id, Action<SoftwareLicence> verb) => _portal.WithDbAsync(async db =>
    {
        verb(await db.Set<SoftwareLicence>().SingleAsync(l => l.Id == id));
        return await db.SaveChangesAsync();
    });
}
