using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Auditing;
using Yakutiye.BilgiIslem.Calendar;
using Yakutiye.BilgiIslem.Data;

namespace Yakutiye.BilgiIslem.Web.Shared.Records;

public static class ConflictReading
{
    extension(AppDb db)
    {
        /// <summary>Who was faster, and where the two versions differ.</summary>
        public async Task<Conflict> ConflictAsync<T>(int id, IEnumerable<ConflictField> fields, CancellationToken ct) where T : Entity
        {
            var last = await db.AuditEntries.About(typeof(T).Name, id).Select(e => new { e.UserName, e.At }).FirstAsync(ct);
            return new Conflict(last.UserName, Istanbul.ToLocal(last.At), [.. fields.Where(f => f.Mine != f.Stored)]);
        }
    }
}
