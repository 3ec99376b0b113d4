using MimeKit;

namespace Yakutiye.BilgiIslem.Web.Infrastructure.Mail;

/// <summary>Into a folder of .eml files, where there is no mail server.</summary>
public sealed class PickupRoute(string folder) : IMailRoute
{
    public Task<IMailSession> OpenAsync(CancellationToken ct)
    {
        Directory.CreateDirectory(folder);
        return Task.FromResult<IMailSession>(new Session(folder));
    }

    private sealed class Session(string folder) : IMailSession
    {
        // The name comes from the mail itself: a mail that is sent again takes its own place.
        public async Task SendAsync(MimeMessage message, CancellationToken ct)
        {
            var path = Path.Combine(folder, $"{message.Date.UtcDateTime:yyyyMMdd-HHmmss}-{message.MessageId?.Split('@')[0]}.eml");
            var temporary = path + ".tmp";
            await message.WriteToAsync(temporary, ct);
            File.Move(temporary, path, overwrite: true);
        }

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
