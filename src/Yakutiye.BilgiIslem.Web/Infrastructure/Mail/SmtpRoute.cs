using MailKit;
using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Yakutiye.BilgiIslem.Web.Infrastructure.Mail;

/// <summary>To the municipality's mail server.</summary>
public sealed class SmtpRoute(MailSettings settings) : IMailRoute
{
    private TimeSpan Patience => TimeSpan.FromSeconds(settings.TimeoutSeconds);

    public async Task<IMailSession> OpenAsync(CancellationToken ct)
    {
        var client = new SmtpClient { Timeout = (int)Patience.TotalMilliseconds };
        try
        {
            await InTimeAsync(
                async limit =>
                {
                    await client.ConnectAsync(settings.Host ?? "", settings.Port, Security(settings.Tls), limit);
                    if (!string.IsNullOrEmpty(settings.User))
                    {
                        await client.AuthenticateAsync(settings.User, settings.Password ?? "", limit);
                    }
                },
                ct);
            return new Session(this, client);
        }
        catch
        {
            client.Dispose();
            throw;
        }
    }

    private static SecureSocketOptions Security(MailTls tls) => tls switch
    {
        MailTls.Auto => SecureSocketOptions.Auto,
        MailTls.StartTls => SecureSocketOptions.StartTls,
        MailTls.Ssl => SecureSocketOptions.SslOnConnect,
        MailTls.None => SecureSocketOptions.None,
    };

    // A server that accepts the connection and then says nothing must not hold the others up.
    private async Task InTimeAsync(Func<CancellationToken, Task> step, CancellationToken ct)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(ct);
        limit.CancelAfter(Patience);
        try
        {
            await step(limit.Token);
        }
        catch (SmtpCommandException refused)
        {
            throw new MailRefusedException(MailText.Refused((int)refused.StatusCode, refused.Message), refused);
        }
        catch (Exception late) when (late is TimeoutException || (late is OperationCanceledException && !ct.IsCancellationRequested))
        {
            // The client's own patience and ours end together; whichever is first says the same.
            throw new MailRouteException(MailText.TooSlow(settings.Host, settings.TimeoutSeconds), late);
        }
        catch (Exception broken) when (broken is IOException or ProtocolException or ServiceNotConnectedException or ServiceNotAuthenticatedException
            or System.Net.Sockets.SocketException or AuthenticationException or SslHandshakeException or NotSupportedException)
        {
            throw new MailRouteException(MailText.Unreachable(settings.Host, broken.Message), broken);
        }
    }

    private sealed class Session(SmtpRoute route, SmtpClient client) : IMailSession
    {
        public Task SendAsync(MimeMessage message, CancellationToken ct) => route.InTimeAsync(limit => client.SendAsync(message, limit), ct);

        public async ValueTask DisposeAsync()
        {
            try
            {
                using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(2));
                await client.DisconnectAsync(quit: true, limit.Token);
            }
            catch (Exception rude) when (rude is IOException or ProtocolException or OperationCanceledException or System.Net.Sockets.SocketException)
            {
                // The mails are out; how the server says goodbye changes nothing.
            }

            client.Dispose();
        }
    }
}
