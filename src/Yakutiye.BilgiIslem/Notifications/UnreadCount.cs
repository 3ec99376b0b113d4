using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Data;

namespace Yakutiye.BilgiIslem.Notifications;

/// <summary>The number on the bell: asked on every page, hence compiled. One instance per application, because it is bound to a provider.</summary>
public sealed class UnreadCount
{
    /// <summary>The bell shows no more than "99+".</summary>
    public const int Cap = 100;

    private readonly Func<AppDb, int, Task<int>> _ask = EF.CompileAsyncQuery(
        (AppDb db, int userId) => db.Notifications.Where(n => n.UserId == userId && n.ReadAt == null).Take(Cap).Count());

    public Task<int> OfAsync(AppDb db, int userId) => _ask(db, userId);
}
