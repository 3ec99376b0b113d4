using Microsoft.EntityFrameworkCore;

namespace Yakutiye.BilgiIslem.Data;

/// <summary>Makes a form's record exactly once, however often the form is sent.</summary>
public sealed class OnceDesk(AppDb db, TimeProvider clock)
{
    /// <param name="key">The one-time key that the form carried.</param>
    /// <param name="create">Makes and saves the record and gives its id; runs inside the transaction.</param>
    /// <returns>the id of the record, new or made by the first sending</returns>
    public async Task<int> RunAsync(Guid key, int userId, Func<Task<int>> create, CancellationToken ct)
    {
        try
        {
            return await db.InTransactionAsync(() => MakeAsync(key, userId, create, ct), ct);
        }
        catch (DbUpdateException) when (key != Guid.Empty)
        {
            // Two nodes took the same form at the same moment: one of them has made the record.
            db.ChangeTracker.Clear();
            return await EarlierAsync(key, userId, ct) ?? throw new DbUpdateException("The form could not be saved.");
        }
    }

    /// <summary>The record that an earlier sending of the form made, for checks that would refuse what it made. Null: none.</summary>
    public Task<int?> MadeAsync(Guid key, int userId, CancellationToken ct) => key == Guid.Empty ? Task.FromResult<int?>(null) : EarlierAsync(key, userId, ct);

    private async Task<int> MakeAsync(Guid key, int userId, Func<Task<int>> create, CancellationToken ct)
    {
        if (key == Guid.Empty)
        {
            return await create();
        }

        if (await EarlierAsync(key, userId, ct) is { } earlier)
        {
            return earlier;
        }

        var form = new SubmittedForm(key, userId, clock.GetUtcNow().UtcDateTime);
        db.Add(form);
        form.Made(await create());
        await db.SaveChangesAsync(ct);
        return form.RecordId;
    }

    private Task<int?> EarlierAsync(Guid key, int userId, CancellationToken ct) =>
        db.Set<SubmittedForm>().Where(f => f.Key == key && f.UserId == userId).Select(f => (int?)f.RecordId).FirstOrDefaultAsync(ct);
}
