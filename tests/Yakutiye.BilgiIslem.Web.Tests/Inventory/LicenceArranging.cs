using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Inventory.Assets;
using Yakutiye.BilgiIslem.Inventory.Codes;
using Yakutiye.BilgiIslem.Inventory.Licences;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Web.Modules.Inventory.Licences;
using Yakutiye.BilgiIslem.Web.Tests.Hosting;

namespace Yakutiye.BilgiIslem.Web.Tests.Inventory;

/// <summary>Licences and devices that a test finds already there.</summary>
internal static class LicenceArranging
{
    public const string Key = "GIZLI-ANAHTAR-4711-XYZ";

    /// <summary>A licence with a key.</summary>
    public static async Task<int> LicenceAsync(
        this PortalFactory portal, string product, int? seats = 5, DateOnly? ends = null, LicenceKind kind = LicenceKind.Subscription)
    {
        var closed = await portal.WithAsync<LicenceKeyBox, string>(box => Task.FromResult(box.Close(Key)));
        return await portal.WithDbAsync(async db =>
        {
            var licence = new SoftwareLicence(new LicenceFacts { Product = product, Publisher = "Deneme Yazılım", Kind = kind, Seats = seats, ExpiresOn = ends });
            licence.KeepKey(closed);
            db.Add(licence);
            await db.SaveChangesAsync();
            return licence.Id;
        });
    }

    /// <summary>A device of another directorate, in the hands of the person.</summary>
    public static Task<int> DeviceAsync(this PortalFactory portal, string registryNumber, string holder = "birim", string name = "Dizüstü bilgisayar") =>
        portal.WithDbAsync(async db =>
        {
            var person = await db.Users.SingleAsync(u => u.UserName == holder);
            var code = await db.Set<MovableCode>().SingleAsync(c => c.Code == "255.02.01.01.02");
            var note = new MoveNote(new Actor(person.Id, person.FullName), new DateTime(2026, 11, 2, 6, 0, 0, DateTimeKind.Utc));
            var device = Asset.Note(
                person.UnitId!.Value, registryNumber, Placement.UsedBy(person.Id, person.UnitId.Value, "115"),
                new AssetCard { CodeId = code.Id, Kind = DeviceKind.Laptop, Name = name }, new AssetPurchase(new DateOnly(2026, 1, 5), 40_000, 20), note);
            db.Add(device);
            await db.SaveChangesAsync();
            return device.Id;
        });

    public static Task<int> PersonAsync(this PortalFactory portal, string userName) =>
        portal.WithDbAsync(db => db.Users.Where(u => u.UserName == userName).Select(u => u.Id).SingleAsync());

    public static Task<SoftwareLicence> ReadLicenceAsync(this PortalFactory portal, int id) =>
        portal.WithDbAsync(db => db.Set<SoftwareLicence>().AsNoTracking().SingleAsync(l => l.Id == id));

    public static string Text(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
