using Yakutiye.BilgiIslem.HelpDesk;
using Yakutiye.BilgiIslem.People;

namespace Yakutiye.BilgiIslem.Web.Modules.HelpDesk.Tickets;

/// <summary>A list of tickets with an address of its own.</summary>
/// <param name="Permission">Null: everyone, each with what is visible to him.</param>
public sealed record TicketList(
    string Slug, string Title, string Subtitle, string Empty, string? Permission, Func<IQueryable<Ticket>, ICurrentUser, DateTime, IQueryable<Ticket>> Of)
{
    public static TicketList Everything { get; } = new(
        "talepler", "Talepler", "Görebildiğiniz bütün arıza ve talepler", "Bu filtreyle eşleşen kayıt yok", null, (tickets, _, _) => tickets);

    public static TicketList Mine { get; } = new(
        "taleplerim", "Taleplerim", "Sizin açtığınız ya da sizin adınıza açılan kayıtlar", "Açık kaydınız yok", null,
        (tickets, user, _) => tickets.RequestedBy(user.Id));

    public static TicketList Pool { get; } = new(
        "havuz", "Havuz", "Henüz kimseye verilmemiş kayıtlar", "Havuzda bekleyen kayıt yok", HelpDeskPermissions.Work,
        (tickets, _, _) => tickets.InPool);

    public static TicketList Assigned { get; } = new(
        "bana-atanan", "Bana atanan", "Sizden çözüm bekleyen kayıtlar", "Üzerinizde kayıt yok", HelpDeskPermissions.Work,
        (tickets, user, _) => tickets.AssignedTo(user.Id));

    public static TicketList Overdue { get; } = new(
        "gecikenler", "Gecikenler", "Hedef süresi geçmiş, çözülmemiş kayıtlar", "Geciken kayıt yok", HelpDeskPermissions.SeeAll,
        (tickets, _, now) => tickets.Overdue(now));

    public static IReadOnlyList<TicketList> All { get; } = [Everything, Mine, Pool, Assigned, Overdue];

    public string Path => $"/destek/{Slug}";

    public static TicketList? Find(string slug) => All.FirstOrDefault(l => string.Equals(l.Slug, slug, StringComparison.Ordinal));

    public bool IsFor(ICurrentUser user) => Permission is null || user.Can(Permission);
}
