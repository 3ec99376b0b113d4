using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Calendar;
using Yakutiye.BilgiIslem.HelpDesk;
using Yakutiye.BilgiIslem.Web.Tests.Hosting;

namespace Yakutiye.BilgiIslem.Web.Tests.HelpDesk;

public sealed class DueTimesFollowTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Fact]
    public async Task A_leave_day_announced_on_the_eve_moves_what_is_due_on_it()
    {
        var ticket = await portal.OpenTicketAsync("birim", "İdari izinden önce açıldı");
        var before = await DueAsync(ticket.Id);
        using var director = await portal.SignInAsync("mudur");

        await director.PostAsync("/yonetim/takvim/izin/yeni", new()
        {
            ["Date"] = Istanbul.DayOf(before).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
            ["HalfDay"] = "false",
            ["Document"] = "2026/9 sayılı genelge",
        });

        Assert.True(await DueAsync(ticket.Id) > before);
    }

    private Task<DateTime> DueAsync(int id) =>
        portal.WithDbAsync(db => db.Set<Ticket>().Where(t => t.Id == id).Select(t => t.ResolutionDueAt!.Value).SingleAsync());
}
