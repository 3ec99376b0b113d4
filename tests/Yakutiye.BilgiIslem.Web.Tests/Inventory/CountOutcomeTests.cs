using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Calendar;
using Yakutiye.BilgiIslem.Inventory.Assets;
using Yakutiye.BilgiIslem.Inventory.Counts;
using Yakutiye.BilgiIslem.Inventory.Vouchers;
using Yakutiye.BilgiIslem.Inventory.WriteOffs;
using Yakutiye.BilgiIslem.Web.Tests.Hosting;

namespace Yakutiye.BilgiIslem.Web.Tests.Inventory;

public sealed class CountOutcomeTests : IDisposable
{
    private const string Unknown = "ETIKETSIZ-7";

    private static readonly DateOnly Today = Istanbul.Today(TimeProvider.System);

    private readonly CountPortal _portal = new();

    [Fact]
    public async Task A_closed_year_end_count_leads_to_its_cetvel_and_to_forms_that_are_filled_from_it()
    {
        var (count, missing) = await ClosedAsync();
        using var keeper = await _portal.SignInAsync("personel");

        var page = await keeper.OpenAsync($"/envanter/sayimlar/{count.Id}");
        var entry = await keeper.OpenAsync(page.QuerySelector("a[href^='/envanter/giris?sayim=']")!.GetAttribute("href")!);
        var proposal = await keeper.OpenAsync(page.QuerySelector(".card a.btn[href^='/envanter/dusum/yeni']")!.GetAttribute("href")!);

        Assert.NotNull(page.QuerySelector($"a[href='/envanter/cetveller/sayim-dokum.pdf?yil={count.Year}']"));
        Assert.Equal(nameof(VoucherKind.CountSurplus), ValueOf(entry, "Kind"));
        Assert.Equal((nameof(BaseDocumentKind.CountMinutes), count.Number), (ValueOf(entry, "BaseKind"), ValueOf(entry, "BaseNumber")));
        Assert.Equal(Today.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), ValueOf(entry, "BaseDate"));
        Assert.Equal(Unknown, ValueOf(entry, "Lines[0].Serials").Trim());
        Assert.Equal(count.Number, ValueOf(proposal, "ReportNumber"));
        Assert.Contains(missing.Tag, proposal.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_surplus_without_a_closed_year_end_count_is_refused_beside_the_number()
    {
        await _portal.EnterAsync(1);
        using var keeper = await _portal.SignInAsync("personel");
        var (warehouse, code) = await _portal.WithDbAsync(async db => (
            await db.Set<BilgiIslem.Inventory.Warehouses.Warehouse>().Select(w => w.Id).SingleAsync(), await db.Set<Asset>().Select(a => a.CodeId).FirstAsync()));
        var day = Today.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

        var answer = await keeper.PostAsync("/envanter/giris", new()
        {
            ["FormKey"] = Guid.NewGuid().ToString(), ["Kind"] = "CountSurplus", ["WarehouseId"] = $"{warehouse}", ["Date"] = day, ["BaseKind"] = "CountMinutes",
            ["BaseNumber"] = "SAY-1999-001", ["BaseDate"] = day, ["Counterpart"] = "Sayım fazlası", ["Lines[0].CodeId"] = $"{code}", ["Lines[0].Name"] = "Ekran",
            ["Lines[0].Count"] = "1", ["Lines[0].UnitPrice"] = "10", ["Lines[0].VatRate"] = "20",
        });

        Assert.Contains("yıl sonu sayımının numarasını", (await Visitor.ReadAsync(answer)).QuerySelector("#BaseNumber-error")!.TextContent, StringComparison.Ordinal);
    }

    public void Dispose() => _portal.Dispose();

    private static string ValueOf(IHtmlDocument page, string name) => page.GetElementsByName(name)[0] switch
    {
        IHtmlSelectElement select => select.Value ?? "",
        IHtmlTextAreaElement area => area.Value,
        IHtmlInputElement input => input.Value,
        var other => other.TextContent,
    };

    // One is found, one is not and is reported lost, and one is known to nobody.
    private async Task<(CountCampaign Count, Asset Missing)> ClosedAsync()
    {
        var assets = await _portal.EnterAsync(2);
        var running = await _portal.RunningAsync(CountKind.YearEnd);
        var (keeper, place) = (await _portal.ActorAsync("personel"), await _portal.FirstPlaceAsync(running.Id));
        await _portal.WithAsync<ScanDesk, int>(async d =>
            (await d.TakeAsync(running.Id, [new(Guid.NewGuid(), place, assets[0].Tag, null), new(Guid.NewGuid(), place, Unknown, null)], keeper, default)).Count);
        await StepAsync(running.Id, (d, seen) => d.CountAgainAsync(running.Id, seen, default));
        await StepAsync(running.Id, (d, seen) => d.GiveUpOpenAsync(running.Id, seen, keeper, default));
        await StepAsync(running.Id, (d, seen) => d.CloseAsync(running.Id, seen, keeper, default));
        await _portal.WithAsync<LossDesk, LossReport>(d => d.ReportAsync(assets[1].Id, new LossFacts(LossKind.Lost, Today, "B04", "Sayımda yoktu.", null, null), keeper, default));
        return (await _portal.ReadAsync(running.Id), assets[1]);
    }

    private async Task StepAsync(int id, Func<CountDesk, Guid, Task> step)
    {
        var seen = (await _portal.ReadAsync(id)).Version;
        await _portal.WithAsync<CountDesk, bool>(async d =>
        {
            await step(d, seen);
            return true;
        });
    }
}
