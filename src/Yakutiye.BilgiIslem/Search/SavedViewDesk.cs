using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Rules;

namespace Yakutiye.BilgiIslem.Search;

public sealed record SavedViewRow(int Id, int UserId, string Name, string Query, bool IsShared);

/// <summary>Named filters of a list: a person's own, and the ones that others share.</summary>
public sealed class SavedViewDesk(AppDb db, Snapshots snapshots)
{
    private const int Most = 50;

    public async Task<IReadOnlyList<SavedViewRow>> OfferedAsync(string list, int userId, CancellationToken ct) =>
        [.. (await AllAsync(list, ct)).Where(v => v.IsShared || v.UserId == userId)];

    /// <summary>A name that the person already uses on the list gets the new filter.</summary>
    public async Task SaveAsync(int userId, string list, string name, string query, bool isShared, CancellationToken ct)
    {
        var title = Rule.Filled(name, "Görünüme bir ad verin.", "Name");
        var own = await db.Set<SavedView>().Where(v => v.List == list && v.UserId == userId).ToListAsync(ct);
        if (own.Find(v => Text.TurkishText.Compare(v.Name, title) == 0) is { } known)
        {
            known.Rename(title, query, isShared);
        }
        else
        {
            Rule.Require(own.Count < Most, $"Bir listede en çok {Most} görünüm saklanır; önce kullanmadığınız birini silin.");
            db.Add(new SavedView(userId, list, title, query, isShared));
        }

        await db.SaveChangesAsync(ct);
        snapshots.Forget(Key(list));
    }

    /// <returns>false: the person has no such view</returns>
    public async Task<bool> DropAsync(int userId, int id, CancellationToken ct)
    {
        if (await db.Set<SavedView>().FirstOrDefaultAsync(v => v.Id == id && v.UserId == userId, ct) is not { } view)
        {
            return false;
        }

        db.Remove(view);
        await db.SaveChangesAsync(ct);
        snapshots.Forget(Key(view.List));
        return true;
    }

    private Task<List<SavedViewRow>> AllAsync(string list, CancellationToken ct) => snapshots.GetAsync(
        Key(list),
        () => db.Set<SavedView>().Where(v => v.List == list).OrderBy(v => v.Name).ThenBy(v => v.Id)
            .Select(v => new SavedViewRow(v.Id, v.UserId, v.Name, v.Query, v.IsShared)).ToListAsync(ct));

    private static string Key(string list) => $"views/{list}";
}
