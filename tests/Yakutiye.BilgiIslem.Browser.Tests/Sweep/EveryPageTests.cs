using Yakutiye.BilgiIslem.Browser.Tests.Hosting;

namespace Yakutiye.BilgiIslem.Browser.Tests.Sweep;

/// <summary>The pages of those who work in the directorate.</summary>
[Collection(SweepCollection.Name)]
public sealed class DirectoratePageTests(BusyPortal portal) : PageSweep(portal)
{
    [BrowserTheory]
    [InlineData("mudur"), InlineData("sef"), InlineData("personel"), InlineData("some")]
    public Task Every_page_of_a_role_can_be_read_by_everyone_and_fits_a_phone(string userName) => SweepAsync(userName);
}

/// <summary>The pages of everybody else, and all pages in the dark; beside the others, because each page takes its time.</summary>
[Collection(OtherSweepCollection.Name)]
public sealed class EveryPageTests(BusyPortal portal) : PageSweep(portal)
{
    [BrowserTheory]
    [InlineData("birim"), InlineData("baskan"), InlineData("yonetici")]
    public Task Every_page_of_a_role_can_be_read_by_everyone_and_fits_a_phone(string userName) => SweepAsync(userName);

    [BrowserTheory]
    [InlineData("mudur"), InlineData("birim")]
    public Task Every_page_can_be_read_by_everyone_on_a_phone_in_the_dark(string userName) => SweepInTheDarkAsync(userName);

    [BrowserFact]
    public async Task The_door_can_be_read_by_everyone_and_fits_a_phone()
    {
        var window = await OpenAsync(WindowSize.Phone);

        await window.GoAsync("/giris");

        Assert.Empty(await PageCheck.BarriersAsync(window.Page));
        Assert.Empty(await PageCheck.OverflowAsync(window.Page));
    }
}
