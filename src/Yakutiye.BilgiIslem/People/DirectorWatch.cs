using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Calendar;
using Yakutiye.BilgiIslem.Data;

namespace Yakutiye.BilgiIslem.People;

/// <summary>Who is the Müdür today, in person or acting (M5.1). Answered from memory: a banner on every page asks.</summary>
public sealed class DirectorWatch(AppDb db, Snapshots snapshots, TimeProvider clock)
{
    private const string Key = "people/director";

    public Task<DirectorToday> TodayAsync(CancellationToken ct) => snapshots.GetAsync(Key, () => OnAsync(Istanbul.Today(clock), ct));

    /// <summary>Who holds the post on a day, by what is recorded now. A vekil comes before the holder.</summary>
    public async Task<DirectorToday> OnAsync(DateOnly day, CancellationToken ct)
    {
        var acting = await db.Appointments.InForceOn(day)
            .Where(a => a.Post == RoleNames.Director && a.Person.DisabledAt == null)
            .OrderBy(a => a.Id)
            .Select(a => new DirectorToday(a.PersonId, a.Person.FullName, true))
            .FirstOrDefaultAsync(ct);
        return acting
            ?? await db.BearersOf(RoleNames.Director).OrderBy(u => u.Id).Select(u => new DirectorToday(u.Id, u.FullName, false)).FirstOrDefaultAsync(ct)
            ?? DirectorToday.Vacant;
    }

    public void Forget() => snapshots.Forget(Key);
}

/// <param name="PersonId">Null: nobody holds the post.</param>
public sealed record DirectorToday(int? PersonId, string Name, bool IsActing)
{
    public static DirectorToday Vacant { get; } = new(null, "", false);

    public bool IsVacant => PersonId is null;
}
