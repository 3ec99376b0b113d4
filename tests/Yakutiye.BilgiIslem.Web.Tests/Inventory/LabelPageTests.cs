using System.Net;
using UglyToad.PdfPig;
using Yakutiye.BilgiIslem.Web.Tests.Hosting;

namespace Yakutiye.BilgiIslem.Web.Tests.Inventory;

public sealed class LabelPageTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Theory]
    [InlineData("L7651", 811), InlineData("L7163", 812), InlineData("62x29", 813)]
    public async Task The_labels_say_the_numbers_of_the_chosen_devices(string sheet, int place)
    {
        var first = await portal.DeviceAsync($"255.02.01.01.02-26-{place}01");
        var second = await portal.DeviceAsync($"255.02.01.01.02-26-{place}02", name: "Çok uzun adlı bir dizüstü bilgisayar, yedek adaptörü ve taşıma çantasıyla birlikte");
        using var director = await portal.SignInAsync("mudur");

        var answer = await PrintAsync(director, sheet, first, second);

        using var paper = PdfDocument.Open(await answer.Content.ReadAsByteArrayAsync());
        var text = string.Join('\n', paper.GetPages().Select(p => string.Join(' ', p.GetWords().Select(w => w.Text))));
        Assert.Contains($"255.02.01.01.02-26-{place}01", text, StringComparison.Ordinal);
        Assert.Contains($"255.02.01.01.02-26-{place}02", text, StringComparison.Ordinal);
        Assert.Contains("Yakutiye", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_device_of_another_unit_is_not_there()
    {
        var own = await portal.DeviceAsync("255.02.01.01.02-26-82001", holder: "birim");
        var foreign = await portal.DeviceAsync("255.02.01.01.02-26-82002", holder: "birim2");
        using var visitor = await portal.SignInAsync("birim");

        var mixed = await PrintAsync(visitor, "L7160", own, foreign);

        Assert.Equal(HttpStatusCode.NotFound, mixed.StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, await visitor.StatusAsync($"/envanter/etiketler?ids={own}&ids={foreign}"));
        Assert.Equal(HttpStatusCode.OK, await visitor.StatusAsync($"/envanter/etiketler?ids={own}"));
        Assert.Equal(HttpStatusCode.OK, (await PrintAsync(visitor, "L7160", own)).StatusCode);
    }

    [Theory]
    [InlineData("L7160", "22"), InlineData("50x25", "2"), InlineData("A4", "1"), InlineData("L7160", "0")]
    public async Task A_sheet_or_a_start_that_does_not_exist_is_refused_with_a_sentence(string sheet, string start)
    {
        var device = await portal.DeviceAsync($"255.02.01.01.02-26-83{sheet.Length}{start.PadLeft(2, '0')}");
        using var director = await portal.SignInAsync("mudur");

        var answer = await PrintAsync(director, sheet, [device], start);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.NotEmpty((await Visitor.ReadAsync(answer)).QuerySelectorAll(".field-validation-error, .invalid-feedback, .validation-summary-errors"));
    }

    [Fact]
    public async Task All_devices_of_a_unit_are_offered_and_nothing_is_left_out_of_the_form()
    {
        var device = await portal.DeviceAsync("255.02.01.01.02-26-84001", holder: "birim2");
        var unit = await portal.WithDbAsync(db => Task.FromResult(db.Users.Where(u => u.UserName == "birim2").Select(u => u.UnitId).Single()!.Value));
        using var director = await portal.SignInAsync("mudur");

        var page = await director.OpenAsync($"/envanter/etiketler?birim={unit}");

        Assert.Contains(page.QuerySelectorAll("input[name=Ids]"), i => i.GetAttribute("value") == LicenceArranging.Text(device));
        Assert.Contains("Etiket basılacak demirbaş yok", (await director.OpenAsync("/envanter/etiketler")).Body!.TextContent, StringComparison.Ordinal);
    }

    private static Task<HttpResponseMessage> PrintAsync(Visitor visitor, string sheet, params int[] ids) => PrintAsync(visitor, sheet, ids, "1");

    private static async Task<HttpResponseMessage> PrintAsync(Visitor visitor, string sheet, int[] ids, string start)
    {
        var fields = ids.Select(i => KeyValuePair.Create("Ids", LicenceArranging.Text(i)))
            .Append(new("Sheet", sheet)).Append(new("Start", start)).Append(new("__RequestVerificationToken", await visitor.TokenAsync("/panom")));
        return await visitor.Client.PostAsync("/envanter/etiketler", new FormUrlEncodedContent(fields));
    }
}
