using System.Net;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Auditing;
using Yakutiye.BilgiIslem.HelpDesk;
using Yakutiye.BilgiIslem.Web.Tests.Hosting;

namespace Yakutiye.BilgiIslem.Web.Tests.HelpDesk;

public sealed class TicketBulkTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    private const string List = "/destek/talepler";

    [Fact]
    public async Task The_chief_gives_several_tickets_to_one_person_and_each_is_written_down_under_one_request()
    {
        var first = await portal.OpenTicketAsync("birim", "Toplu bir");
        var second = await portal.OpenTicketAsync("birim", "Toplu iki");
        var person = await portal.IdOfAsync("personel");
        using var chief = await portal.SignInAsync("sef");

        await PostAsync(chief, "toplu-ata", person, first.Id, second.Id);
        var page = await chief.OpenAsync(List);

        Assert.Contains("2 kayıt Serkan Çelik üzerine atandı.", page.QuerySelector("#iletiler")!.TextContent, StringComparison.Ordinal);
        var entries = await portal.WithDbAsync(async db => await db.AuditEntries
            .Where(e => e.Entity == nameof(Ticket) && e.Action == AuditAction.Changed && (e.EntityId == Text(first.Id) || e.EntityId == Text(second.Id)))
            .ToListAsync());
        Assert.Equal(2, entries.Count);
        Assert.Single(entries.Select(e => e.RequestId).Distinct());
    }

    [Fact]
    public async Task Nobody_takes_in_bulk_what_a_colleague_holds()
    {
        var ticket = await portal.OpenTicketAsync("birim", "Serkan'ın işi");
        var holder = await portal.IdOfAsync("personel");
        using var chief = await portal.SignInAsync("sef");
        await PostAsync(chief, "toplu-ata", holder, ticket.Id);
        using var colleague = await portal.SignInAsync("personel2");

        await PostAsync(colleague, "toplu-al", 0, ticket.Id);

        Assert.Equal(holder, await portal.WithDbAsync(db => db.Set<Ticket>().Where(t => t.Id == ticket.Id).Select(t => t.AssigneeId).SingleAsync()));
    }

    [Fact]
    public async Task What_cannot_be_assigned_is_named_with_its_reason_and_the_rest_goes_on()
    {
        var free = await portal.OpenTicketAsync("birim", "Atanabilir");
        var taken = await portal.OpenTicketAsync("birim", "Zaten onda");
        var person = await portal.IdOfAsync("personel2");
        using var chief = await portal.SignInAsync("sef");
        await PostAsync(chief, "toplu-ata", person, taken.Id);
        await chief.OpenAsync(List);

        await PostAsync(chief, "toplu-ata", person, free.Id, taken.Id, 987_654);
        var said = (await chief.OpenAsync(List)).QuerySelector("#iletiler")!.TextContent;

        Assert.Contains("1 kayıt Gülşah Öztürk üzerine atandı.", said, StringComparison.Ordinal);
        Assert.Contains($"{taken.Number} atlandı: Bu kayıt zaten Gülşah Öztürk üzerinde.", said, StringComparison.Ordinal);
        Assert.Contains(HelpDeskText.NotFound, said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_technician_takes_from_the_pool_but_gives_nobody_work()
    {
        var ticket = await portal.OpenTicketAsync("birim", "Havuzdan alınan");
        using var staff = await portal.SignInAsync("personel");

        var forbidden = await PostAsync(staff, "toplu-ata", await portal.IdOfAsync("personel2"), ticket.Id);
        await PostAsync(staff, "toplu-al", null, ticket.Id);

        Assert.DoesNotContain("personel2", forbidden.Headers.Location?.ToString() ?? "", StringComparison.Ordinal);
        var assignee = await portal.WithDbAsync(db => db.Set<Ticket>().Where(t => t.Id == ticket.Id).Select(t => t.AssigneeId).SingleAsync());
        Assert.Equal(await portal.IdOfAsync("personel"), assignee);
    }

    [Fact]
    public async Task A_department_user_who_forges_the_form_changes_nothing()
    {
        var ticket = await portal.OpenTicketAsync("birim", "Dokunulmayan");
        using var visitor = await portal.SignInAsync("birim");

        await PostAsync(visitor, "toplu-al", null, ticket.Id);
        await PostAsync(visitor, "toplu-ata", await portal.IdOfAsync("birim"), ticket.Id);

        Assert.Null(await portal.WithDbAsync(db => db.Set<Ticket>().Where(t => t.Id == ticket.Id).Select(t => t.AssigneeId).SingleAsync()));
    }

    private static string Text(int id) => id.ToString(CultureInfo.InvariantCulture);

    private static async Task<HttpResponseMessage> PostAsync(Visitor visitor, string verb, int? person, params int[] ids)
    {
        var fields = ids.Select(id => KeyValuePair.Create("ids", Text(id)))
            .Append(KeyValuePair.Create("PersonId", person is { } known ? Text(known) : ""))
            .Append(KeyValuePair.Create("__RequestVerificationToken", await visitor.TokenAsync("/destek/talepler/yeni")));
        var answer = await visitor.Client.PostAsync($"{List}/{verb}", new FormUrlEncodedContent(fields));
        Assert.NotEqual(HttpStatusCode.BadRequest, answer.StatusCode);
        return answer;
    }
}
