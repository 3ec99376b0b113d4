using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Yakutiye.BilgiIslem.People;
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

    [Theory]
    [InlineData("olmayan.kisi")]
    [InlineData("baskan")]
    [InlineData("mudur")]
    public async Task Every_refusal_costs_one_password_check(string userName)
    {
        await using var counted = new CountingPortal();
        using var visitor = counted.NewVisitor();

        await visitor.TryAsync(userName, "yanlış parola");

        // Without the check an unknown name would answer in a tenth of the time.
        Assert.Equal(1, counted.Hasher.Checks);
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

    private sealed class CountingPortal : PortalFactory
    {
        public CountingHasher Hasher { get; } = new();

        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.ConfigureTestServices(services => services.AddSingleton<IPasswordHasher<AppUser>>(Hasher));
        }
    }

    private sealed class CountingHasher : PasswordHasher<AppUser>
    {
        private int _checks;

        public int Checks => _checks;

        public override PasswordVerificationResult VerifyHashedPassword(AppUser user, string hashedPassword, string providedPassword)
        {
            Interlocked.Increment(ref _checks);
            return base.VerifyHashedPassword(user, hashedPassword, providedPassword);
        }
    }
}
