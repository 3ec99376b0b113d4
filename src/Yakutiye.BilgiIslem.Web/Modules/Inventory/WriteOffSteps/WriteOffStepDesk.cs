using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Auditing;
using Yakutiye.BilgiIslem.Calendar;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Inventory.WriteOffs;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Text;
using Yakutiye.BilgiIslem.Web.Shared.Records;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory.WriteOffSteps;

/// <summary>Finds a write-off for a step and saves the step over the version that the person saw.</summary>
public sealed class WriteOffStepDesk(AppDb db, OnceDesk once, ICurrentUser user)
{
    public Task<WriteOff?> FindAsync(int id, CancellationToken ct) =>
        db.Set<WriteOff>().VisibleTo(user).ToDecide.Include(w => w.Lines).ThenInclude(l => l.Asset).FirstOrDefaultAsync(w => w.Id == id, ct);

    /// <exception cref="DbUpdateConcurrencyException">when somebody has changed the write-off since</exception>
    public Task SaveAsync(int id, Guid seenVersion, Func<WriteOff, Task> verb, CancellationToken ct) => db.InTransactionAsync(
        async () =>
        {
            if (await FindAsync(id, ct) is not { } writeOff || writeOff.Version != seenVersion)
            {
                throw new DbUpdateConcurrencyException();
            }

            db.Expect(writeOff, seenVersion);
            await verb(writeOff);
            await db.SaveChangesAsync(ct);
        },
        ct);

    /// <summary>Adds once, however often the form is sent.</summary>
    /// <param name="add">Saves, and gives the id of what was added.</param>
    public Task<int> AddAsync(int id, Guid key, Func<WriteOff, Task<int>> add, CancellationToken ct) => once.RunAsync(
        key, user.Id, async () => await add(await FindAsync(id, ct) ?? throw new DbUpdateConcurrencyException()), ct);

    /// <summary>The form again, with what is stored now. Null: the write-off is out of sight.</summary>
    public async Task<T?> ConflictAsync<T>(int id, T form, CancellationToken ct) where T : WriteOffStepForm
    {
        db.ChangeTracker.Clear();
        if (await FindAsync(id, ct) is not { } stored)
        {
            return null;
        }

        var last = await db.AuditEntries.AsNoTracking().About(nameof(WriteOff), id).FirstOrDefaultAsync(ct);
        return form with
        {
            Version = stored.Version,
            Head = WriteOffHead.Of(stored),
            Conflict = new Conflict(
                last?.UserName ?? Actor.System.Name, Istanbul.ToLocal(last?.At ?? stored.ProposedAt),
                [new ConflictField("Durum", "", stored.Status.TurkishName)]),
        };
    }
}
