using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Notifications;
using Yakutiye.BilgiIslem.Settings;
using Yakutiye.BilgiIslem.Web.Shared;

namespace Yakutiye.BilgiIslem.Web.Infrastructure.Mail;

/// <summary>
/// Sends what waits in the outbox: at least once, by one node at a time. Each mail is marked as soon as it is out, so that a
/// crash repeats at most one, under the same Message-Id.
/// </summary>
public sealed partial class MailWork(
    AppDb db, MailQueue queue, IMailRoute route, MailSettings settings, SettingsDesk sections, NodeName node, PortalMeter meter,
    TimeProvider clock, ILogger<MailWork> log) : IScheduledWork
{
    private const int MostBatches = 50;

    public string Title => "E-postaları gönderir";

    public TimeSpan Every => TimeSpan.FromSeconds(10);

    public async Task RunAsync(CancellationToken ct)
    {
        for (var batch = 0; batch < MostBatches; batch++)
        {
            var mails = await queue.ClaimAsync(node.Value, ct);
            if (mails.Count == 0)
            {
                return;
            }

            await SendAsync(mails, ct);
            db.ChangeTracker.Clear();
        }
    }

    private async Task SendAsync(IReadOnlyList<OutboxMail> mails, CancellationToken ct)
    {
        var institution = await sections.ReadAsync<InstitutionSettings>(ct);
        var left = new Queue<OutboxMail>(mails);
        try
        {
            await using var session = await route.OpenAsync(ct);
            while (left.TryPeek(out var mail))
            {
                await SendAsync(session, mail, institution, ct);
                left.Dequeue();
            }
        }
        catch (Exception closed) when (closed is MailRouteException or MailRefusedException)
        {
            // Every mail of the batch would wait for the same dead server; all of them try again later.
            await FailedAsync([.. left], closed.Message, ct);
        }
    }

    private async Task SendAsync(IMailSession session, OutboxMail mail, InstitutionSettings institution, CancellationToken ct)
    {
        try
        {
            await session.SendAsync(Letter.Of(mail, settings, institution), ct);
        }
        catch (MailRefusedException refused)
        {
            await FailedAsync([mail], refused.Message, ct);
            return;
        }

        mail.Sent(clock.GetUtcNow().UtcDateTime);

        // Sent is sent: stopping now must not lose the mark.
        await db.SaveChangesAsync(CancellationToken.None);
        meter.MailSent();
    }

    private async Task FailedAsync(List<OutboxMail> mails, string error, CancellationToken ct)
    {
        LogUnsent(log, mails.Count, error);
        foreach (var mail in mails)
        {
            mail.Failed(error, clock.GetUtcNow().UtcDateTime);
            meter.MailFailed();
        }

        await db.SaveChangesAsync(ct);
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Count} mails could not be sent: {Error}")]
    private static partial void LogUnsent(ILogger log, int count, string error);
}
