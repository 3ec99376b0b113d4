using System.Net;
using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.HelpDesk;
using Yakutiye.BilgiIslem.Web.Tests.Hosting;

namespace Yakutiye.BilgiIslem.Web.Tests.HelpDesk;

public sealed class TicketFilingTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    private const string Form = TicketFilingForm.Path;

    [Fact]
    public async Task A_filed_ticket_has_a_number_the_requesters_unit_and_a_due_time()
    {
        using var visitor = await portal.SignInAsync("birim");

        var answer = await visitor.PostAsync(Form, await portal.FieldsAsync("Tarayıcı kâğıt almıyor"));

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        var ticket = await portal.FiledAsync("Tarayıcı kâğıt almıyor");
        Assert.Equal($"/destek/talepler/{ticket.Id}", answer.Headers.Location!.ToString());
        Assert.Matches(@"^ARZ-\d{4}-\d{6}$", ticket.Number);
        Assert.Equal("Fen İşleri Müdürlüğü", ticket.Unit!.Name);
        Assert.NotNull(ticket.ResolutionDueAt);
    }

    [Fact]
    public async Task The_same_form_sent_twice_makes_one_ticket()
    {
        using var visitor = await portal.SignInAsync("birim");
        var fields = await portal.FieldsAsync("İki kez gönderilen");
        fields["FormKey"] = Guid.NewGuid().ToString("N");

        var first = await visitor.PostAsync(Form, fields);
        var second = await visitor.PostAsync(Form, fields);

        Assert.Equal(first.Headers.Location, second.Headers.Location);
        Assert.Equal(1, await portal.CountFiledAsync("İki kez gönderilen"));
    }

    [Fact]
    public async Task Twenty_people_filing_at_once_get_twenty_numbers_without_a_gap()
    {
        using var visitor = await portal.SignInAsync("birim");
        var fields = await portal.FieldsAsync("Aynı anda açılan");
        fields["__RequestVerificationToken"] = await visitor.TokenAsync(Form);

        await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => visitor.Client.PostAsync(Form, new FormUrlEncodedContent(fields))));

        var numbers = await portal.WithDbAsync(db => db.Set<Ticket>().Select(t => t.Number).ToListAsync());
        var year = numbers.Select(n => n[..9]).Distinct().Single();
        Assert.Equal(Enumerable.Range(1, numbers.Count).Select(i => $"{year}{i:000000}"), numbers.Order());
        Assert.Equal(20, await portal.CountFiledAsync("Aynı anda açılan"));
    }

    [Fact]
    public async Task A_call_is_filed_for_the_caller_by_the_one_who_took_it()
    {
        using var staff = await portal.SignInAsync("personel");
        var fields = await portal.FieldsAsync("Telefonla bildirilen");
        fields["RequesterId"] = (await portal.IdOfAsync("birim2")).ToString(System.Globalization.CultureInfo.InvariantCulture);

        await staff.PostAsync(Form, fields);

        var ticket = await portal.FiledAsync("Telefonla bildirilen");
        Assert.Equal("Zabıta Müdürlüğü", ticket.Unit!.Name);
        Assert.Equal(TicketChannel.Phone, ticket.Channel);
        Assert.Equal(await portal.IdOfAsync("personel"), ticket.OpenedById);
    }
}
