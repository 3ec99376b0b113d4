namespace Yakutiye.BilgiIslem.Web.Infrastructure.Mail;

/// <summary>How tightly the connection to the mail server is closed.</summary>
public enum MailTls
{
    /// <summary>STARTTLS where the server offers it.</summary>
    Auto,
    StartTls,
    Ssl,
    None,
}

/// <summary>The section <c>Mail</c> of the configuration.</summary>
public sealed record MailSettings
{
    public const string Section = "Mail";

    /// <summary>Null or empty: no mail server; mails become files in <see cref="Pickup"/>.</summary>
    public string? Host { get; init; }

    public int Port { get; init; } = 587;
    public string? User { get; init; }
    public string? Password { get; init; }
    public MailTls Tls { get; init; }
    public string From { get; init; } = "bilgiislem@yakutiye.example";
    public string FromName { get; init; } = "Bilgi İşlem Portalı";

    /// <summary>A folder for .eml files; where it is set, nothing goes to the mail server.</summary>
    public string? Pickup { get; init; }

    /// <summary>How long a single step of the conversation with the mail server may take.</summary>
    public int TimeoutSeconds { get; init; } = 20;

    public bool UsesServer => !string.IsNullOrWhiteSpace(Host) && string.IsNullOrWhiteSpace(Pickup);
}
