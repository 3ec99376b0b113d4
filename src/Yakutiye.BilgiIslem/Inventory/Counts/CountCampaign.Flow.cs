using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Rules;

namespace Yakutiye.BilgiIslem.Inventory.Counts;

// The verbs. How many lines are open or differ is handed in: a count may have thousands of them.
public sealed partial class CountCampaign
{
    public bool CanNameBoard => Status is CountStatus.Draft;

    public bool CanReplan => Status is CountStatus.Draft;

    /// <summary>Before it starts its plan may change. A board that was named for another plan is named again.</summary>
    public void Replan(CountPlan plan, DateTime now)
    {
        Rule.Require(CanReplan, InventoryText.CountNotNow(Number, Status));

        Write(plan, now);
        _members.Clear();
        NamedByName = null;
    }

    /// <summary>Names who counts. A year-end board has at least three members, among them the registrar of every warehouse in it.</summary>
    /// <param name="keepers">of each warehouse in scope: its name, and its registrars today</param>
    public void NameBoard(IReadOnlyList<BoardSeat> seats, IReadOnlyList<WarehouseKeepers> keepers, Actor by)
    {
        Rule.Require(CanNameBoard, InventoryText.CountBoardFixed, nameof(Members));
        Rule.Require(seats.Count <= MostBoard, InventoryText.CountBoardMost(MostBoard), nameof(Members));
        Rule.Require(seats.Select(s => s.PersonId).Distinct().Count() == seats.Count, InventoryText.PersonTwice, nameof(Members));
        if (Kind is CountKind.YearEnd)
        {
            CheckBoard(seats, keepers);
        }

        _members.Clear();
        _members.AddRange(seats.Select((s, i) => new CountMember(s, i)));
        NamedByName = by.Signature;
    }

    public void Start(int expected, DateTime now)
    {
        RequireNext(CountStatus.Running);
        Rule.Require(Kind is CountKind.ListCheck || _members.Count >= LeastBoard, InventoryText.CountBoardFirst);
        Rule.Require(expected > 0, InventoryText.CountNothingExpected);

        (Status, StartedAt) = (CountStatus.Running, now);
    }

    /// <summary>The first count is over; what differs is counted once more (TMY m.32).</summary>
    public void CountAgain(int differing, DateTime now)
    {
        RequireNext(CountStatus.Recount);
        Rule.Require(differing > 0, InventoryText.CountNothingDiffers);

        (Status, RecountAt) = (CountStatus.Recount, now);
    }

    /// <param name="open">lines without a result</param>
    /// <param name="differing">what was not found where it was expected, and what nobody expected</param>
    public void Close(int open, int differing, Actor by, DateTime now)
    {
        RequireNext(CountStatus.Closed);
        Rule.Require(open == 0, InventoryText.CountOpenLines(open, Status));
        Rule.Require(Status is CountStatus.Recount || differing == 0, InventoryText.CountDifferingFirst(differing));

        End(CountStatus.Closed, by, now);
    }

    public void Cancel(string? reason, Actor by, DateTime now)
    {
        RequireNext(CountStatus.Cancelled);
        CancelReason = Rule.Filled(reason, InventoryText.ReasonMissing, "Reason");

        End(CountStatus.Cancelled, by, now);
    }

    /// <summary>Whoever gives up on a line says so in the second count only.</summary>
    public void RequireRecount() => Rule.Require(Status is CountStatus.Recount, InventoryText.MissingOnlyInRecount);

    public void RequireCounting() => Rule.Require(IsCounting, InventoryText.CountNotRunning(Number, Status));

    public void Freeze()
    {
        RequireCounting();
        Rule.Require(Kind is CountKind.YearEnd, InventoryText.FreezeOnlyYearEnd);

        Freezes = true;
    }

    public void Thaw() => Freezes = false;

    private static void CheckBoard(IReadOnlyList<BoardSeat> seats, IReadOnlyList<WarehouseKeepers> keepers)
    {
        Rule.Require(seats.Count >= LeastBoard, InventoryText.CountBoardLeast(LeastBoard), nameof(Members));
        foreach (var warehouse in keepers)
        {
            Rule.Require(warehouse.PersonIds.Count > 0, InventoryText.WarehouseWithoutKeeper(warehouse.Name), nameof(Members));
            Rule.Require(seats.Any(s => warehouse.PersonIds.Contains(s.PersonId)), InventoryText.CountBoardNeedsKeeper(warehouse.Name), nameof(Members));
        }
    }

    private void RequireNext(CountStatus next) => Rule.Require(CountFlow.Allows(Status, next), InventoryText.CountNotNow(Number, Status));

    private void End(CountStatus status, Actor by, DateTime now) =>
        (Status, EndedAt, EndedByName, Freezes) = (status, now, by.Signature, false);
}
