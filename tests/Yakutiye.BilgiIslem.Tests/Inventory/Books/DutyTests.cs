using Yakutiye.BilgiIslem.Inventory;
using Yakutiye.BilgiIslem.Inventory.Warehouses;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Rules;

namespace Yakutiye.BilgiIslem.Tests.Inventory.Books;

public sealed class DutyTests
{
    private static readonly DateOnly Day = new(2026, 11, 2);

    [Fact]
    public void Who_keeps_a_warehouse_does_not_check_its_papers()
    {
        var keeper = Duty(DutyKind.Registrar, warehouse: 1, person: 7, Day);

        var refused = Assert.Throws<RuleException>(() => DutyRules.Check(Duty(DutyKind.Controller, null, person: 7, Day.AddDays(10)), [keeper]));

        Assert.Equal(InventoryText.KeeperIsNotController, refused.Message);
    }

    [Fact]
    public void Who_kept_a_warehouse_until_yesterday_may_check_papers_from_today()
    {
        var keeper = Duty(DutyKind.Registrar, warehouse: 1, person: 7, Day.AddDays(-30));
        keeper.End(Day.AddDays(-1));

        DutyRules.Check(Duty(DutyKind.Controller, null, person: 7, Day), [keeper]);

        Assert.False(keeper.Overlaps(Day, null));
    }

    [Fact]
    public void A_duty_that_ends_on_the_day_another_begins_overlaps_it()
    {
        var keeper = Duty(DutyKind.Registrar, warehouse: 1, person: 7, Day.AddDays(-30));
        keeper.End(Day);

        Assert.Throws<RuleException>(() => DutyRules.Check(Duty(DutyKind.Registrar, warehouse: 1, person: 8, Day), [keeper]));
    }

    [Fact]
    public void A_warehouse_has_one_registrar_on_a_day()
    {
        var refused = Assert.Throws<RuleException>(
            () => DutyRules.Check(Duty(DutyKind.Registrar, warehouse: 1, person: 8, Day), [Duty(DutyKind.Registrar, warehouse: 1, person: 7, Day)]));

        Assert.Equal(InventoryText.WarehouseHasRegistrar, refused.Message);
    }

    [Fact]
    public void One_person_may_keep_two_warehouses()
    {
        var other = Duty(DutyKind.Registrar, warehouse: 2, person: 7, Day);

        var problem = Record.Exception(() => DutyRules.Check(Duty(DutyKind.Registrar, warehouse: 1, person: 7, Day), [other]));

        Assert.Null(problem);
    }

    [Theory]
    [InlineData(-10, -1, false)]
    [InlineData(-10, 0, true)]
    [InlineData(5, 9, true)]
    [InlineData(10, 20, true)]
    [InlineData(11, 20, false)]
    public void Days_of_two_duties_overlap_when_they_share_one(int from, int to, bool overlaps)
    {
        var duty = Duty(DutyKind.Registrar, 1, 7, Day);
        duty.End(Day.AddDays(10));

        Assert.Equal(overlaps, duty.Overlaps(Day.AddDays(from), Day.AddDays(to)));
    }

    private static MovableDuty Duty(DutyKind kind, int? warehouse, int person, DateOnly from) => new(kind, warehouse, person, from, "E-1", from, new Actor(1, "Müdür"));
}
