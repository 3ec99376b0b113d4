using System.Globalization;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Auditing;
using Yakutiye.BilgiIslem.Calendar;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Text;

namespace Yakutiye.BilgiIslem.Web.Shared.Records;

/// <summary>Turns audit entries into what people read.</summary>
public sealed class AuditReading(AppDb db, AuditSubjects subjects)
{
    private const int Most = 200;

    /// <summary>The history of one record for <c>_History</c>, newest first.</summary>
    public async Task<IReadOnlyList<HistoryLine>> HistoryAsync(string entity, int id, CancellationToken ct) =>
        [.. (await db.AuditEntries.AsNoTracking().About(entity, id).Take(Most).ToListAsync(ct)).Select(Line)];

    public HistoryLine Line(AuditEntry entry) =>
        new(Istanbul.ToLocal(entry.At), entry.UserName, entry.Action.TurkishName, Changes(entry)) { ActingFor = entry.ForUserName };

    public IReadOnlyList<FieldChange> Changes(AuditEntry entry)
    {
        if (!entry.Changes.StartsWith('{'))
        {
            return [new FieldChange("Not", "", entry.Changes)];
        }

        using var json = JsonDocument.Parse(entry.Changes);
        return [.. json.RootElement.EnumerateObject()
            .Where(p => p.Value.ValueKind is JsonValueKind.Array && p.Value.GetArrayLength() == 2)
            .Select(p => new FieldChange(subjects.Field(entry.Entity, p.Name), Shown(entry.Entity, p.Name, p.Value[0]), Shown(entry.Entity, p.Name, p.Value[1])))];
    }

    private string Shown(string entity, string field, JsonElement value) => AuditWords.Of(db.Model, entity, field, value) ?? Shown(value);

    private static string Shown(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null => "",
        JsonValueKind.True => "Evet",
        JsonValueKind.False => "Hayır",
        JsonValueKind.Number => value.GetRawText(),
        _ => Readable(value.ToString()),
    };

    private static string Readable(string text)
    {
        if (DateTime.TryParseExact(text, ["yyyy-MM-ddTHH:mm:ss.FFFFFFFK", "yyyy-MM-ddTHH:mm:ssK"], CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var moment))
        {
            return Istanbul.ToLocal(DateTime.SpecifyKind(moment, DateTimeKind.Utc)).ToString("dd.MM.yyyy HH:mm", CultureInfo.InvariantCulture);
        }

        return DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day.ToString("dd.MM.yyyy", CultureInfo.InvariantCulture)
            : text;
    }
}
