using Yakutiye.BilgiIslem.Notifications;

namespace Yakutiye.BilgiIslem.Inventory;

/// <summary>What the keepers of the books are told.</summary>
public static class BookNotices
{
    public const string Appointed = "inventory.appointed";
    public const string Handover = "inventory.handover";
    public const string Reversal = "inventory.reversal";

    public static IReadOnlyList<NotificationKind> Kinds { get; } =
    [
        new(Appointed, "Taşınır yetkilisi olarak görevlendirildim", MailByDefault: true),
        new(Handover, "Ambar devir tesliminde imzam bekleniyor", MailByDefault: true),
        new(Reversal, "Ters kayıt istendi ya da sonuçlandı", MailByDefault: true),
    ];
}
