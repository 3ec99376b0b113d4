using Yakutiye.BilgiIslem.Inventory.Counts;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Rules;
using Yakutiye.BilgiIslem.Tests.HelpDesk;

namespace Yakutiye.BilgiIslem.Tests.Inventory.Counts;

public sealed class CountTests
{
    private static readonly DateTime Now = new(2026, 11, 2, 6, 0, 0, DateTimeKind.Utc);
    private static readonly Actor Director = new(1, "Kemal Aydoğan");
    private static readonly WarehouseKeepers Keepers = new("Bilgi İşlem Ambarı", [3]);

    public static IEnumerable<object[]> Pairs =>
        Enum.GetValues<CountStatus>().SelectMany(from => Enum.GetValues<CountStatus>().Select(to => new object[] { from, to }));

    [Theory]
    [MemberData(nameof(Pairs))]
    public void A_count_moves_only_along_its_flow(CountStatus from, CountStatus to)
    {
        (CountStatus, CountStatus)[] allowed =
        [
            (CountStatus.Draft, CountStatus.Running), (CountStatus.Draft, CountStatus.Cancelled), (CountStatus.Running, CountStatus.Recount),
            (CountStatus.Running, CountStatus.Closed), (CountStatus.Running, CountStatus.Cancelled), (CountStatus.Recount, CountStatus.Closed),
            (CountStatus.Recount, CountStatus.Cancelled),
        ];

        Assert.Equal(allowed.Contains((from, to)), CountFlow.Allows(from, to));
        Assert.Equal(allowed.Contains((from, to)), Moves(from, to));
    }

    [Fact]
    public void A_year_end_count_does_not_start_without_its_board()
    {
        var count = Count(CountKind.YearEnd);

        Assert.Throws<RuleException>(() => count.Start(5, Now));
    }

    [Fact]
    public void A_year_end_board_has_at_least_three_members()
    {
        var count = Count(CountKind.YearEnd);

        Assert.Throws<RuleException>(() => count.NameBoard(Seats(2, 3), [Keepers], Director));
    }

    [Fact]
    public void A_year_end_board_needs_the_registrar_of_the_warehouse()
    {
        var count = Count(CountKind.YearEnd);

        var refusal = Assert.Throws<RuleException>(() => count.NameBoard(Seats(2, 4, 5), [Keepers], Director));
        count.NameBoard(Seats(2, 3, 4), [Keepers], Director);

        Assert.Contains("taşınır kayıt yetkilisi", refusal.Message, StringComparison.Ordinal);
        Assert.Equal(3, count.Members.Count);
        Assert.True(count.Members.Single(m => m.PersonId == 2).IsChair);
    }

    [Fact]
    public void A_count_with_open_lines_is_not_closed()
    {
        var count = Count(CountKind.ListCheck);
        count.Start(5, Now);
        count.CountAgain(2, Now);

        var refusal = Assert.Throws<RuleException>(() => count.Close(1, 1, Director, Now));

        Assert.Contains("1 taşınırın sonucu belli değil", refusal.Message, StringComparison.Ordinal);
        Assert.Equal(CountStatus.Recount, count.Status);
    }

    [Fact]
    public void What_differs_is_counted_once_more_before_closing()
    {
        var count = Count(CountKind.ListCheck);
        count.Start(5, Now);

        Assert.Throws<RuleException>(() => count.Close(0, 1, Director, Now));
    }

    [Fact]
    public void A_plan_changes_only_before_the_count_starts_and_its_board_is_named_anew()
    {
        var count = Count(CountKind.YearEnd);
        count.NameBoard(Seats(2, 3, 4), [Keepers], Director);

        count.Replan(new CountPlan(CountKind.ListCheck, 2026, false, [], [4], ["Zemin kat"]), Now);

        Assert.Equal((CountKind.ListCheck, false, 0, 4), (count.Kind, count.Everything, count.Members.Count, count.Scope.Single().UnitId));
        count.Start(5, Now);
        Assert.Throws<RuleException>(() => count.Replan(new CountPlan(CountKind.ListCheck, 2026, true, [], [], []), Now));
    }

    [Fact]
    public void Nothing_is_given_up_in_the_first_count()
    {
        var count = Count(CountKind.ListCheck);
        count.Start(5, Now);

        Assert.Throws<RuleException>(count.RequireRecount);
    }

    [Theory]
    [InlineData("255.02.01.01.01-20-00001", "255.02.01.01.01-20-00001", null)]
    [InlineData(" CZC900001 ", "CZC900001", null)]
    [InlineData("https://portal/envanter/okut?kod=255.02.01.01.01-20-00001", "255.02.01.01.01-20-00001", null)]
    [InlineData("https://portal/envanter/demirbaslar/42", "https://portal/envanter/demirbaslar/42", 42)]
    public void A_label_is_read_as_number_serial_or_address(string text, string word, int? assetId)
    {
        Assert.Equal(new ScannedTag(word, assetId), ScannedTag.Read(text));
    }

    private static bool Moves(CountStatus from, CountStatus to)
    {
        var count = In(from);
        try
        {
            Take(count, to);
            return count.Status == to;
        }
        catch (RuleException)
        {
            return false;
        }
    }

    private static CountCampaign In(CountStatus status)
    {
        var count = Count(CountKind.ListCheck);
        CountStatus[] way = status switch
        {
            CountStatus.Draft => [],
            CountStatus.Recount => [CountStatus.Running, CountStatus.Recount],
            CountStatus.Closed => [CountStatus.Running, CountStatus.Closed],
            _ => [status],
        };
        foreach (var step in way)
        {
            Take(count, step);
        }

        return count;
    }

    private static void Take(CountCampaign count, CountStatus to)
    {
        switch (to)
        {
            case CountStatus.Running: count.Start(5, Now); break;
            case CountStatus.Recount: count.CountAgain(2, Now); break;
            case CountStatus.Closed: count.Close(0, 0, Director, Now); break;
            case CountStatus.Cancelled: count.Cancel("Ertelendi.", Director, Now); break;
            default: throw new RuleException();
        }
    }

    private static CountCampaign Count(CountKind kind) => Some.Known(new CountCampaign("SAY-2026-001", new CountPlan(kind, 2026, true, [], [], []), Director, Now), 9);

    private static BoardSeat[] Seats(params int[] people) => [.. people.Select(p => new BoardSeat(p, $"Kişi {p}", null))];
}
