using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Firms;
using Yakutiye.BilgiIslem.Inventory.Assets;
using Yakutiye.BilgiIslem.Inventory.Counts;
using Yakutiye.BilgiIslem.Inventory.Custody;
using Yakutiye.BilgiIslem.Inventory.Licences;
using Yakutiye.BilgiIslem.Inventory.Orders;
using Yakutiye.BilgiIslem.Inventory.Vouchers;
using Yakutiye.BilgiIslem.Inventory.Warehouses;
using Yakutiye.BilgiIslem.Inventory.WriteOffs;

namespace Yakutiye.BilgiIslem.Browser.Tests.Sweep;

/// <summary>The pages of the newest record of every kind, and of their steps.</summary>
internal static class LiveRecords
{
    public static async Task<IReadOnlyList<string>> OfAsync(AppDb db)
    {
        var held = db.Set<Asset>().Where(a => a.PersonId != null);
        var holder = await held.Select(a => a.PersonId).MaxAsync();
        var running = db.Set<CountCampaign>().Where(c => c.Status == CountStatus.Running);
        return
        [
            .. await NewestAsync(db.Set<Asset>(), "/envanter/demirbaslar/{0}", "/envanter/demirbaslar/{0}/duzenle", "/envanter/demirbaslar/{0}/yazilimlar"),
            .. await NewestAsync(held, "/envanter/demirbaslar/{0}", "/zimmetim/{0}/bende-degil"),
            .. await NewestAsync(db.Set<Warehouse>(), "/envanter/ambarlar/{0}"),
            .. await NewestAsync(db.Set<MoveRequest>(), "/envanter/talepler/{0}", "/envanter/talepler/{0}/emir"),
            .. await NewestAsync(db.Set<WrittenOrder>(), "/envanter/emirler/{0}", "/envanter/emirler/{0}/teslim"),
            .. await NewestAsync(db.Set<CustodyDocument>(), "/envanter/teslim/{0}"),
            .. await NewestAsync(db.Set<CustodyReturn>(), "/envanter/iadeler/{0}"),
            .. await NewestAsync(db.Set<Voucher>(), "/envanter/fisler/{0}", "/envanter/fisler/{0}/ters-kayit"),
            .. await NewestAsync(running, "/envanter/sayimlar/{0}", "/envanter/sayimlar/{0}/okut", "/envanter/sayimlar/{0}/yer"),
            .. await NewestAsync(db.Set<CountCampaign>().Where(c => c.Status == CountStatus.Closed), "/envanter/sayimlar/{0}"),
            .. await NewestAsync(db.Set<WriteOff>(), "/envanter/dusum/{0}"),
            .. await NewestAsync(db.Set<SoftwareLicence>(), "/envanter/lisanslar/{0}", "/envanter/lisanslar/{0}/duzenle", "/envanter/lisanslar/{0}/ver"),
            .. await NewestAsync(db.Set<Firm>(), "/firmalar/{0}", "/firmalar/{0}/duzenle"),
            .. await NewestAsync(db.Set<FirmContract>(), "/firmalar/sozlesmeler/{0}"),
            string.Create(CultureInfo.InvariantCulture, $"/envanter/kisiler/{holder}"),
        ];
    }

    private static async Task<IEnumerable<string>> NewestAsync<T>(IQueryable<T> records, params string[] pages) where T : Entity
    {
        var id = await records.MaxAsync(r => r.Id);
        return pages.Select(page => string.Format(CultureInfo.InvariantCulture, page, id));
    }
}
