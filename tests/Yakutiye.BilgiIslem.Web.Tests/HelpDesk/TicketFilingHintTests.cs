using Yakutiye.BilgiIslem.HelpDesk;
using Yakutiye.BilgiIslem.Web.Tests.Hosting;

namespace Yakutiye.BilgiIslem.Web.Tests.HelpDesk;

public sealed class TicketFilingHintTests(DeskPortal portal) : IClassFixture<DeskPortal>
{
    [Fact]
    public async Task The_hint_names_what_the_unit_still_waits_for_on_the_chosen_subject()
    {
        var waiting = await portal.TicketAsync();
        var resolved = await portal.TicketAsync(TicketStatus.Resolved);
        var elsewhere = await portal.TicketAsync(requester: "birim2");
        using var visitor = await portal.SignInAsync("birim");

        var page = await visitor.OpenAsync($"{TicketFilingForm.Path}?konu={waiting.CategoryId}");

        var hint = page.QuerySelector(".similar")!.TextContent;
        Assert.Contains(waiting.Number, hint, StringComparison.Ordinal);
        Assert.DoesNotContain(resolved.Number, hint, StringComparison.Ordinal);
        Assert.DoesNotContain(elsewhere.Number, hint, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Before_a_subject_is_chosen_there_is_no_hint()
    {
        await portal.TicketAsync();
        using var visitor = await portal.SignInAsync("birim");

        var page = await visitor.OpenAsync(TicketFilingForm.Path);

        Assert.Null(page.QuerySelector(".similar"));
    }
}
