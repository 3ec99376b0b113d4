using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Firms;
using Yakutiye.BilgiIslem.Rules;

namespace Yakutiye.BilgiIslem.Inventory;

/// <summary>Whether a firm or a contract that a form names is there to be named.</summary>
public static class OriginChecks
{
    extension(AppDb db)
    {
        /// <param name="kept">what the record names already: closed since, it stays</param>
        public async Task RequireFirmAsync(int? id, int? kept, string field, CancellationToken ct) =>
            Rule.Require(id is null || id == kept || await db.Set<Firm>().Open.AnyAsync(f => f.Id == id, ct), InventoryText.FirmUnknown, field);

        /// <param name="kept">what the record names already: ended since, it stays</param>
        public async Task RequireContractAsync(int? id, int? kept, string field, CancellationToken ct) => Rule.Require(
            id is null || id == kept || await db.Set<FirmContract>().AnyAsync(c => c.Id == id && c.EndedOn == null, ct), InventoryText.ContractUnknown, field);
    }
}
