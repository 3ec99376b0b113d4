using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.People.TwoFactor;
using Yakutiye.BilgiIslem.Web.Tests.Hosting;

namespace Yakutiye.BilgiIslem.Web.Tests.Account;

/// <summary>What people do again and again in these tests.</summary>
internal static class AccountVisits
{
    public const string GoodPassword = "mor kiremitli evin bahçesi";

    public static Task<HttpResponseMessage> TryAsync(this Visitor visitor, string userName, string password) =>
        visitor.PostAsync("/giris", new() { ["UserName"] = userName, ["Password"] = password });

    public static Task<HttpResponseMessage> ChangePasswordAsync(this Visitor visitor, string current, string wanted) =>
        visitor.PostAsync("/hesabim/parola", new() { ["Current"] = current, ["New"] = wanted, ["Again"] = wanted });

    public static bool LeadsTo(this HttpResponseMessage answer, string path) =>
        answer.StatusCode is HttpStatusCode.Redirect or HttpStatusCode.SeeOther
            && answer.Headers.Location!.ToString().StartsWith(path, StringComparison.Ordinal);

    /// <summary>Sets up an authenticator for the signed-in visitor.</summary>
    /// <returns>the secret and the recovery codes</returns>
    public static async Task<(string Secret, string[] Codes)> EnrollAsync(this Visitor visitor, TimeProvider clock)
    {
        var page = await visitor.OpenAsync("/hesabim/iki-adim/kur");
        var secret = page.QuerySelector(".setup-key code")!.TextContent.Replace(" ", "", StringComparison.Ordinal);
        var answer = await visitor.SubmitAsync(page, "/hesabim/iki-adim/kur", new() { ["Form.Code"] = CodeAt(secret, clock) });
        var codes = (await Visitor.ReadAsync(answer)).QuerySelectorAll(".code-list code").Select(c => c.TextContent).ToArray();
        Assert.Equal(RecoveryCodes.Count, codes.Length);
        return (secret, codes);
    }

    public static string CodeAt(string secret, TimeProvider clock) => Totp.CodeOf(secret, Totp.StepAt(clock.GetUtcNow().UtcDateTime));

    public static Task<AppUser> UserAsync(this PortalFactory portal, string userName) =>
        portal.WithDbAsync(db => db.Users.AsNoTracking().SingleAsync(u => u.UserName == userName));

    /// <summary>Changes an account beside the application, as another node would.</summary>
    public static Task ChangeAsync(this PortalFactory portal, string userName, Action<AppUser> change) => portal.WithDbAsync(async db =>
    {
        change(await db.Users.SingleAsync(u => u.UserName == userName));
        return await db.SaveChangesAsync();
    });

    public static async Task ForgetAsync(this PortalFactory portal, string userName)
    {
        var user = await portal.UserAsync(userName);
        await portal.WithAsync<PowersDesk, bool>(desk =>
        {
            desk.Forget(user.Id);
            return Task.FromResult(true);
        });
    }
}
