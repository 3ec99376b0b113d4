using System.Globalization;
using System.Net;
using Microsoft.EntityFrameworkCore;
using UglyToad.PdfPig;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Inventory;
using Yakutiye.BilgiIslem.Inventory.Assets;
using Yakutiye.BilgiIslem.Inventory.Codes;
using Yakutiye.BilgiIslem.Inventory.Vouchers;
using Yakutiye.BilgiIslem.Inventory.Warehouses;
using Yakutiye.BilgiIslem.Inventory.WriteOffs;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Settings;
using Yakutiye.BilgiIslem.Web.Tests.Hosting;

namespace Yakutiye.BilgiIslem.Web.Tests.Inventory.WriteOffs;

/// <summary>A portal with a warehouse that <c>personel</c> keeps, and what stands in it.</summary>
public class WriteOffPortal : PortalFactory
{
    private readonly SemaphoreSlim _gate = new(1, 1);

    /// <summary>Enters desktops, which keep data.</summary>
    public async Task<IReadOnlyList<Asset>> DesktopsAsync(int count)
    {
        var warehouse = await WarehouseAsync();
        var code = await WithDbAsync(db => db.Set<MovableCode>().FirstAsync(c => c.Kind == DeviceKind.Desktop));
        var day = new DateOnly(2026, 1, 5);
        var card = new AssetCard { CodeId = code.Id, Kind = DeviceKind.Desktop, Name = "Masaüstü bilgisayar", Brand = "Işık", Model = "MB-400" };
        var order = new EntryOrder(
            VoucherKind.Purchase, warehouse, day, new BaseDocument(BaseDocumentKind.Invoice, "F-1", day), "Palandöken Bilişim",
            [new EntryItem(card, new AssetPurchase(day, 10_000, 20), count, [])]);
        var registrar = await ActorAsync("personel");
        return (await WithAsync<EntryDesk, EntryResult>(desk => desk.EnterAsync(order, registrar, CancellationToken.None))).Assets;
    }

    /// <summary>What a person has proposed, by the form.</summary>
    public async Task<WriteOff> ProposedAsync(string who, params IReadOnlyList<Asset> assets)
    {
        using var visitor = await SignInAsync(who);
        var page = await visitor.OpenAsync("/envanter/dusum/yeni");
        var answer = await visitor.SubmitAsync(page, "/envanter/dusum/yeni", Fields(assets));
        Assert.True(answer.StatusCode is HttpStatusCode.Redirect, await answer.Content.ReadAsStringAsync());
        var id = int.Parse(answer.Headers.Location!.ToString().Split('/')[^1], CultureInfo.InvariantCulture);
        return await ReadAsync(id);
    }

    public static Dictionary<string, string> Fields(IReadOnlyList<Asset> assets)
    {
        var fields = new Dictionary<string, string>(StringComparer.Ordinal) { ["Cause"] = "Scrap", ["Reason"] = "Onarımı ekonomik değil." };
        foreach (var (asset, place) in assets.Select((a, i) => (a, i)))
        {
            fields[FormattableString.Invariant($"Lines[{place}]")] = asset.Id.ToString(CultureInfo.InvariantCulture);
        }

        return fields;
    }

    /// <summary>Takes a step with the hidden fields of its own page.</summary>
    public async Task<HttpResponseMessage> StepAsync(string who, WriteOff writeOff, string step, Dictionary<string, string>? fields = null)
    {
        using var visitor = await SignInAsync(who);
        var address = FormattableString.Invariant($"/envanter/dusum/{writeOff.Id}/{step}");
        return await visitor.SubmitAsync(await visitor.OpenAsync(address), address, fields);
    }

    public async Task<Dictionary<string, string>> CommissionAsync() => new(StringComparer.Ordinal)
    {
        ["ChairId"] = await IdAsync("sef"), ["ExpertIds[0]"] = await IdAsync("some"), ["Members[0]"] = await IdAsync("birim"),
    };

    /// <summary>Proposed by <c>personel2</c>, with <c>sef</c>, <c>some</c> and <c>birim</c> in the commission.</summary>
    public async Task<WriteOff> InCommissionAsync(int desktops = 1)
    {
        var writeOff = await ProposedAsync("personel2", await DesktopsAsync(desktops));
        await StepAsync("mudur", writeOff, "komisyon", await CommissionAsync());
        return await ReadAsync(writeOff.Id);
    }

    public Task<WriteOff> ReadAsync(int id) => WithDbAsync(db => db.Set<WriteOff>().AsNoTracking().Include(w => w.Seats).Include(w => w.Votes).Include(w => w.Lines).SingleAsync(w => w.Id == id));

    public async Task<string> IdAsync(string userName) =>
        (await WithDbAsync(db => db.Users.Where(u => u.UserName == userName).Select(u => u.Id).SingleAsync())).ToString(CultureInfo.InvariantCulture);

    public Task<Actor> ActorAsync(string userName) => WithDbAsync(db => db.Users.Where(u => u.UserName == userName).Select(u => new Actor(u.Id, u.FullName, null, null)).SingleAsync());

    public static async Task<string> PaperAsync(HttpClient client, string path)
    {
        var answer = await client.GetAsync(path);
        Assert.True(answer.StatusCode is HttpStatusCode.OK, $"{path}: {(int)answer.StatusCode}");
        using var pdf = PdfDocument.Open(await answer.Content.ReadAsByteArrayAsync());
        return string.Join('\n', pdf.GetPages().Select(p => p.Text));
    }

    private async Task<int> WarehouseAsync()
    {
        await _gate.WaitAsync();
        try
        {
            return await WithDbAsync(db => db.Set<Warehouse>().Select(w => (int?)w.Id).FirstOrDefaultAsync()) ?? await FoundAsync();
        }
        finally
        {
            _gate.Release();
        }
    }

    private async Task<int> FoundAsync()
    {
        var unit = await WithDbAsync(db => db.Units.Where(u => u.Code == "BIM").Select(u => u.Id).SingleAsync());
        await WithAsync<SettingsDesk, bool>(async desk =>
        {
            await desk.SaveAsync(new InventorySettings { OwnUnitId = unit }, CancellationToken.None);
            return true;
        });
        var (keeper, director) = (await ActorAsync("personel"), await ActorAsync("mudur"));
        return await WithDbAsync(async db =>
        {
            var warehouse = new Warehouse("46A1", "Deneme ambarı", unit);
            db.Add(warehouse);
            await db.SaveChangesAsync();
            db.Add(new MovableDuty(DutyKind.Registrar, warehouse.Id, keeper.Id, new DateOnly(2026, 1, 2), "1", new DateOnly(2026, 1, 1), director));
            await db.SaveChangesAsync();
            return warehouse.Id;
        });
    }
}
