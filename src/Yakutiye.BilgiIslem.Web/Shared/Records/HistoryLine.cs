namespace Yakutiye.BilgiIslem.Web.Shared.Records;

/// <summary>What the audit trail knows of one save: <c>&lt;partial name="_History" model="lines" /&gt;</c>.</summary>
public sealed record HistoryLine(DateTime At, string By, string Action, IReadOnlyList<FieldChange> Changes)
{
    /// <summary>Whose powers were used (vekâlet); null: the person's own.</summary>
    public string? ActingFor { get; init; }
}
