using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Yakutiye.BilgiIslem.Auditing;
using Yakutiye.BilgiIslem.Search;

namespace Yakutiye.BilgiIslem.Data;

/// <summary>The only file that opens a transaction.</summary>
public static class UnitOfWork
{
    extension(AppDb db)
    {
        /// <summary>
        /// Runs <paramref name="unit"/> in one transaction, or inside the caller's when there is one. The unit loads everything
        /// that it changes: the tracker is cleared before each attempt, because a retrying provider runs it again from the start.
        /// </summary>
        public Task<T> InTransactionAsync<T>(Func<Task<T>> unit, CancellationToken ct) =>
            db.Database.CurrentTransaction is not null ? unit() : db.AttemptAsync(() => db.ChangeTracker.Clear(), unit, ct);

        /// <inheritdoc cref="InTransactionAsync{T}"/>
        public Task InTransactionAsync(Func<Task> unit, CancellationToken ct) => db.InTransactionAsync(
            async () =>
            {
                await unit();
                return true;
            },
            ct);

        internal Task<int> SaveInTransactionAsync(CancellationToken ct)
        {
            var unsaved = UnsavedChanges.Of(db);
            return db.AttemptAsync(unsaved.Restore, () => db.SaveWithTrailAsync(ct), ct);
        }

        /// <summary>The caller has detected the changes; to look for them at every step would cost more than to write them.</summary>
        internal async Task<int> SaveWithTrailAsync(CancellationToken ct)
        {
            db.ChangeTracker.AutoDetectChangesEnabled = false;
            try
            {
                return await db.SaveDetectedAsync(ct);
            }
            finally
            {
                db.ChangeTracker.AutoDetectChangesEnabled = true;
            }
        }

        private async Task<int> SaveDetectedAsync(CancellationToken ct)
        {
            VersionStamp.Apply(db.ChangeTracker);
            var trail = AuditTrail.Of(db);
            var search = SearchTrail.Of(db);
            var saved = await db.SaveRowsAsync(ct);

            // Only now do new rows have their ids.
            trail.WriteTo(db);
            await search.WriteToAsync(db, ct);
            await db.SaveRowsAsync(ct);
            return saved;
        }

        private Task<T> AttemptAsync<T>(Action prepare, Func<Task<T>> unit, CancellationToken ct) =>
            db.Database.CreateExecutionStrategy().ExecuteAsync(
                async () =>
                {
                    prepare();
                    using var turn = await db.EnterGateAsync(ct);
#pragma warning disable RS0030 // This is the place that the ban points to.
                    await using var transaction = await db.Database.BeginTransactionAsync(ct);
#pragma warning restore RS0030

                    // A unit is written whole or not at all. SQLite pays for a savepoint with every page that changes under it: ten seconds
                    // for 10,000 rows.
                    db.Database.AutoSavepointsEnabled = false;
                    var result = await unit();
                    await transaction.CommitAsync(ct);
                    return result;
                });

        private async Task<IDisposable?> EnterGateAsync(CancellationToken ct) =>
            db.Service<IWriteGate>() is { } gate ? await gate.EnterAsync(ct) : null;

        // Null in design-time and bare test contexts, which have no application services.
        internal T? Service<T>() where T : class =>
            db.GetService<IDbContextOptions>().FindExtension<CoreOptionsExtension>()?.ApplicationServiceProvider?.GetService(typeof(T)) as T;
    }
}
