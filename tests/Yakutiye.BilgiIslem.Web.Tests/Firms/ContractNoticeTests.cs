using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Time.Testing;
using Yakutiye.BilgiIslem.Firms;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Web.Tests.HelpDesk;
using Yakutiye.BilgiIslem.Web.Tests.Hosting;

namespace Yakutiye.BilgiIslem.Web.Tests.Firms;

public sealed class ContractNoticeTests : IDisposable
{
    // Monday 2 November 2026, 09:00 in Istanbul.
    private readonly FakeTimeProvider _clock = new(new DateTimeOffset(2026, 11, 2, 6, 0, 0, TimeSpan.Zero));
    private readonly PortalFactory _portal;

    public ContractNoticeTests() => _portal = new PortalFactory { Clock = _clock };

    [Fact]
    public async Task An_end_is_told_once_on_two_nodes_from_its_notice_day_on_and_to_who_acts_for_the_Mudur_too()
    {
        var deputy = await ActingAsync("personel2");
        var id = await AddAsync("Kanyon Ltd.", new DateOnly(2026, 12, 3));
        using var second = new SecondNode(_portal.Folder) { Clock = _clock };
        await RunBothAsync(second);
        var early = await ToldAsync("Kanyon");

        _clock.Advance(TimeSpan.FromDays(1));
        await RunBothAsync(second);
        await RunBothAsync(second);

        var told = await ToldAsync("Kanyon");
        Assert.Empty(early);
        Assert.Equal(3, told.Count);
        Assert.Contains(told, n => n.UserId == deputy);
        Assert.All(told, n => Assert.Equal(ContractNotices.Link(id), n.Link));
    }

    [Fact]
    public async Task Nobody_is_told_of_what_was_renewed()
    {
        var id = await AddAsync("Yaylak A.Ş.", new DateOnly(2026, 11, 20));
        await _portal.WithDbAsync(async db =>
        {
            var earlier = await db.Set<FirmContract>().Include(c => c.Firm).SingleAsync(c => c.Id == id);
            var card = new ContractCard(ContractKind.Service, "Yeni dönem", new DateOnly(2026, 11, 21), new DateOnly(2027, 11, 20));
            return await new FirmDesk(db).RenewAsync(earlier.Firm, earlier, card, CancellationToken.None);
        });

        await _portal.WithAsync<ContractNotices, int>(n => n.RunAsync(CancellationToken.None));

        Assert.Empty(await ToldAsync("Yaylak"));
    }

    public void Dispose() => _portal.Dispose();

    private async Task RunBothAsync(SecondNode second) => await Task.WhenAll(
        _portal.WithAsync<ContractNotices, int>(n => n.RunAsync(CancellationToken.None)),
        second.WithAsync<ContractNotices, int>(n => n.RunAsync(CancellationToken.None)));

    private Task<List<BilgiIslem.Notifications.Notification>> ToldAsync(string firm) => _portal.WithDbAsync(db =>
        db.Notifications.AsNoTracking().Where(n => n.Kind == ContractNotices.Ending && n.Text.Contains(firm)).ToListAsync());

    private Task<int> AddAsync(string name, DateOnly end) => _portal.WithDbAsync(async db =>
    {
        var firm = new Firm(new FirmCard(name));
        var contract = firm.AddContract(new ContractCard(ContractKind.Service, "Hizmet", new DateOnly(2026, 1, 1), end));
        db.Add(firm);
        await db.SaveChangesAsync();
        return contract.Id;
    });

    private Task<int> ActingAsync(string userName) => _portal.WithDbAsync(async db =>
    {
        var people = await db.Users.Where(u => u.UserName == userName || u.UserName == "mudur").ToDictionaryAsync(u => u.UserName!, u => u.Id);
        var paper = new AppointmentPaper(new DateOnly(2026, 11, 1), new DateOnly(2026, 11, 10), "37257702-903.07-1", new DateOnly(2026, 10, 30));
        db.Add(Appointment.Acting(RoleNames.Director, people[userName], people["mudur"], paper));
        await db.SaveChangesAsync();
        return people[userName];
    });
}
