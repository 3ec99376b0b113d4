using System.Net;
using Yakutiye.BilgiIslem.Inventory.WriteOffs;
using Yakutiye.BilgiIslem.Web.Tests.Hosting;

namespace Yakutiye.BilgiIslem.Web.Tests.Inventory.WriteOffs;

public sealed class WriteOffVisibilityTests(WriteOffPortal portal) : IClassFixture<WriteOffPortal>
{
    [Fact]
    public async Task A_department_sees_the_write_off_it_has_a_member_in_and_no_list()
    {
        var writeOff = await portal.InCommissionAsync();
        using var member = await portal.SignInAsync("birim");
        using var stranger = await portal.SignInAsync("birim2");

        Assert.True(IsDenied(await member.Client.GetAsync("/envanter/dusum")));
        Assert.True(IsDenied(await member.Client.GetAsync("/envanter/kayip")));
        Assert.Equal(HttpStatusCode.OK, await member.StatusAsync($"/envanter/dusum/{writeOff.Id}"));
        Assert.Equal(HttpStatusCode.OK, await member.StatusAsync($"/envanter/dusum/{writeOff.Id}/tutanak.pdf"));
        Assert.Equal(HttpStatusCode.NotFound, await stranger.StatusAsync($"/envanter/dusum/{writeOff.Id}"));
        Assert.Equal(HttpStatusCode.NotFound, await stranger.StatusAsync($"/envanter/dusum/{writeOff.Id}/tutanak.pdf"));
        Assert.Equal(HttpStatusCode.NotFound, await stranger.StatusAsync($"/envanter/dusum/{writeOff.Id}/oy"));
    }

    [Fact]
    public async Task Who_is_not_in_the_commission_cannot_vote_by_a_forged_form()
    {
        var writeOff = await portal.InCommissionAsync();
        using var visitor = await portal.SignInAsync("personel");

        var answer = await visitor.PostAsync($"/envanter/dusum/{writeOff.Id}/oy", new() { ["IsFor"] = "true" }, "/panom");

        Assert.True(IsDenied(answer));
        Assert.Empty((await portal.ReadAsync(writeOff.Id)).Votes);
    }

    [Fact]
    public async Task The_spending_authority_cannot_approve_what_he_proposed_himself()
    {
        var writeOff = await portal.ProposedAsync("mudur", await portal.DesktopsAsync(1));
        await portal.StepAsync("mudur", writeOff, "komisyon", await portal.CommissionAsync());
        foreach (var member in new[] { "sef", "some", "birim" })
        {
            await portal.StepAsync(member, writeOff, "oy", new() { ["IsFor"] = "true" });
        }

        using var director = await portal.SignInAsync("mudur");
        var decided = await portal.ReadAsync(writeOff.Id);
        var answer = await director.PostAsync($"/envanter/dusum/{writeOff.Id}/onayla", new() { ["Version"] = decided.Version.ToString() }, "/panom");

        Assert.Equal(WriteOffStatus.Decided, decided.Status);
        Assert.True(IsDenied(answer));
        Assert.Equal(WriteOffStatus.Decided, (await portal.ReadAsync(writeOff.Id)).Status);
    }

    [Fact]
    public async Task Who_comes_too_late_with_a_decision_sees_that_somebody_was_faster()
    {
        var writeOff = await portal.ProposedAsync("personel2", await portal.DesktopsAsync(1));
        using var director = await portal.SignInAsync("mudur");
        var address = $"/envanter/dusum/{writeOff.Id}/reddet";
        var page = await director.OpenAsync(address);
        await portal.StepAsync("personel2", writeOff, "geri-cek", new() { ["Reason"] = "Onarıldı." });

        var late = await director.SubmitAsync(page, address, new() { ["Reason"] = "Onarılsın." });

        var shown = await Visitor.ReadAsync(late);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, late.StatusCode);
        Assert.NotNull(shown.QuerySelector(".conflict"));
        Assert.Equal("Onarılsın.", shown.QuerySelector("textarea[name=Reason]")!.TextContent.Trim());
        Assert.Equal(WriteOffStatus.Withdrawn, (await portal.ReadAsync(writeOff.Id)).Status);
    }

    [Fact]
    public async Task The_members_the_authority_and_the_proposer_hear_what_waits_for_them()
    {
        var writeOff = await portal.InCommissionAsync();

        using var member = await portal.SignInAsync("some");
        using var director = await portal.SignInAsync("mudur");

        Assert.Contains(writeOff.Number, (await member.OpenAsync("/bildirimler")).Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains(writeOff.Number, (await director.OpenAsync("/bildirimler")).Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Oyunuzu bekleyen kayıttan düşmeler", (await member.OpenAsync("/panom")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_list_finds_by_number_of_the_register_and_gives_the_same_rows_as_a_sheet()
    {
        var desktops = await portal.DesktopsAsync(1);
        var writeOff = await portal.ProposedAsync("personel2", desktops);
        using var chief = await portal.SignInAsync("sef");

        var found = await chief.OpenAsync($"/envanter/dusum?q={Uri.EscapeDataString(desktops[0].RegistryNumber!)}&neden=Scrap&durum=Proposed");
        var none = await chief.OpenAsync("/envanter/dusum?yil=2001");

        Assert.Contains(writeOff.Number, found.QuerySelector("tbody")!.TextContent, StringComparison.Ordinal);
        Assert.Null(none.QuerySelector("tbody"));
        Assert.Equal(HttpStatusCode.OK, await chief.StatusAsync("/envanter/dusum/excel?durum=Proposed"));
        Assert.Equal(HttpStatusCode.OK, await chief.StatusAsync("/envanter/dusum/rapor/excel"));
    }

    private static bool IsDenied(HttpResponseMessage answer) =>
        answer.StatusCode is HttpStatusCode.Forbidden || answer.Headers.Location?.ToString().Contains("/hata/403", StringComparison.Ordinal) == true;
}
