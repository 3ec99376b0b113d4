using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Browser.Tests.HelpDesk;
using Yakutiye.BilgiIslem.Browser.Tests.Hosting;
using Yakutiye.BilgiIslem.Browser.Tests.Sweep;
using Yakutiye.BilgiIslem.HelpDesk;
using Yakutiye.BilgiIslem.Inventory.Assets;
using Yakutiye.BilgiIslem.Inventory.Codes;

namespace Yakutiye.BilgiIslem.Browser.Tests.Pictures;

/// <summary>Takes the pictures of the documentation; run by <c>eng/pictures</c>, which names the folder.</summary>
[Collection(SweepCollection.Name)]
public sealed class DocumentationPictures(BusyPortal portal) : BrowserTest(portal)
{
    private static readonly WindowSize Sheet = new(1440, 900);

    private static string Folder => Environment.GetEnvironmentVariable("PICTURES") ?? Path.GetTempPath();

#if PICTURES
    [BrowserFact]
#endif
    public async Task Take_the_pictures_of_the_documentation()
    {
        var ticket = await Portal.WithDbAsync(db => db.Set<Ticket>().Where(t => t.Status == TicketStatus.InProgress)
            .OrderByDescending(t => t.Id).Select(t => t.Id).FirstAsync());
        var director = await OpenAsync("mudur", Sheet);
        var chief = await OpenAsync("sef", Sheet);
        var clerk = await OpenAsync("birim", WindowSize.Phone);

        await TakeAsync(director, "/panom", "panom.png");
        await TakeAsync(chief, "/destek/talepler", "talepler.png");
        await TakeAsync(chief, $"/destek/talepler/{ticket}", "talep.png");
        await TakeAsync(clerk, NewTicket.Path, "telefonda-yeni-talep.png");
        await TakeAsync(chief, "/envanter/demirbaslar", "demirbaslar.png");
        await TakeAsync(chief, $"/envanter/demirbaslar/{await HeldAsync()}", "demirbas.png");
        await using var paper = await chief.Page.APIRequest.GetAsync($"/destek/talepler/{ticket}/is-emri.pdf?nusha=kullanici");
        await File.WriteAllBytesAsync(Path.Combine(Folder, "is-emri.pdf"), await paper.BodyAsync());
    }

    private Task<int> HeldAsync() => Portal.WithDbAsync(
        db => db.Set<Asset>().Where(a => a.PersonId != null && a.Kind == DeviceKind.Desktop).OrderBy(a => a.Id).Select(a => a.Id).FirstAsync());

    private static async Task TakeAsync(Window window, string page, string name)
    {
        await window.GoAsync(page);
        await window.Page.ScreenshotAsync(new() { Path = Path.Combine(Folder, name) });
    }
}
