using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Auditing;
using Yakutiye.BilgiIslem.Calendar;
using Yakutiye.BilgiIslem.Data;

namespace Yakutiye.BilgiIslem.Web.Shared.Records;

public static class ConflictReading
{
    extension(AppDb db)
    {
        /// <summary>Who saved last, and the fields in which both differ.</summary>
        /// <param name="fields">label, what was typed, what is stored</param>
        public async Task<Conflict> ConflictAsync<T>(int id, IEnumerable<(string Label, object? Mine, object? Stored)> fields, CancellationToken ct)
        {
            var last = await db.AuditEntries.About(typeof(T).Name, id).Select(e => new { e.UserName, e.At }).FirstOrDefaultAsync(ct);
            return new Conflict(
                last?.UserName ?? "", last is null ? default : Istanbul.ToLocal(last.At),
                [.. fields.Where(f => !Equals(f.Mine, f.Stored)).Select(f => new ConflictField(f.Label, Text(f.Mine), Text(f.Stored)))]);
        }
    }

    private static string Text(object? value) => value switch
    {
        null => "—",
        bool yes => yes ? "Evet" : "Hayır",
        _ => value.ToString() ?? "",
    };
}
