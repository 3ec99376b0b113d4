using System.Globalization;
using Yakutiye.BilgiIslem.Calendar;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Rules;
using Yakutiye.BilgiIslem.Text;

namespace Yakutiye.BilgiIslem.Inventory.Counts;

/// <summary>A count: whose list is frozen when it starts, and which ends with its minutes (TMY m.32, M8.22, M8.70).</summary>
public sealed partial class CountCampaign : Entity
{
    public const string RecordType = "sayim";
    public const string Series = "SAY";
    public const int LeastBoard = 3;
    public const int MostBoard = 9;

    private readonly List<CountScope> _scope = [];
    private readonly List<CountMember> _members = [];

    public CountCampaign(string number, CountPlan plan, Actor by, DateTime now)
    {
        Write(plan, now);
        (Number, CreatedById, CreatedByName, CreatedAt) = (number, by.Id, by.Signature, now);
    }

    private CountCampaign() { }

    /// <summary>Gap-free per year: <c>SAY-2026-001</c>.</summary>
    public string Number { get; private set; } = "";

    public CountKind Kind { get; private set; }
    public CountStatus Status { get; private set; }

    /// <summary>The fiscal year that it counts for.</summary>
    public int Year { get; private set; }

    /// <summary>All warehouses and places; otherwise what <see cref="Scope"/> names.</summary>
    public bool Everything { get; private set; }

    public string? Note { get; private set; }
    public int CreatedById { get; private set; }
    public string CreatedByName { get; private set; } = "";
    public DateTime CreatedAt { get; private set; }

    /// <summary>The spending authority who named the board. Null: not named.</summary>
    public string? NamedByName { get; private set; }

    public DateTime? StartedAt { get; private set; }
    public DateTime? RecountAt { get; private set; }

    /// <summary>When it was closed or cancelled. Null: going on.</summary>
    public DateTime? EndedAt { get; private set; }

    public string? EndedByName { get; private set; }
    public string? CancelReason { get; private set; }

    /// <summary>The warehouses stand still until it ends (TMY m.32).</summary>
    public bool Freezes { get; private set; }

    public IReadOnlyCollection<CountScope> Scope => _scope;
    public IReadOnlyCollection<CountMember> Members => _members;

    public bool IsCounting => CountFlow.IsCounting(Status);

    public int Round => Status is CountStatus.Recount ? 2 : 1;

    /// <summary>The day of the minutes that vouchers rest on. Null: none do, because it is a list check or not closed.</summary>
    public DateOnly? MinutesDate => Kind is CountKind.YearEnd && Status is CountStatus.Closed && EndedAt is { } ended ? Istanbul.DayOf(ended) : null;

    public bool CoversWarehouse(int id) => Everything || _scope.Exists(s => s.WarehouseId == id);

    public string Title => string.Create(CultureInfo.InvariantCulture, $"{Year} {Kind.TurkishName}");

    public static string Format(int year, int number) => string.Create(CultureInfo.InvariantCulture, $"{Series}-{year:0000}-{number:000}");

    private void Write(CountPlan plan, DateTime now)
    {
        Rule.Require(plan.Everything || plan.WarehouseIds.Count + plan.UnitIds.Count > 0, InventoryText.CountScopeMissing, nameof(Everything));
        Rule.Require(
            plan.Kind is CountKind.ListCheck || plan.Everything || plan.WarehouseIds.Count > 0, InventoryText.CountNeedsWarehouse, nameof(plan.WarehouseIds));
        Rule.Require(plan.Rooms.Count == 0 || plan.UnitIds.Count > 0, InventoryText.CountRoomsNeedUnit, nameof(plan.UnitIds));
        Rule.Require(plan.Year >= 2000 && plan.Year <= Istanbul.DayOf(now).Year, InventoryText.CountYear, nameof(Year));

        (Kind, Year, Everything, Note) = (plan.Kind, plan.Year, plan.Everything, Rule.Optional(plan.Note));
        _scope.Clear();
        _scope.AddRange(plan.Scope());
    }
}
