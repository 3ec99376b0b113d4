using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Moq;
using Yakutiye.BilgiIslem.Web.Shared.Messages;

namespace Yakutiye.BilgiIslem.Web.Tests.Shared;

public sealed class FlashTests
{
    private readonly TempDataDictionary tempData = new(new DefaultHttpContext(), Mock.Of<ITempDataProvider>());

    [Fact]
    public void Messages_are_shown_in_the_order_they_were_given()
    {
        FlashMessages.Add(tempData, FlashTone.Success, "Kaydedildi.");
        FlashMessages.Add(tempData, FlashTone.Warning, "Süresi yaklaşıyor.");

        var shown = FlashMessages.Take(tempData);

        Assert.Equal(["Kaydedildi.", "Süresi yaklaşıyor."], shown.Select(m => m.Text));
    }

    [Fact]
    public void What_went_wrong_interrupts_and_what_went_well_waits() =>
        Assert.Equal(("status", "alert"), (new FlashMessage(FlashTone.Success, "").Role, new FlashMessage(FlashTone.Danger, "").Role));
}
