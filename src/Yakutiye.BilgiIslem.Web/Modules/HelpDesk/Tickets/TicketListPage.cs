using Yakutiye.BilgiIslem.Calendar;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.HelpDesk;
using Yakutiye.BilgiIslem.Search;
using Yakutiye.BilgiIslem.Web.Shared.Ui;

namespace Yakutiye.BilgiIslem.Web.Modules.HelpDesk.Tickets;

/// <summary>Everything that a list shows.</summary>
public sealed record TicketListPage(
    TicketList List, TicketFilter Filter, Page<TicketRow> Page, TicketNames Names, IReadOnlyList<PersonLoad> People,
    IReadOnlyList<SavedViewRow> Views, TicketPowers Powers, DateTime Now)
{
    public IReadOnlyList<FilterChip> Chips { get; } = TicketChips.Of(Filter, Names, People);

    public bool HasBulk => Powers.Work && Page.Rows.Count > 0;

    /// <summary>More is set than the first line of the form shows.</summary>
    public bool IsDetailed => Chips.Any(c => c.Key is not ("q" or "kapsam" or "durum"));

    public string ShortMoment(DateTime utc) => ShortDate.Of(utc, Now);

    public static string Moment(DateTime utc) => Istanbul.ToLocal(utc).ToString("dd.MM.yyyy HH:mm", System.Globalization.CultureInfo.InvariantCulture);

    public static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) ?? "";
}

/// <summary>What the person at the list may do there.</summary>
public sealed record TicketPowers(bool SeeAll, bool Work, bool Assign, int UserId);
