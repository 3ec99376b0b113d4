using Yakutiye.BilgiIslem.HelpDesk;

namespace Yakutiye.BilgiIslem.Benchmarks.Seeding;

internal sealed record SeedEntry(string Kind, string Text, DateTime At, int? ById, string ByName, bool IsInternal, int? Minutes);

internal sealed record SeedInterval(string Status, DateTime From, DateTime? To);

internal sealed record SeedTicket(
    string Number, string Kind, TicketStatus Status, string Title, string Description, string Priority, int Rank, int CategoryId, int TeamId, int RequesterId,
    int UnitId, int? AssigneeId, DateTime OpenedAt, DateTime? RespondedAt, DateTime? ResolvedAt, DateTime? EndedAt, string? Solution, int? Rating,
    IReadOnlyList<SeedEntry> Entries, IReadOnlyList<SeedInterval> Intervals);

/// <summary>What each ticket of the big database says: five years of them, the last ones still open.</summary>
internal sealed class TicketScript(SeedPeople people, int tickets)
{
    // About what a directorate of this size has open at once, however many years lie behind it.
    private const int OpenAtMost = 600;

    private static readonly string[] Things =
        ["Yazıcı", "Bilgisayar", "Ekran", "İnternet", "Otomasyon", "Telefon", "E-imza", "Kamera", "Tarayıcı", "Klavye", "Sunucu", "Modem", "Ortak klasör"];

    private static readonly string[] Troubles =
        ["açılmıyor", "çok yavaş", "hata veriyor", "bağlanmıyor", "kâğıt sıkıştırıyor", "donuyor", "ses çıkarıyor", "görünmüyor", "sık sık kopuyor"];

    private static readonly string[] Stories =
    [
        "Sabahtan beri böyle, vatandaş bekliyor.", "Dün akşam düzgün çalışıyordu, bugün açınca karşılaştık.", "Yeniden başlattık, değişmedi.",
        "Odadaki diğer arkadaşlarda da aynı sorun var.", "Toplantıdan önce giderilmesini rica ederiz.", "Ekran görüntüsünü alamadık, telefonla anlatabiliriz.",
    ];

    private static readonly DateTime End = new(2026, 11, 20, 13, 0, 0, DateTimeKind.Utc);
    private readonly Random _chance = new(250);
    private readonly Dictionary<int, int> _numbers = [];

    /// <summary>The last number given out in each year.</summary>
    public IReadOnlyDictionary<int, int> LastNumbers => _numbers;

    public SeedTicket Tell(int i)
    {
        var at = End.AddMinutes(-(tickets - i) * (5 * 365 * 24 * 60.0 / tickets));
        var year = at.Year;
        _numbers[year] = _numbers.GetValueOrDefault(year) + 1;
        var requester = people.Requesters[_chance.Next(people.Requesters.Count)];
        var worker = people.Workers[_chance.Next(people.Workers.Count)];
        var category = people.Categories[_chance.Next(people.Categories.Count)];
        var status = StatusOf(i);
        var priority = (TicketPriority)_chance.Next(4);
        var times = new SeedTimes(at, _chance, status);
        var solution = times.Resolved is null ? null : "Yerinde incelendi, arızalı parça değiştirildi ve kullanıcıyla birlikte denendi.";
        return new SeedTicket(
            TicketNumber.Format(year, _numbers[year]), category.Kind, status, Title(i), Description(i), priority.ToString(), TicketRank.Of(priority),
            category.Id, category.TeamId, requester.Id, requester.UnitId, status is TicketStatus.New ? null : worker.Id, at, times.Started, times.Resolved,
            times.Ended, solution, times.Ended is null ? null : _chance.Next(1, 6), times.Entries(requester.Id, requester.Name, worker.Id, worker.Name, solution), times.Intervals());
    }

    private TicketStatus StatusOf(int i)
    {
        var open = Math.Min(OpenAtMost, tickets * 2 / 5);
        if (tickets - i > open)
        {
            return TicketStatus.Closed;
        }

        TicketStatus[] states = [TicketStatus.New, TicketStatus.Assigned, TicketStatus.InProgress, TicketStatus.OnHold, TicketStatus.Resolved];
        return states[_chance.Next(states.Length)];
    }

    // "Yazıcı" stands in more than every fifth ticket, "Işık" in every five-hundredth.
    private string Title(int i)
    {
        var thing = _chance.Next(5) == 0 ? Things[0] : Things[_chance.Next(Things.Length)];
        var place = i % 500 == 250 ? "Işık Apartmanı" : $"{_chance.Next(1, 5)}. kat";
        return $"{thing} {Troubles[_chance.Next(Troubles.Length)]} ({place}, oda {_chance.Next(100, 440)})";
    }

    private string Description(int i)
    {
        var rare = i == tickets / 3 ? $" {BigDatabase.RareWord}" : "";
        return $"{Stories[_chance.Next(Stories.Length)]} {Stories[_chance.Next(Stories.Length)]} Sicil: 255.02.01-{_chance.Next(100_000):00000}.{rare}";
    }
}
