using Yakutiye.BilgiIslem.Documents;
using Yakutiye.BilgiIslem.Inventory.WriteOffs;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory.WriteOffPapers;

/// <summary>The commission as it signs, its chair first.</summary>
internal static class WriteOffSigners
{
    public static IReadOnlyList<Signer> Of(WriteOff writeOff) =>
        [.. writeOff.Members.OrderByDescending(m => m.IsChair).ThenBy(m => m.Id).Select(m => new Signer(m.Role, m.Name, m.Title ?? ""))];

    /// <summary>A write-off that rests on a report has no commission; its witnesses sign.</summary>
    public static IReadOnlyList<Signer> Of(WriteOff writeOff, Destruction destruction) =>
        Of(writeOff) is { Count: > 0 } commission ? commission : [.. destruction.WitnessList.Select(w => new Signer(WriteOffPaperText.Witness, w, ""))];
}
