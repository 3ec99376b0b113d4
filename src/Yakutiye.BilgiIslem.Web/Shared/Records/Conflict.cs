namespace Yakutiye.BilgiIslem.Web.Shared.Records;

/// <summary>A save that came too late: <c>&lt;partial name="_Conflict" model="conflict" /&gt;</c> over the form, which keeps what was typed.</summary>
public sealed record Conflict(string ChangedBy, DateTime ChangedAt, IReadOnlyList<ConflictField> Fields);
