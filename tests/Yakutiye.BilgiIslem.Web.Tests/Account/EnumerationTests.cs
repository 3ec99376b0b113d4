using System.Diagnostics;
using Yakutiye.BilgiIslem.Web.Infrastructure.Demo;
using Yakutiye.BilgiIslem.Web.Tests.Hosting;

namespace Yakutiye.BilgiIslem.Web.Tests.Account;

public sealed class EnumerationTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Fact]
    public async Task A_refusal_does_not_tell_whether_the_account_exists_is_locked_or_closed()
    {
        await portal.ChangeAsync("sef", user => user.Disable("Ayrıldı", TimeProvider.System.GetUtcNow().UtcDateTime));
        await portal.ChangeAsync("some", user => user.LockoutEnd = TimeProvider.System.GetUtcNow().AddMinutes(10));

        var unknown = await AnswerAsync("yok.biri", "yanlış parola");
        var known = await AnswerAsync("birim", "yanlış parola");
        var closed = await AnswerAsync("sef", DemoAccounts.Password);
        var locked = await AnswerAsync("some", DemoAccounts.Password);

        Assert.Equal(unknown, known);
        Assert.Equal(unknown, closed);
        Assert.Equal(unknown, locked);
    }

    [Fact]
    public async Task Every_refusal_costs_a_password_check()
    {
        await TimeAsync("mudur");

        var unknown = await MedianAsync("olmayan.kisi");
        var known = await MedianAsync("baskan");

        // Without the check an unknown name would answer in a tenth of the time.
        Assert.InRange(unknown / known, 0.5, 2.0);
    }

    private async Task<string> AnswerAsync(string userName, string password)
    {
        using var visitor = portal.NewVisitor();
        var answer = await visitor.TryAsync(userName, password);
        var page = await Visitor.ReadAsync(answer);
        foreach (var own in page.QuerySelectorAll("input[name=__RequestVerificationToken], input[name=UserName]"))
        {
            own.Remove();
        }

        return $"{answer.StatusCode} {page.DocumentElement.OuterHtml}";
    }

    private async Task<double> MedianAsync(string userName)
    {
        var times = new List<double>();
        for (var i = 0; i < 4; i++)
        {
            times.Add(await TimeAsync(userName));
        }

        return times.Order().ElementAt(1);
    }

    private async Task<double> TimeAsync(string userName)
    {
        using var visitor = portal.NewVisitor();
        var token = await visitor.TokenAsync("/giris");
        using var form = new FormUrlEncodedContent([new("UserName", userName), new("Password", "yanlış parola"), new("__RequestVerificationToken", token)]);
        var started = Stopwatch.GetTimestamp();
        await visitor.Client.PostAsync("/giris", form);
        return Stopwatch.GetElapsedTime(started).TotalMilliseconds;
    }
}
