using System.Net;
using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Upkeep;
using Yakutiye.BilgiIslem.Web.Infrastructure.Backups;
using Yakutiye.BilgiIslem.Web.Infrastructure.Scheduling;
using Yakutiye.BilgiIslem.Web.Tests.Hosting;

namespace Yakutiye.BilgiIslem.Web.Tests.Upkeep;

public sealed class OperationsPageTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Fact]
    public async Task The_administrator_asks_for_a_backup_and_sees_it_verified_and_tried()
    {
        using var administrator = await portal.SignInAsync("yonetici");
        var page = await administrator.OpenAsync("/yonetim/isletim");

        await administrator.SubmitAsync(page, "/yonetim/isletim/yedekle");
        await portal.WithAsync<WorkRunner, bool>(runner => runner.RunAsync(typeof(BackupWork), CancellationToken.None));

        var runs = await portal.WithDbAsync(db => db.Set<BackupRun>().OrderBy(r => r.Id).ToListAsync());
        Assert.Equal([BackupKind.Manual, BackupKind.Nightly, BackupKind.RestoreTest], runs.Select(r => r.Kind));
        Assert.All(runs, run => Assert.True(run.IsVerified, run.Error));
        var after = await administrator.OpenAsync("/yonetim/isletim");
        Assert.Contains("Doğrulandı", after.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains(runs[0].File!, after.Body.TextContent, StringComparison.Ordinal);
    }

    [Theory, InlineData("birim"), InlineData("personel")]
    public async Task Whoever_does_not_run_the_portal_does_not_see_how_it_runs(string account)
    {
        using var visitor = await portal.SignInAsync(account);

        var answer = await visitor.Client.GetAsync("/yonetim/isletim");

        Assert.Contains("/hata/403", answer.Headers.Location?.ToString() ?? "/hata/403", StringComparison.Ordinal);
        Assert.NotEqual(HttpStatusCode.OK, answer.StatusCode);
    }

    [Fact]
    public async Task Health_is_one_word_for_strangers_and_a_list_for_the_administrator()
    {
        using var stranger = portal.NewVisitor();
        using var administrator = await portal.SignInAsync("yonetici");

        var word = await stranger.Client.GetStringAsync("/saglik");
        var list = await administrator.Client.GetStringAsync("/saglik");

        Assert.Matches("^(Healthy|Degraded)$", word);
        Assert.Contains("veritabani", list, StringComparison.Ordinal);
    }
}
