using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Auditing;
using Yakutiye.BilgiIslem.Calendar;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Inventory.Assets;
using Yakutiye.BilgiIslem.People;

namespace Yakutiye.BilgiIslem.Inventory.Licences;

/// <summary>What a device used ends with it: scrapped, lost, transferred away or never entered.</summary>
public static class DeviceSeats
{
    extension(AppDb db)
    {
        /// <summary>Of those that are gone; saved by the caller, in the transaction in which they leave.</summary>
        public async Task EndSeatsAsync(IEnumerable<Asset> assets, Actor by, DateTime now, CancellationToken ct)
        {
            var gone = assets.Where(a => AssetFlow.IsGone(a.State)).ToDictionary(a => a.Id);
            var ids = gone.Keys.ToList();
            var seats = await db.Set<LicenceSeat>().Include(s => s.Licence).Where(s => s.To == null && ids.Contains(s.AssetId ?? 0)).ToListAsync(ct);
            foreach (var seat in seats)
            {
                seat.Licence.Release(seat, Istanbul.DayOf(now), by);
                db.Note(nameof(SoftwareLicence), seat.LicenceId.ToString(CultureInfo.InvariantCulture), InventoryText.SeatEndedWith(gone[seat.AssetId ?? 0]));
            }
        }
    }
}
