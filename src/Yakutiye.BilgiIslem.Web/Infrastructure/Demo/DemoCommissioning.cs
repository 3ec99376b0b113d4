using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Inventory.Assets;
using Yakutiye.BilgiIslem.Inventory.Codes;
using Checklist = Yakutiye.BilgiIslem.Inventory.Assets.Commissioning;

namespace Yakutiye.BilgiIslem.Web.Infrastructure.Demo;

/// <summary>Most computers of the demo year have passed their checklist; the newest still wait for it.</summary>
internal sealed class DemoCommissioning(AppDb db, DemoYearCast cast, DateTime now)
{
    private const int Waiting = 5;

    public async Task AddAsync(ILookup<DeviceKind, Asset> assets, CancellationToken ct)
    {
        var computers = assets.Where(g => g.Key.IsComputer).SelectMany(g => g).OrderBy(a => a.AcquiredOn).ThenBy(a => a.Id).ToList();
        foreach (var (computer, number) in computers.SkipLast(Waiting).Select((c, i) => (c, i + 1)))
        {
            var day = computer.StateSince.AddDays(3);
            var note = new MoveNote(DemoYearCast.ActorOf(cast["personel2"]), day < now ? day : now);
            var list = new Checklist(computer.Id, note.At);
            foreach (var point in Enum.GetValues<CheckPoint>())
            {
                list.Mark(point, point is CheckPoint.UserData ? CheckResult.NotNeeded : CheckResult.Passed, null, note);
            }

            list.Name(FormattableString.Invariant($"YAKUTIYE-{(computer.Kind is DeviceKind.Server ? "SRV" : "PC")}-{number:000}"));
            list.Finish(computer, note);
            db.Add(list);
        }

        await db.SaveChangesAsync(ct);
    }
}
