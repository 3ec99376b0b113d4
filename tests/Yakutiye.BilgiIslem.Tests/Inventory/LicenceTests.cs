using Yakutiye.BilgiIslem.Inventory.Licences;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Rules;

namespace Yakutiye.BilgiIslem.Tests.Inventory;

public sealed class LicenceTests
{
    private static readonly DateOnly Today = new(2026, 11, 2);
    private static readonly Actor Chief = new(2, "Nurcan Işık");

    [Fact]
    public void More_seats_than_bought_need_a_confirmation()
    {
        var licence = Licence(seats: 1);
        licence.AssignTo(Person(5), Today, overUseAccepted: false, Chief);

        var refused = Assert.Throws<RuleException>(() => licence.AssignTo(Person(6), Today, overUseAccepted: false, Chief));

        Assert.Equal("AcceptOverUse", refused.Field);
        Assert.Equal((1, false), (licence.UsedSeats, licence.IsOverUsed));
        licence.AssignTo(Person(6), Today, overUseAccepted: true, Chief);
        Assert.Equal((2, true), (licence.UsedSeats, licence.IsOverUsed));
    }

    [Fact]
    public void An_unlimited_licence_is_never_full()
    {
        var licence = Licence(seats: null);

        for (var i = 1; i <= 40; i++)
        {
            licence.AssignTo(Person(i), Today, overUseAccepted: false, Chief);
        }

        Assert.Equal((40, false, false), (licence.UsedSeats, licence.IsFull, licence.IsOverUsed));
    }

    [Fact]
    public void A_seat_that_is_taken_back_is_free_again_and_ends_only_once()
    {
        var licence = Licence(seats: 1);
        var seat = licence.AssignTo(Person(5), Today, overUseAccepted: false, Chief);

        licence.Release(seat, Today.AddDays(3), Chief);

        Assert.Equal((0, Today.AddDays(3)), (licence.UsedSeats, seat.To));
        Assert.Throws<RuleException>(() => licence.Release(seat, Today.AddDays(4), Chief));
        Assert.Equal(0, licence.UsedSeats);
    }

    [Theory]
    [InlineData(LicenceKind.PerUser, null, 9)]
    [InlineData(LicenceKind.PerDevice, 9, null)]
    public void A_licence_by_user_is_not_given_to_a_device_nor_the_other_way_round(LicenceKind kind, int? person, int? asset)
    {
        var licence = Licence(seats: 3, kind: kind);

        Assert.Throws<RuleException>(() => licence.AssignTo(SeatHolder.Of(person, asset), Today, overUseAccepted: true, Chief));
    }

    [Theory]
    [InlineData(null, null)]
    [InlineData(1, 2)]
    public void A_seat_is_a_persons_or_a_devices_and_never_both(int? person, int? asset) =>
        Assert.Throws<RuleException>(() => SeatHolder.Of(person, asset));

    [Fact]
    public void A_licence_that_has_ended_is_given_to_nobody()
    {
        var licence = Licence(seats: 3, ends: Today.AddDays(-1));

        Assert.Throws<RuleException>(() => licence.AssignTo(Person(5), Today, overUseAccepted: true, Chief));
    }

    [Fact]
    public void A_licence_in_use_is_not_taken_out_of_use()
    {
        var licence = Licence(seats: 3);
        var seat = licence.AssignTo(Person(5), Today, overUseAccepted: false, Chief);

        Assert.Throws<RuleException>(() => licence.Close(new DateTime(2026, 11, 2, 8, 0, 0, DateTimeKind.Utc)));

        licence.Release(seat, Today, Chief);
        licence.Close(new DateTime(2026, 11, 2, 8, 0, 0, DateTimeKind.Utc));
        Assert.NotNull(licence.ClosedAt);
    }

    [Theory]
    [InlineData(61, null)]
    [InlineData(60, 60)]
    [InlineData(31, 60)]
    [InlineData(30, 30)]
    [InlineData(7, 7)]
    [InlineData(0, 7)]
    [InlineData(-1, LicenceThresholds.Expired)]
    public void The_warning_that_is_due_is_the_closest_one_that_was_reached(int daysLeft, int? threshold) =>
        Assert.Equal(threshold, LicenceThresholds.Reached(Today, Today.AddDays(daysLeft)));

    [Theory]
    [InlineData(61, LicenceStanding.Valid)]
    [InlineData(60, LicenceStanding.Expiring)]
    [InlineData(0, LicenceStanding.Expiring)]
    [InlineData(-1, LicenceStanding.Expired)]
    public void A_licence_is_good_through_its_last_day(int daysLeft, LicenceStanding standing) =>
        Assert.Equal(standing, LicenceStandings.On(Today, Today.AddDays(daysLeft), null));

    private static SeatHolder Person(int id) => SeatHolder.Of(id, null);

    private static SoftwareLicence Licence(int? seats, LicenceKind kind = LicenceKind.Subscription, DateOnly? ends = null) =>
        new(new LicenceFacts { Product = "Ofis yazılımı", Kind = kind, Seats = seats, ExpiresOn = ends });
}
