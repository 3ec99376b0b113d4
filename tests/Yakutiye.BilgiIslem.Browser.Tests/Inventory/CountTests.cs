using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using Yakutiye.BilgiIslem.Browser.Tests.Hosting;
using Yakutiye.BilgiIslem.Inventory.Counts;
using static Microsoft.Playwright.Assertions;

namespace Yakutiye.BilgiIslem.Browser.Tests.Inventory;

public sealed class CountTests(CameraPortal portal) : BrowserTest(portal), IClassFixture<CameraPortal>
{
    [BrowserFact]
    public async Task A_clerk_counts_with_a_phone_loses_the_connection_and_the_tab_and_no_scan()
    {
        var count = await portal.CountAsync();
        var clerk = await OpenAsync("personel", WindowSize.Phone);
        clerk.Complaints.ExpectOffline();
        await clerk.GoAsync($"/envanter/sayimlar/{count.Id}/okut");
        await clerk.Page.GetByLabel("Bulunduğunuz yer").SelectOptionAsync(new SelectOptionValue { Index = 1 });

        await clerk.Page.GetByRole(AriaRole.Button, new() { Name = "Kamerayı aç" }).ClickAsync();
        await Expect(Scans(clerk.Page).Filter(new() { HasText = CameraPortal.Serial })).ToContainTextAsync("Sayıldı");
        await clerk.Page.GetByRole(AriaRole.Button, new() { Name = "Kamerayı kapat" }).ClickAsync();

        await clerk.Page.Context.SetOfflineAsync(true);
        await TypeAsync(clerk.Page, "EL-002");
        await TypeAsync(clerk.Page, "EL-003");
        await Expect(clerk.Page.GetByText("Bağlantı yok, 2 okuma bekliyor.")).ToBeVisibleAsync();
        await clerk.Page.CloseAsync();
        await clerk.Page.Context.SetOfflineAsync(false);

        var tab = await clerk.NewTabAsync();
        await tab.GotoAsync($"/envanter/sayimlar/{count.Id}/okut");
        await Expect(tab.GetByText("Bütün okumalar gönderildi.")).ToBeVisibleAsync();

        var found = await portal.WithDbAsync(db => db.Set<CountLine>().CountAsync(l => l.CampaignId == count.Id && l.Result == CountResult.FoundHere));
        var scans = await portal.WithDbAsync(db => db.Set<CountScan>().Where(s => s.CampaignId == count.Id).Select(s => s.Tag).ToListAsync());
        Assert.Equal(3, found);
        Assert.Equal(["EL-002", "EL-003", CameraPortal.Serial], scans.Distinct().Order(StringComparer.Ordinal));
    }

    private static ILocator Scans(IPage page) => page.Locator("[data-part=scans] li");

    private static async Task TypeAsync(IPage page, string tag)
    {
        await page.GetByLabel("Sicil ya da seri numarası").FillAsync(tag);
        await page.GetByRole(AriaRole.Button, new() { Name = "Ekle" }).ClickAsync();
    }
}
