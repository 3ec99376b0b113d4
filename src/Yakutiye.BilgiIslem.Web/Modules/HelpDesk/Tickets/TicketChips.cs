using System.Globalization;
using Yakutiye.BilgiIslem.HelpDesk;
using Yakutiye.BilgiIslem.Text;
using Yakutiye.BilgiIslem.Web.Shared.Ui;

namespace Yakutiye.BilgiIslem.Web.Modules.HelpDesk.Tickets;

/// <summary>A filter in words, each part removable.</summary>
public static class TicketChips
{
    public static IReadOnlyList<FilterChip> Of(TicketFilter filter, TicketNames names, IReadOnlyList<PersonLoad> people) =>
        [.. Chips(filter, names, people).Where(c => c.Value.Length > 0)];

    public static string InWords(IReadOnlyList<FilterChip> chips) => string.Join("; ", chips.Select(c => $"{c.Label}: {c.Value}"));

    private static IEnumerable<FilterChip> Chips(TicketFilter filter, TicketNames names, IReadOnlyList<PersonLoad> people)
    {
        yield return new("Metin", filter.Text?.Trim() ?? "", "q");
        yield return new("Kapsam", filter.Scope is TicketScope.Open ? "" : filter.Scope.TurkishName, "kapsam");
        foreach (var status in filter.Statuses)
        {
            yield return new("Durum", status.TurkishName, "durum", status.ToString());
        }

        yield return new("Tür", filter.Kind?.TurkishName ?? "", "tur");
        yield return new("Öncelik", filter.Priority?.TurkishName ?? "", "oncelik");
        yield return new("Konu", filter.CategoryId is { } category ? Known(names.Categories.PathOf(category)) : "", "konu");
        yield return new("Servis", filter.TeamId is { } team ? Known(names.Team(team)) : "", "servis");
        yield return new("Atanan", filter.AssigneeId is { } person ? PersonName(person, people) : "", "kisi");
        yield return new("Birim", filter.UnitId is { } unit ? Known(names.Unit(unit)) : "", "birim");
        yield return new("Cihaz", filter.AssetId is null ? "" : "seçilen cihaz", "cihaz");
        yield return new("Kanal", filter.Channel?.TurkishName ?? "", "kanal");
        yield return new("İlk gün", Day(filter.From), "ilk");
        yield return new("Son gün", Day(filter.To), "son");
        yield return new("Süre", filter.OnlyOverdue ? "yalnızca gecikenler" : "", "geciken");
    }

    private static string PersonName(int id, IReadOnlyList<PersonLoad> people) =>
        id == TicketFilter.Nobody ? "kimse" : Known(people.FirstOrDefault(p => p.Id == id)?.Name ?? "");

    // A link to what no longer exists still says that it filters.
    private static string Known(string name) => name.Length == 0 ? "bilinmeyen" : name;

    private static string Day(DateOnly? day) => day?.ToString("dd.MM.yyyy", CultureInfo.InvariantCulture) ?? "";
}
