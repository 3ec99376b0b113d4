namespace Yakutiye.BilgiIslem.Web.Shared.Ui;

/// <summary>One filter that is applied, in words, and the part of the query that carries it.</summary>
/// <param name="Raw">The value in the query, where a key has several; null when the whole key goes.</param>
public sealed record FilterChip(string Label, string Value, string Key, string? Raw = null);
