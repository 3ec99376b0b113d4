using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.People;

namespace Yakutiye.BilgiIslem.Auditing;

public static class AuditNotes
{
    extension(AppDb db)
    {
        /// <summary>Puts an event that changes no row on record: a sign-in, an export, a refused request. Saved by the caller.</summary>
        public void Note(string entity, string entityId, string what)
        {
            var now = (db.Service<TimeProvider>() ?? TimeProvider.System).GetUtcNow().UtcDateTime;
            db.Add(new AuditEntry(now, db.Service<IActingContext>(), AuditAction.Noted, entity, entityId, what));
        }
    }

    extension(IQueryable<AuditEntry> entries)
    {
        /// <summary>Everything that happened to one record, newest first.</summary>
        public IQueryable<AuditEntry> About(string entity, int id)
        {
            var key = id.ToString(System.Globalization.CultureInfo.InvariantCulture);
            return entries.Where(e => e.Entity == entity && e.EntityId == key).OrderByDescending(e => e.Id);
        }
    }
}
