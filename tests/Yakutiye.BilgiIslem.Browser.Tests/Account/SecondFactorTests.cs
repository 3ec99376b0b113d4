using Microsoft.Playwright;
using Yakutiye.BilgiIslem.Browser.Tests.Hosting;
using Yakutiye.BilgiIslem.People.TwoFactor;
using Yakutiye.BilgiIslem.Web.Infrastructure.Demo;
using static Microsoft.Playwright.Assertions;

namespace Yakutiye.BilgiIslem.Browser.Tests.Account;

[Collection(AccountCollection.Name)]
public sealed class SecondFactorTests(Portal portal) : BrowserTest(portal)
{
    [BrowserFact]
    public async Task Who_has_set_up_the_second_step_signs_in_with_the_code_of_the_phone_and_no_code_opens_twice()
    {
        var phone = await SetUpAsync("some");
        var code = Totp.CodeOf(phone.Secret, phone.UsedStep + 1);

        var first = await SignInUpToTheCodeAsync("some");
        await GiveCodeAsync(first, "Kod", code);
        await first.Page.WaitForURLAsync("**/panom");
        var second = await SignInUpToTheCodeAsync("some");
        second.Complaints.Expect(422);
        await GiveCodeAsync(second, "Kod", code);

        await Expect(second.Page.Locator(".field-validation-error")).Not.ToBeEmptyAsync();
        await Expect(second.Page.GetByLabel("Kod")).ToBeVisibleAsync();
    }

    [BrowserFact]
    public async Task Who_has_no_phone_at_hand_signs_in_with_a_recovery_code_and_is_told_how_many_are_left()
    {
        var phone = await SetUpAsync("personel2");

        var window = await SignInUpToTheCodeAsync("personel2");
        await window.FollowAsync("kurtarma kodu kullanın");
        await GiveCodeAsync(window, "Kurtarma kodu", phone.Codes[0]);

        await window.Page.WaitForURLAsync("**/panom");
        await Expect(window.Page.GetByText($"{phone.Codes.Count - 1} ").First).ToBeVisibleAsync();
    }

    private async Task<Phone> SetUpAsync(string userName)
    {
        var window = await OpenAsync();
        await window.SignInAsync(userName);
        await window.GoAsync("/hesabim/iki-adim/kur");
        var secret = (await window.Page.Locator(".setup-key code").TextContentAsync())!.Replace(" ", "", StringComparison.Ordinal);
        var step = Totp.StepAt(TimeProvider.System.GetUtcNow().UtcDateTime);
        await window.Page.GetByLabel("Uygulamadaki kod").FillAsync(Totp.CodeOf(secret, step));
        await window.ClickAsync("Kurulumu tamamla");
        var codes = window.Page.Locator(".code-list code");
        await Expect(codes).Not.ToHaveCountAsync(0);
        return new Phone(secret, step, await codes.AllInnerTextsAsync());
    }

    private async Task<Window> SignInUpToTheCodeAsync(string userName)
    {
        var window = await OpenAsync();
        await window.GoAsync("/giris");
        await window.TrySignInAsync(userName, DemoAccounts.Password);
        await window.Page.WaitForURLAsync("**/giris/dogrulama");
        return window;
    }

    private static async Task GiveCodeAsync(Window window, string label, string code)
    {
        await window.Page.GetByLabel(label).FillAsync(code);
        await window.ClickAsync("Doğrula ve gir");
    }

    /// <summary>What an authenticator app keeps, and the paper beside it.</summary>
    private sealed record Phone(string Secret, long UsedStep, IReadOnlyList<string> Codes);
}
