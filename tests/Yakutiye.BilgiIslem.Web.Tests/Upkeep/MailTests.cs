using System.Text;
using Microsoft.EntityFrameworkCore;
using MimeKit;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Notifications;
using Yakutiye.BilgiIslem.Web.Infrastructure.Mail;
using Yakutiye.BilgiIslem.Web.Infrastructure.Scheduling;
using Yakutiye.BilgiIslem.Web.Tests.Hosting;

namespace Yakutiye.BilgiIslem.Web.Tests.Upkeep;

public sealed class MailTests
{
    [Fact]
    public async Task Two_portals_on_one_database_send_each_mail_exactly_once()
    {
        using var server = new FakeMailServer();
        using var first = Portal(server);
        await QueueAsync(first, [.. Enumerable.Range(1, 60).Select(n => $"kisi{n}@yakutiye.example")]);
        using var second = Portal(server);
        second.Settings["ConnectionStrings:Default"] = $"Data Source={Path.Combine(first.Folder, "yakutiye.db")}";

        await Task.WhenAll(SendAsync(first), SendAsync(second), SendAsync(first), SendAsync(second));
        await SendAsync(second);

        var ids = server.Mails.Select(m => Read(m).MessageId).ToList();
        Assert.Equal(60, ids.Count);
        Assert.Equal(60, ids.Distinct().Count());
        Assert.Equal(60, await first.WithDbAsync(db => db.OutboxMails.CountAsync(m => m.SentAt != null && m.ClaimedBy == null)));
    }

    [Fact]
    public async Task A_mail_arrives_in_Turkish_with_its_link_and_footer()
    {
        using var server = new FakeMailServer();
        using var portal = Portal(server);
        await QueueAsync(portal, ["isik@yakutiye.example"]);

        await SendAsync(portal);

        var mail = Read(Assert.Single(server.Mails));
        Assert.Equal("ARZ-2026-000001 çözüldü: ışığı İŞLEMİYOR", mail.Subject);
        Assert.Contains("Şöyle çözüldü: ğüşıöç", mail.TextBody, StringComparison.Ordinal);
        Assert.Contains("http://localhost:5080/destek/talepler/1", mail.TextBody, StringComparison.Ordinal);
        Assert.Contains("Bilgi İşlem Müdürlüğü", mail.TextBody, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_refused_recipient_waits_with_the_reason_while_the_others_get_their_mail()
    {
        using var server = new FakeMailServer { RefusedRecipient = "yok@" };
        using var portal = Portal(server);
        await QueueAsync(portal, ["once@yakutiye.example", "yok@yakutiye.example", "sonra@yakutiye.example"]);

        await SendAsync(portal);

        Assert.Equal(2, server.Mails.Count);
        var waiting = await portal.WithDbAsync(db => db.OutboxMails.SingleAsync(m => m.SentAt == null));
        Assert.Equal((1, "yok@yakutiye.example"), (waiting.Attempts, waiting.To));
        Assert.Contains("no such mailbox", waiting.LastError, StringComparison.Ordinal);
        Assert.Null(waiting.ClaimedBy);
    }

    [Fact]
    public async Task Saving_does_not_wait_for_a_server_that_says_nothing()
    {
        using var server = new FakeMailServer(silent: true);
        using var portal = Portal(server);
        portal.Settings["Mail:TimeoutSeconds"] = "600";
        await QueueAsync(portal, ["a@yakutiye.example"]);

        var sending = SendAsync(portal);
        await server.Called;
        await QueueAsync(portal, ["b@yakutiye.example"]);
        var waits = !sending.IsCompleted;
        server.HangUp();
        await sending;

        Assert.True(waits);
        Assert.Equal(2, await portal.WithDbAsync(db => db.OutboxMails.CountAsync(m => m.SentAt == null)));
    }

    [Fact]
    public async Task Mails_do_not_wait_forever_for_a_server_that_says_nothing()
    {
        using var server = new FakeMailServer(silent: true);
        using var portal = Portal(server);
        portal.Settings["Mail:TimeoutSeconds"] = "1";
        await QueueAsync(portal, ["a@yakutiye.example", "b@yakutiye.example"]);

        await SendAsync(portal);

        var mails = await portal.WithDbAsync(db => db.OutboxMails.ToListAsync());
        Assert.All(mails, m => Assert.Equal((null, null, MailText.TooSlow("127.0.0.1", 1)), (m.SentAt, m.ClaimedBy, m.LastError)));
    }

    [Fact]
    public async Task Where_there_is_no_mail_server_mails_become_files()
    {
        using var portal = new PortalFactory();
        await QueueAsync(portal, ["dosya@yakutiye.example"]);

        await SendAsync(portal);

        var file = Assert.Single(Directory.GetFiles(Path.Combine(portal.Folder, "mails"), "*.eml"));
        Assert.Equal("dosya@yakutiye.example", (await MimeMessage.LoadAsync(file)).To.Mailboxes.Single().Address);
    }

    [Fact]
    public async Task A_mail_that_was_given_up_goes_out_when_the_administrator_tries_again()
    {
        using var server = new FakeMailServer();
        using var portal = Portal(server);
        var id = await GiveUpAsync(portal);
        using var administrator = await portal.SignInAsync("yonetici");

        var list = await administrator.OpenAsync("/yonetim/isletim/epostalar");
        await administrator.SubmitAsync(list, $"/yonetim/isletim/epostalar/{id}/dene");
        await SendAsync(portal);

        Assert.Contains("Vazgeçildi", list.Body!.TextContent, StringComparison.Ordinal);
        Assert.Single(server.Mails);
    }

    private static PortalFactory Portal(FakeMailServer server)
    {
        var portal = new PortalFactory();
        portal.Settings["Mail:Host"] = "127.0.0.1";
        portal.Settings["Mail:Port"] = $"{server.Port}";
        portal.Settings["Mail:Tls"] = "None";
        return portal;
    }

    private static Task<bool> SendAsync(PortalFactory portal) =>
        portal.WithAsync<WorkRunner, bool>(runner => runner.RunAsync(typeof(MailWork), CancellationToken.None));

    private static Task<int> QueueAsync(PortalFactory portal, string[] addresses) => portal.WithDbAsync(async db =>
    {
        db.AddRange(addresses.Select(to => new OutboxMail(
            to, "ARZ-2026-000001 çözüldü: ışığı İŞLEMİYOR", "Şöyle çözüldü: ğüşıöç\n\n{portal}/destek/talepler/1", DateTime.UnixEpoch)));
        return await db.SaveChangesAsync();
    });

    private static Task<int> GiveUpAsync(PortalFactory portal) => portal.WithDbAsync(async db =>
    {
        var mail = new OutboxMail("gec@yakutiye.example", "Konu", "Gövde", DateTime.UnixEpoch);
        for (var i = 0; i < OutboxMail.MaximumAttempts; i++)
        {
            mail.Failed("Sunucu kapalı.", DateTime.UnixEpoch);
        }

        db.Add(mail);
        await db.SaveChangesAsync();
        return mail.Id;
    });

    private static MimeMessage Read(string text) => MimeMessage.Load(new MemoryStream(Encoding.UTF8.GetBytes(text)));
}
