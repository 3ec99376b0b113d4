using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Auditing;
using Yakutiye.BilgiIslem.Calendar;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Text;
using Yakutiye.BilgiIslem.Web.Shared.Records;
using Yakutiye.BilgiIslem.Web.Shared.Ui;

namespace Yakutiye.BilgiIslem.Web.Modules.Auditing.Trail;

/// <summary>What the reader of the trail looks for; all of it stands in the address.</summary>
public sealed record TrailFilter
{
    /// <summary>In the changes.</summary>
    [FromQuery(Name = "q")]
    public string? Text { get; init; }

    [FromQuery(Name = "kisi")]
    public int? UserId { get; init; }

    [FromQuery(Name = "tur")]
    public string? Entity { get; init; }

    [FromQuery(Name = "kayit")]
    public string? EntityId { get; init; }

    [FromQuery(Name = "islem")]
    public AuditAction? Action { get; init; }

    [FromQuery(Name = "bas")]
    public DateOnly? From { get; init; }

    [FromQuery(Name = "son")]
    public DateOnly? To { get; init; }

    [FromQuery(Name = "istek")]
    public string? RequestId { get; init; }

    /// <summary>Only what lies before this entry: the next page.</summary>
    [FromQuery(Name = "once")]
    public long? Before { get; init; }

    public IQueryable<AuditEntry> Apply(IQueryable<AuditEntry> entries)
    {
        var (fromUtc, toUtc) = (From is { } from ? Istanbul.StartOf(from) : (DateTime?)null, To is { } to ? Istanbul.StartOf(to.AddDays(1)) : (DateTime?)null);
        entries = UserId is { } user ? entries.Where(e => e.UserId == user || e.ForUserId == user) : entries;
        entries = string.IsNullOrWhiteSpace(Entity) ? entries : entries.Where(e => e.Entity == Entity);
        entries = string.IsNullOrWhiteSpace(EntityId) ? entries : entries.Where(e => e.EntityId == EntityId.Trim());
        entries = Action is { } action ? entries.Where(e => e.Action == action) : entries;
        entries = fromUtc is null ? entries : entries.Where(e => e.At >= fromUtc);
        entries = toUtc is null ? entries : entries.Where(e => e.At < toUtc);
        entries = string.IsNullOrWhiteSpace(RequestId) ? entries : entries.Where(e => e.RequestId == RequestId.Trim());
        entries = string.IsNullOrWhiteSpace(Text) ? entries : entries.Where(e => EF.Functions.Like(e.Changes, LikePattern.Containing(Text), LikePattern.Escape));
        entries = Before is { } before ? entries.Where(e => e.Id < before) : entries;
        return entries.OrderByDescending(e => e.Id);
    }

    public IReadOnlyList<FilterChip> Chips(AuditSubjects subjects, string? userName) => [.. AllChips(subjects, userName).OfType<FilterChip>()];

    private IEnumerable<FilterChip?> AllChips(AuditSubjects subjects, string? userName)
    {
        yield return string.IsNullOrWhiteSpace(Text) ? null : new FilterChip("Metin", Text, "q");
        yield return UserId is { } user ? new FilterChip("Kişi", userName ?? $"{user}", "kisi") : null;
        yield return string.IsNullOrWhiteSpace(Entity) ? null : new FilterChip("Kayıt türü", subjects.Title(Entity), "tur");
        yield return string.IsNullOrWhiteSpace(EntityId) ? null : new FilterChip("Kayıt", EntityId, "kayit");
        yield return Action is { } action ? new FilterChip("İşlem", action.TurkishName, "islem") : null;
        yield return From is { } from ? new FilterChip("Başlangıç", $"{from:dd.MM.yyyy}", "bas") : null;
        yield return To is { } to ? new FilterChip("Bitiş", $"{to:dd.MM.yyyy}", "son") : null;
        yield return string.IsNullOrWhiteSpace(RequestId) ? null : new FilterChip("İstek", RequestId, "istek");
    }
}
