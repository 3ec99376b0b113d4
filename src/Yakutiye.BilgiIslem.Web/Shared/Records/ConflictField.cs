namespace Yakutiye.BilgiIslem.Web.Shared.Records;

/// <param name="Mine">What this person typed.</param>
/// <param name="Stored">What the other person has saved meanwhile.</param>
public sealed record ConflictField(string Label, string Mine, string Stored);
