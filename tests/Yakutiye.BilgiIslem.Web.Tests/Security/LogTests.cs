using System.Text.Json;
using Yakutiye.BilgiIslem.Web.Infrastructure.Demo;
using Yakutiye.BilgiIslem.Web.Tests.Hosting;

namespace Yakutiye.BilgiIslem.Web.Tests.Security;

public sealed class LogTests
{
    [Fact]
    public async Task Nobody_forges_a_line_of_the_log_or_finds_a_password_in_it()
    {
        await using var portal = new PortalFactory { Settings = { ["Logging:LogLevel:Default"] = "Information" } };
        using var visitor = await portal.SignInAsync("birim");
        await visitor.StatusAsync("/yok%0d%0aSahte%20satir");

        var lines = await LinesAsync(portal, "Sahte satir");

        Assert.All(lines, line => JsonDocument.Parse(line).Dispose());
        Assert.Contains(lines, line => line.Contains("\\r\\nSahte satir", StringComparison.Ordinal));
        Assert.DoesNotContain(lines, line => line.Contains(DemoAccounts.Password, StringComparison.Ordinal));
    }

    // The log is written in batches, every two seconds.
    private static async Task<string[]> LinesAsync(PortalFactory portal, string awaited)
    {
        var lines = Array.Empty<string>();
        for (var i = 0; i < 40 && !lines.Any(l => l.Contains(awaited, StringComparison.Ordinal)); i++)
        {
            await Task.Delay(250);
            var file = Assert.Single(Directory.GetFiles(Path.Combine(portal.Folder, "logs")));
            await using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            using var reader = new StreamReader(stream);
            lines = (await reader.ReadToEndAsync()).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        }

        return lines;
    }
}
