namespace Yakutiye.BilgiIslem.Notifications;

/// <summary>A kind of notice that a person may also want by mail. Modules declare theirs on their visiting cards.</summary>
/// <param name="Key">Stored; never changes.</param>
/// <param name="Title">Turkish, as the preferences page shows it.</param>
/// <param name="MailByDefault">Whether it is mailed to who never chose.</param>
public sealed record NotificationKind(string Key, string Title, bool MailByDefault);

/// <summary>All kinds of the running application.</summary>
public sealed class NotificationKinds(IEnumerable<NotificationKind> kinds)
{
    private readonly Dictionary<string, NotificationKind> _byKey = kinds.ToDictionary(k => k.Key, StringComparer.Ordinal);

    public IReadOnlyCollection<NotificationKind> All => _byKey.Values;

    public bool MailsByDefault(string key) => _byKey.TryGetValue(key, out var kind) && kind.MailByDefault;
}
