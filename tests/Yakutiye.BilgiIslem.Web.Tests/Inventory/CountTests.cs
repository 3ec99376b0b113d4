using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Calendar;
using Yakutiye.BilgiIslem.Inventory.Assets;
using Yakutiye.BilgiIslem.Inventory.Counts;
using Yakutiye.BilgiIslem.Inventory.Warehouses;
using Yakutiye.BilgiIslem.Web.Tests.Hosting;

namespace Yakutiye.BilgiIslem.Web.Tests.Inventory;

public sealed class CountTests : IDisposable
{
    private readonly CountPortal _portal = new();

    [Fact]
    public async Task A_list_check_goes_from_its_plan_to_its_minutes()
    {
        var assets = await _portal.EnterAsync(3);
        using var clerk = await _portal.SignInAsync("personel");
        var filed = await clerk.PostAsync("/envanter/sayimlar/yeni", new() { ["FormKey"] = Guid.NewGuid().ToString(), ["Kind"] = "ListCheck", ["Year"] = $"{Istanbul.Today(TimeProvider.System).Year}", ["Everything"] = "true" });
        var path = filed.Headers.Location!.ToString();
        var id = int.Parse(path.Split('/')[^1], System.Globalization.CultureInfo.InvariantCulture);

        await StepAsync(clerk, path, "baslat");
        await ScanAsync(clerk, id, assets[0].Tag, assets[1].Tag, "TANINMAYAN-1");
        await StepAsync(clerk, path, "kapat");
        var refused = await clerk.OpenAsync(path);
        await StepAsync(clerk, path, "ikinci-sayim");
        await StepAsync(clerk, path, "kapat");
        Assert.Equal(CountStatus.Recount, (await _portal.ReadAsync(id)).Status);
        await StepAsync(clerk, path, "kalanlar");
        await StepAsync(clerk, path, "kapat");
        var closed = await clerk.OpenAsync(path);
        var minutes = await clerk.Client.GetAsync($"{path}/tutanak.pdf");
        var sheet = await clerk.Client.GetAsync($"{path}/excel");

        Assert.Contains("1 taşınır henüz sayılmadı", refused.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(CountStatus.Closed, (await _portal.ReadAsync(id)).Status);
        Assert.Equal(CountResult.Missing, await _portal.ResultAsync(id, assets[2].Id));
        Assert.Contains("1 taşınır bulunamadı", closed.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal("application/pdf", minutes.Content.Headers.ContentType!.MediaType);
        Assert.Equal(HttpStatusCode.OK, sheet.StatusCode);
        Assert.NotNull(await _portal.WithDbAsync(db => db.Set<Asset>().Where(a => a.Id == assets[0].Id).Select(a => a.CountedAt).SingleAsync()));
        Assert.Equal(1, await _portal.WithDbAsync(db => db.Set<AssetEvent>().CountAsync(e => e.AssetId == assets[0].Id && e.Kind == AssetEventKind.Count)));
    }

    [Fact]
    public async Task A_scan_that_is_sent_twice_is_taken_once_and_two_scans_of_a_label_are_one_finding()
    {
        var assets = await _portal.EnterAsync(1);
        var count = await _portal.RunningAsync();
        using var clerk = await _portal.SignInAsync("personel");
        using var other = await _portal.SignInAsync("sef");
        var key = Guid.NewGuid();

        await ScanAsync(clerk, count.Id, (key, assets[0].Tag));
        var again = await ScanAsync(clerk, count.Id, (key, assets[0].Tag));
        var second = await ScanAsync(other, count.Id, assets[0].Tag);

        Assert.Equal("Counted", again[0]);
        Assert.Equal("Repeated", second[0]);
        var line = await _portal.WithDbAsync(db => db.Set<CountLine>().AsNoTracking().SingleAsync(l => l.CampaignId == count.Id));
        Assert.Equal((CountResult.FoundHere, 2), (line.Result, line.ScanCount));
        Assert.Equal(2, await _portal.WithDbAsync(db => db.Set<CountScan>().CountAsync(s => s.CampaignId == count.Id)));
    }

    [Fact]
    public async Task A_label_that_is_read_in_two_places_keeps_the_first_and_says_so()
    {
        var assets = await _portal.EnterAsync(1);
        var count = await _portal.RunningAsync();
        using var clerk = await _portal.SignInAsync("personel");
        var unit = await _portal.WithDbAsync(db => db.Units.Where(u => u.Code == "FEN").Select(u => u.Id).SingleAsync());
        await clerk.PostAsync($"/envanter/sayimlar/{count.Id}/yer", new() { ["UnitId"] = $"{unit}", ["Room"] = "115" });
        var room = await _portal.WithDbAsync(db => db.Set<CountPlace>().Where(p => p.CampaignId == count.Id && p.Room == "115").Select(p => p.Id).SingleAsync());

        await ScanAsync(clerk, count.Id, assets[0].Tag);
        var outcome = await SendAsync(clerk, count.Id, room, (Guid.NewGuid(), assets[0].Tag));

        Assert.Equal("Conflict", outcome[0]);
        var line = await _portal.WithDbAsync(db => db.Set<CountLine>().AsNoTracking().SingleAsync(l => l.CampaignId == count.Id));
        Assert.Equal((CountResult.FoundHere, true), (line.Result, line.HasConflict));
    }

    [Fact]
    public async Task Two_people_who_scan_at_once_lose_nothing()
    {
        var assets = await _portal.EnterAsync(20);
        var count = await _portal.RunningAsync();
        using var one = await _portal.SignInAsync("personel");
        using var two = await _portal.SignInAsync("sef");

        await Task.WhenAll(assets.Select((a, i) => ScanAsync(i % 2 == 0 ? one : two, count.Id, a.Tag, assets[0].Tag)));

        Assert.Equal(20, await _portal.WithDbAsync(db => db.Set<CountLine>().CountAsync(l => l.CampaignId == count.Id && l.Result == CountResult.FoundHere)));
        Assert.Equal(40, await _portal.WithDbAsync(db => db.Set<CountScan>().CountAsync(s => s.CampaignId == count.Id)));
    }

    [Fact]
    public async Task Scans_without_a_valid_token_are_refused()
    {
        await _portal.EnterAsync(1);
        var count = await _portal.RunningAsync();
        using var clerk = await _portal.SignInAsync("personel");
        clerk.Client.DefaultRequestHeaders.Add("RequestVerificationToken", "sahte");

        var answer = await clerk.Client.PostAsJsonAsync($"/envanter/sayimlar/{count.Id}/okumalar", new { scans = Array.Empty<object>() });

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Fact]
    public async Task A_closed_count_takes_no_scans_and_says_so()
    {
        var assets = await _portal.EnterAsync(1);
        var count = await _portal.RunningAsync();
        using var clerk = await _portal.SignInAsync("personel");
        await ScanAsync(clerk, count.Id, assets[0].Tag);
        await StepAsync(clerk, $"/envanter/sayimlar/{count.Id}", "kapat");

        var answer = await PostScansAsync(clerk, count.Id, await _portal.FirstPlaceAsync(count.Id), (Guid.NewGuid(), assets[0].Tag));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains("okuma alm", (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("sentence").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_nobody_expected_is_counted_once_more_before_the_count_is_closed()
    {
        var assets = await _portal.EnterAsync(1);
        var count = await _portal.RunningAsync();
        var page = $"/envanter/sayimlar/{count.Id}";
        using var clerk = await _portal.SignInAsync("personel");
        await ScanAsync(clerk, count.Id, assets[0].Tag);
        await ScanAsync(clerk, count.Id, "BILINMEYEN-1");

        await StepAsync(clerk, page, "kapat");
        var first = await _portal.WithDbAsync(db => db.Set<CountCampaign>().Where(c => c.Id == count.Id).Select(c => c.Status).SingleAsync());
        await StepAsync(clerk, page, "ikinci-sayim");
        await StepAsync(clerk, page, "kapat");

        Assert.Equal(CountStatus.Running, first);
        Assert.Equal(CountStatus.Closed, await _portal.WithDbAsync(db => db.Set<CountCampaign>().Where(c => c.Id == count.Id).Select(c => c.Status).SingleAsync()));
    }

    [Fact]
    public async Task A_plan_is_changed_before_the_start_and_a_stale_form_shows_both_versions()
    {
        using var clerk = await _portal.SignInAsync("personel");
        Dictionary<string, string> plan = new() { ["Kind"] = "ListCheck", ["Year"] = "2026", ["Everything"] = "true", ["Note"] = "ilk" };
        var made = await clerk.PostAsync("/envanter/sayimlar/yeni", plan);
        var page = made.Headers.Location!.OriginalString;
        var seen = (await clerk.OpenAsync($"{page}/duzenle")).QuerySelector("input[name=Version]")!.GetAttribute("value")!;

        var saved = await clerk.PostAsync($"{page}/duzenle", new(plan) { ["Note"] = "ikinci", ["Version"] = seen });
        var stale = await clerk.PostAsync($"{page}/duzenle", new(plan) { ["Note"] = "üçüncü", ["Version"] = seen });

        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, stale.StatusCode);
        var text = (await Visitor.ReadAsync(stale)).Body!.TextContent;
        Assert.Contains("ikinci", text, StringComparison.Ordinal);
        Assert.Contains("üçüncü", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_department_sees_no_count()
    {
        await _portal.EnterAsync(1);
        var count = await _portal.RunningAsync();
        using var visitor = await _portal.SignInAsync("birim");

        Assert.Equal(HttpStatusCode.NotFound, await visitor.StatusAsync($"/envanter/sayimlar/{count.Id}"));
        Assert.Equal(HttpStatusCode.NotFound, await visitor.StatusAsync($"/envanter/sayimlar/{count.Id}/okut"));
        Assert.Equal(HttpStatusCode.NotFound, await visitor.StatusAsync($"/envanter/sayimlar/{count.Id}/tutanak.pdf"));
        Assert.NotEqual(HttpStatusCode.OK, await visitor.StatusAsync("/envanter/sayimlar"));
    }

    [Fact]
    public async Task A_year_end_count_holds_the_warehouse_until_it_ends()
    {
        var assets = await _portal.EnterAsync(1);
        var count = await _portal.RunningAsync(CountKind.YearEnd);
        using var director = await _portal.SignInAsync("mudur");

        await StepAsync(director, $"/envanter/sayimlar/{count.Id}", "dondur");
        var held = await _portal.WithDbAsync(db => db.Set<Warehouse>().AnyAsync(w => w.IsFrozen));
        await ScanAsync(director, count.Id, assets[0].Tag);
        await StepAsync(director, $"/envanter/sayimlar/{count.Id}", "kapat");

        Assert.True(held);
        Assert.False(await _portal.WithDbAsync(db => db.Set<Warehouse>().AnyAsync(w => w.IsFrozen)));
    }

    public void Dispose() => _portal.Dispose();

    private async Task StepAsync(Visitor visitor, string path, string step)
    {
        var id = int.Parse(path.Split('/')[^1], System.Globalization.CultureInfo.InvariantCulture);
        var version = (await _portal.ReadAsync(id)).Version;
        var answer = await visitor.PostAsync($"{path}/{step}", new() { ["version"] = version.ToString() }, path);
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
    }

    private Task<string[]> ScanAsync(Visitor visitor, int id, params string[] tags) => ScanAsync(visitor, id, [.. tags.Select(t => (Guid.NewGuid(), t))]);

    private async Task<string[]> ScanAsync(Visitor visitor, int id, params (Guid Key, string Tag)[] scans) => await SendAsync(visitor, id, await _portal.FirstPlaceAsync(id), scans);

    private static async Task<string[]> SendAsync(Visitor visitor, int id, int place, params (Guid Key, string Tag)[] scans)
    {
        var answer = await PostScansAsync(visitor, id, place, scans);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var json = await answer.Content.ReadFromJsonAsync<JsonElement>();
        return [.. json.GetProperty("answers").EnumerateArray().Select(a => a.GetProperty("outcome").GetString()!)];
    }

    private static async Task<HttpResponseMessage> PostScansAsync(Visitor visitor, int id, int place, params (Guid Key, string Tag)[] scans)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"/envanter/sayimlar/{id}/okumalar")
        {
            Content = JsonContent.Create(new { scans = scans.Select(s => new { key = s.Key, placeId = place, tag = s.Tag, at = TimeProvider.System.GetUtcNow() }) }),
        };
        request.Headers.Add("RequestVerificationToken", await visitor.TokenAsync("/panom"));
        return await visitor.Client.SendAsync(request);
    }
}
