using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Inventory.Licences;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Web.Tests.Hosting;

namespace Yakutiye.BilgiIslem.Web.Tests.Inventory;

public sealed class LicenceBudgetTests
{
    [Fact]
    public async Task List_page_and_device_ask_the_database_as_often_for_many_rows_as_for_few_and_never_more_than_twelve_times()
    {
        using var portal = new CountedPortal();
        var (licence, device) = (await portal.LicenceAsync("Sayılan", seats: null), await portal.DeviceAsync("255.02.01.01.02-26-90001"));
        using var director = await portal.SignInAsync("mudur");
        string[] paths = ["/envanter/lisanslar", $"/envanter/lisanslar/{licence}", $"/envanter/demirbaslar/{device}/yazilimlar", "/envanter/ayarlar/kodlar"];
        await FillAsync(portal, licence, device, software: 1);
        foreach (var path in paths)
        {
            await director.OpenAsync(path);
        }

        var few = await CountAsync(portal, director, paths);
        await FillAsync(portal, await portal.LicenceAsync("Başka", seats: null), device, software: 80);
        var many = await CountAsync(portal, director, paths);

        Assert.Equal(few, many);
        Assert.All(many, count => Assert.InRange(count, 1, 12));
    }

    private static async Task<List<int>> CountAsync(CountedPortal portal, Visitor visitor, string[] paths)
    {
        var counts = new List<int>();
        foreach (var path in paths)
        {
            counts.Add((await portal.Counter.DuringAsync(() => visitor.OpenAsync(path))).Count);
        }

        return counts;
    }

    private static Task<int> FillAsync(PortalFactory portal, int licenceId, int deviceId, int software) => portal.WithDbAsync(async db =>
    {
        var licence = await db.Set<SoftwareLicence>().SingleAsync(l => l.Id == licenceId);
        var day = new DateOnly(2026, 11, 2);
        foreach (var person in await db.Users.Select(u => u.Id).ToListAsync())
        {
            db.Add(licence.AssignTo(SeatHolder.Of(person, null), day, overUseAccepted: false, Actor.System));
        }

        db.Add(licence.AssignTo(SeatHolder.Of(null, deviceId), day, overUseAccepted: false, Actor.System));
        db.AddRange(Enumerable.Range(1, software).Select(i => new InstalledSoftware(deviceId, $"Yazılım {licenceId} {i}", "1", licenceId, day)));
        db.AddRange(Enumerable.Range(1, software).Select(i => new SoftwareLicence(new LicenceFacts { Product = $"Ürün {licenceId} {i}", Seats = i })));
        return await db.SaveChangesAsync();
    });
}
