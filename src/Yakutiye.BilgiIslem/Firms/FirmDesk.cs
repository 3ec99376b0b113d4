using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Rules;

namespace Yakutiye.BilgiIslem.Firms;

/// <summary>What needs a look at the other firms or contracts.</summary>
public sealed class FirmDesk(AppDb db)
{
    public async Task<Firm> AddAsync(FirmCard card, CancellationToken ct)
    {
        var firm = new Firm(card);
        await RequireFreeNumberAsync(firm, ct);
        db.Add(firm);
        await db.SaveChangesAsync(ct);
        return firm;
    }

    /// <summary>Does not save.</summary>
    public Task DescribeAsync(Firm firm, FirmCard card, CancellationToken ct)
    {
        firm.Describe(card);
        return RequireFreeNumberAsync(firm, ct);
    }

    /// <summary>A contract that goes on where another ends. Saves.</summary>
    public async Task<FirmContract> RenewAsync(Firm firm, FirmContract earlier, ContractCard card, CancellationToken ct)
    {
        Rule.Require(!await db.Set<FirmContract>().AnyAsync(c => c.RenewsId == earlier.Id, ct), FirmsText.ContractRenewed);

        var contract = firm.AddContract(card).GoOnFrom(earlier);
        await db.SaveChangesAsync(ct);
        return contract;
    }

    private async Task RequireFreeNumberAsync(Firm firm, CancellationToken ct)
    {
        if (firm.TaxNumber is null)
        {
            return;
        }

        var other = await db.Set<Firm>().Where(f => f.TaxNumber == firm.TaxNumber && f.Id != firm.Id).Select(f => f.Name).FirstOrDefaultAsync(ct);
        Rule.Require(other is null, FirmsText.TaxNumberTaken(other ?? ""), nameof(Firm.TaxNumber));
    }
}
