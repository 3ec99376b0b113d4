namespace Yakutiye.BilgiIslem.Web.Shared.Records;

/// <summary>How the audit pages name one kind of record. Modules register theirs beside their services.</summary>
/// <param name="Entity">The type's name in code.</param>
/// <param name="Link">The record's page by its id; null: it has none.</param>
/// <param name="Fields">The fields' names in code → in Turkish.</param>
public sealed record AuditSubject(string Entity, string Title, Func<string, string>? Link, IReadOnlyDictionary<string, string> Fields);

/// <summary>All kinds together.</summary>
public sealed class AuditSubjects(IEnumerable<AuditSubject> subjects)
{
    private static readonly Dictionary<string, string> Common = new(StringComparer.Ordinal)
    {
        ["Name"] = "Ad", ["Title"] = "Başlık", ["Code"] = "Kod", ["Body"] = "Metin", ["Date"] = "Gün", ["Note"] = "Not", ["Number"] = "Numara",
        ["Status"] = "Durum", ["Description"] = "Açıklama", ["From"] = "Başlangıç", ["Until"] = "Bitiş", ["To"] = "Bitiş", ["UnitId"] = "Birim",
        ["UserId"] = "Kişi", ["At"] = "Zaman", ["Phone"] = "Telefon", ["Place"] = "Yer", ["Document"] = "Dayanak belge", ["CreatedAt"] = "Oluşturulma",
    };

    private readonly Dictionary<string, AuditSubject> _byEntity = subjects.GroupBy(s => s.Entity, StringComparer.Ordinal)
        .ToDictionary(g => g.Key, g => g.Last(), StringComparer.Ordinal);

    public IEnumerable<AuditSubject> All => _byEntity.Values;

    public string Title(string entity) => _byEntity.TryGetValue(entity, out var subject) ? subject.Title : entity;

    public string? Link(string entity, string id) => _byEntity.GetValueOrDefault(entity)?.Link?.Invoke(id);

    public string Field(string entity, string field) =>
        _byEntity.GetValueOrDefault(entity)?.Fields.GetValueOrDefault(field) ?? Common.GetValueOrDefault(field, field);
}
