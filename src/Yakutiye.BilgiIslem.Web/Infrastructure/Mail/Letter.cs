using MimeKit;
using Yakutiye.BilgiIslem.Notifications;
using Yakutiye.BilgiIslem.Settings;

namespace Yakutiye.BilgiIslem.Web.Infrastructure.Mail;

/// <summary>An outbox row as the mail that people get.</summary>
public static class Letter
{
    /// <summary>Stands in bodies for the portal's address, which may change until the mail is sent.</summary>
    public const string Portal = "{portal}";

    /// <exception cref="MailRefusedException">when the row's address is none</exception>
    public static MimeMessage Of(OutboxMail mail, MailSettings settings, InstitutionSettings institution)
    {
        var message = new MimeMessage
        {
            Subject = mail.Subject,
            MessageId = mail.MessageId,
            Date = new DateTimeOffset(mail.At, TimeSpan.Zero),
            Body = new TextPart("plain") { Text = Body(mail, institution) },
        };
        message.From.Add(new MailboxAddress(settings.FromName, settings.From));
        message.To.Add(Address(mail.To));

        // Out-of-office answers must not come back to the portal.
        message.Headers.Add("Auto-Submitted", "auto-generated");
        return message;
    }

    private static string Body(OutboxMail mail, InstitutionSettings institution) =>
        mail.Body.Replace(Portal, institution.PortalAddress, StringComparison.Ordinal).TrimEnd()
        + "\n\n-- \n" + MailText.Footer(institution.Municipality, institution.Directorate) + "\n";

    private static MailboxAddress Address(string to) => MailboxAddress.TryParse(to, out var address)
        ? address
        : throw new MailRefusedException(MailText.Unaddressable(to), new FormatException(to));
}
