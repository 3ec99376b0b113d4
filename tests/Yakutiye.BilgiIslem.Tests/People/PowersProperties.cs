using FsCheck.Xunit;
using Yakutiye.BilgiIslem.HelpDesk;
using Yakutiye.BilgiIslem.People;

namespace Yakutiye.BilgiIslem.Tests.People;

/// <summary>Laws of appointments that hold for any days.</summary>
public sealed class PowersProperties
{
    private static readonly DateOnly Start = new(2026, 1, 1);

    private static readonly RoleMatrix Matrix = new(new PermissionCatalog(HelpDeskPermissions.All.Concat(PeoplePermissions.All)), []);

    [Property(MaxTest = 500)]
    public void Two_appointments_overlap_exactly_when_some_day_belongs_to_both(byte firstFrom, byte firstDays, byte secondFrom, byte secondDays)
    {
        var first = Acting(firstFrom, firstDays);
        var second = Acting(secondFrom, secondDays);

        var shared = Enumerable.Range(0, 600).Select(Start.AddDays).Any(day => first.IsInForce(day) && second.IsInForce(day));

        Assert.Equal(shared, first.Overlaps(second));
        Assert.Equal(first.Overlaps(second), second.Overlaps(first));
    }

    [Property(MaxTest = 300)]
    public void An_appointment_is_in_force_on_its_days_and_never_again_once_ended(byte from, byte days, ushort asked)
    {
        var appointment = Acting(from, days);
        var day = Start.AddDays(asked % 600);

        Assert.Equal(appointment.From <= day && day <= appointment.To, appointment.IsInForce(day));
        appointment.End(DateTime.UnixEpoch);

        Assert.False(appointment.IsInForce(day));
    }

    [Property(MaxTest = 300)]
    public void Lent_powers_add_and_never_take_away(byte roleMask, byte lentMask)
    {
        var own = RoleNames.All.Where((_, i) => (roleMask >> i & 1) == 1).ToList();
        var lent = PeoplePermissions.All.Where((_, i) => (lentMask >> (i % 8) & 1) == 1).Select(p => p.Key).ToHashSet(StringComparer.Ordinal);
        var alone = new PersonPowers(own, [], Matrix);

        var both = new PersonPowers(own, [new LentPowers(7, "Kemal", null, lent, Start, Start)], Matrix);

        Assert.All(PeoplePermissions.All, p =>
        {
            Assert.Equal(alone.Can(p.Key) || lent.Contains(p.Key), both.Can(p.Key));
            Assert.Equal(!alone.Can(p.Key) && lent.Contains(p.Key), both.As(1, "Ayşe", p.Key).ForId == 7);
        });
    }

    [Property(MaxTest = 300)]
    public void A_unit_never_hangs_from_itself(byte[] parents)
    {
        var tree = new Dictionary<int, int?>();
        for (var unit = 1; unit <= parents.Length; unit++)
        {
            var parent = parents[unit - 1] % (parents.Length + 1);
            tree[unit] = parent == 0 || UnitTree.HasLoop(unit, parent, id => tree.GetValueOrDefault(id)) ? null : parent;
        }

        Assert.All(tree.Keys, unit => Assert.True(Depth(tree, unit) <= tree.Count));
    }

    private static int Depth(Dictionary<int, int?> tree, int unit)
    {
        var depth = 0;
        for (var above = tree[unit]; above is { } id && depth <= tree.Count; above = tree.GetValueOrDefault(id))
        {
            depth++;
        }

        return depth;
    }

    private static Appointment Acting(byte from, byte days) =>
        Appointment.Acting(RoleNames.Director, 1, 2, new AppointmentPaper(Start.AddDays(from), Start.AddDays(from + days), "E-1", Start));
}
