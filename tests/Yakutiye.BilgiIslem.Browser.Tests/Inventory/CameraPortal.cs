using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using QRCoder;
using Yakutiye.BilgiIslem.Browser.Tests.Hosting;
using Yakutiye.BilgiIslem.Calendar;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Inventory;
using Yakutiye.BilgiIslem.Inventory.Assets;
using Yakutiye.BilgiIslem.Inventory.Codes;
using Yakutiye.BilgiIslem.Inventory.Counts;
using Yakutiye.BilgiIslem.Inventory.Vouchers;
using Yakutiye.BilgiIslem.Inventory.Warehouses;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Settings;

namespace Yakutiye.BilgiIslem.Browser.Tests.Inventory;

/// <summary>A portal with a running count, and a browser whose camera looks at the label of one of its devices.</summary>
public sealed class CameraPortal : Portal, IDisposable
{
    public const string Serial = "KAMERA-001";

    private readonly string _film = Path.Combine(Path.GetTempPath(), $"etiket-{Guid.NewGuid():N}.y4m");

    protected override IEnumerable<string> ExtraArguments
    {
        get
        {
            File.WriteAllBytes(_film, Film(Serial));
            return ["--use-fake-device-for-media-stream", "--use-fake-ui-for-media-stream", $"--use-file-for-fake-video-capture={_film}"];
        }
    }

    /// <summary>A running list check of three new devices, the first with the serial that the camera sees.</summary>
    public async Task<CountCampaign> CountAsync()
    {
        await using var scope = Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AppDb>();
        var by = await db.Users.Where(u => u.UserName == "personel").Select(u => new Actor(u.Id, u.FullName, null, null)).SingleAsync();
        var day = Istanbul.Today(TimeProvider.System);
        var unit = await db.Units.Where(u => u.Code == "BIM").Select(u => u.Id).SingleAsync();
        await scope.ServiceProvider.GetRequiredService<SettingsDesk>().SaveAsync(new InventorySettings { OwnUnitId = unit }, default);
        var warehouse = new Warehouse("A1", "Deneme Ambarı", unit);
        db.Add(warehouse);
        await db.SaveChangesAsync();
        db.Add(new MovableDuty(DutyKind.Registrar, warehouse.Id, by.Id, day, "1", day, by));
        await db.SaveChangesAsync();
        var code = await db.Set<MovableCode>().FirstAsync(c => c.Kind == DeviceKind.Monitor && c.ClosedAt == null && c.Code.Length > 9);
        var item = new EntryItem(new AssetCard { CodeId = code.Id, Kind = DeviceKind.Monitor, Name = "Ekran", Brand = "Işık" }, new AssetPurchase(day, 1000, 20), 3, [Serial, "EL-002", "EL-003"]);
        await scope.ServiceProvider.GetRequiredService<EntryDesk>().EnterAsync(
            new EntryOrder(VoucherKind.Purchase, warehouse.Id, day, new BaseDocument(BaseDocumentKind.Invoice, "1", day), "Deneme Ltd.", [item]), by, default);
        var desk = scope.ServiceProvider.GetRequiredService<CountDesk>();
        var count = await desk.PlanAsync(new CountPlan(CountKind.ListCheck, day.Year, true, [], [], []), by, default);
        await desk.StartAsync(count.Id, count.Version, default);
        return count;
    }

    public void Dispose() => File.Delete(_film);

    // One picture of a QR code on white paper, 640 × 480, as raw video.
    private static byte[] Film(string text)
    {
        const int width = 640, height = 480, module = 10;
        using var data = QRCodeGenerator.GenerateQrCode(text, QRCodeGenerator.ECCLevel.M);
        var matrix = data.ModuleMatrix;
        var light = new byte[width * height];
        Array.Fill(light, (byte)235);
        var (left, top) = ((width - (matrix.Count * module)) / 2, (height - (matrix.Count * module)) / 2);
        for (var y = 0; y < matrix.Count * module; y++)
        {
            for (var x = 0; x < matrix.Count * module; x++)
            {
                light[((top + y) * width) + left + x] = matrix[y / module][x / module] ? (byte)16 : (byte)235;
            }
        }

        var colours = new byte[width * height / 2];
        Array.Fill(colours, (byte)128);
        return [.. Encoding.ASCII.GetBytes($"YUV4MPEG2 W{width} H{height} F5:1 Ip A1:1 C420jpeg\nFRAME\n"), .. light, .. colours];
    }
}
