using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Calendar;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Rules;

namespace Yakutiye.BilgiIslem.Inventory.Counts;

/// <summary>Surpluses and deficits rest on the minutes of a closed year-end count; a list check leads to no voucher (TMY m.32).</summary>
public static class CountBase
{
    extension(AppDb db)
    {
        /// <param name="numberField">where the number was typed; the date likewise</param>
        /// <exception cref="RuleException">no year-end count of that number is closed, or it was closed on another day</exception>
        public async Task<CountCampaign> RequireMinutesAsync(string? number, DateOnly? date, string numberField, string dateField, CancellationToken ct)
        {
            var typed = number?.Trim().ToUpperInvariant();
            var count = await db.Set<CountCampaign>().AsNoTracking().Include(c => c.Scope).FirstOrDefaultAsync(c => c.Number == typed, ct);
            Rule.Require(count is { MinutesDate: not null }, InventoryText.CountMinutesMissing, numberField);
            Rule.Require(date == count.MinutesDate, InventoryText.CountMinutesOn(count.Number, count.MinutesDate.Value), dateField);

            return count;
        }

        /// <summary>A year is over for a warehouse when it is past and its year-end count is closed: its papers are printed then.</summary>
        public Task<bool> IsCountedOutAsync(int year, int warehouseId, CancellationToken ct) => db.Set<CountCampaign>().AnyAsync(
            c => c.Kind == CountKind.YearEnd && c.Status == CountStatus.Closed && c.Year == year
                && (c.Everything || c.Scope.Any(s => s.WarehouseId == warehouseId)), ct);
    }
}
