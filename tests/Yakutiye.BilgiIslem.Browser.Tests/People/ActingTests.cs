using Microsoft.Playwright;
using Yakutiye.BilgiIslem.Browser.Tests.Hosting;
using Yakutiye.BilgiIslem.Calendar;
using static Microsoft.Playwright.Assertions;

namespace Yakutiye.BilgiIslem.Browser.Tests.People;

[Collection(PeopleCollection.Name)]
public sealed class ActingTests(Portal portal) : BrowserTest(portal)
{
    [BrowserFact]
    public async Task While_the_chief_acts_for_the_director_both_see_it_on_every_page()
    {
        var administrator = await OpenAsync("yonetici");
        var director = await OpenAsync("mudur");
        var chief = await OpenAsync("sef");

        await AppointAsync(administrator);
        await director.GoAsync("/panom");
        await chief.GoAsync("/panom");
        await chief.Page.Locator(".shell-user").ClickAsync();

        await Expect(director.Page.Locator(".shell-banner").GetByText("vekâlet ediliyor")).ToBeVisibleAsync();
        await Expect(chief.Page.GetByText("Vekâleten: Kemal Aydoğan")).ToBeVisibleAsync();
    }

    private static async Task AppointAsync(Window window)
    {
        var today = Istanbul.Today(TimeProvider.System);
        await window.GoAsync("/yonetim/vekaletler/yeni");
        await window.Page.GetByLabel("Makam").SelectOptionAsync(new SelectOptionValue { Label = "Bilgi İşlem Müdürü" });
        await window.ChooseAsync("Kimin yerine", "aydogan", "Kemal Aydoğan");
        await window.ChooseAsync("Görevlendirilen kişi", "isik", "Nurcan Işık");
        await window.Page.GetByLabel("İlk gün").FillAsync(Day(today));
        await window.Page.GetByLabel("Son gün (dahil)").FillAsync(Day(today.AddDays(4)));
        await Window.TypeAsync(window.Page.GetByLabel("Dayanak yazının sayısı"), "E-37257702-903-1422");
        await window.Page.GetByLabel("Dayanak yazının tarihi").FillAsync(Day(today));
        await window.ClickAsync("Vekâleti kaydet");
        await window.Page.WaitForURLAsync("**/yonetim/vekaletler");
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
