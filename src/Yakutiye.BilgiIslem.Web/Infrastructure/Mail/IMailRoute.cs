using MimeKit;

namespace Yakutiye.BilgiIslem.Web.Infrastructure.Mail;

/// <summary>The way that mails leave the portal.</summary>
public interface IMailRoute
{
    /// <exception cref="MailRouteException">when the way is closed for every mail</exception>
    Task<IMailSession> OpenAsync(CancellationToken ct);
}

/// <summary>An open connection that takes mails one after the other.</summary>
public interface IMailSession : IAsyncDisposable
{
    /// <exception cref="MailRefusedException">when this mail is not taken; the next one may be</exception>
    /// <exception cref="MailRouteException">when the connection is of no more use</exception>
    Task SendAsync(MimeMessage message, CancellationToken ct);
}

/// <summary>The mail server cannot be reached, or no longer answers.</summary>
public sealed class MailRouteException(string message, Exception inner) : Exception(message, inner);

/// <summary>The mail server answered, and refused one mail.</summary>
public sealed class MailRefusedException(string message, Exception inner) : Exception(message, inner);
