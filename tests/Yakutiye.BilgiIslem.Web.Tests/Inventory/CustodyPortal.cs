using System.Globalization;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Yakutiye.BilgiIslem.Calendar;
using Yakutiye.BilgiIslem.Inventory;
using Yakutiye.BilgiIslem.Inventory.Assets;
using Yakutiye.BilgiIslem.Inventory.Codes;
using Yakutiye.BilgiIslem.Inventory.Custody;
using Yakutiye.BilgiIslem.Inventory.Orders;
using Yakutiye.BilgiIslem.Inventory.Vouchers;
using Yakutiye.BilgiIslem.Inventory.Warehouses;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Settings;
using Yakutiye.BilgiIslem.Web.Tests.Hosting;

namespace Yakutiye.BilgiIslem.Web.Tests.Inventory;

/// <summary>A portal with a warehouse that personel keeps, and monitors in it.</summary>
public class CustodyPortal : PortalFactory
{
    private int? _warehouse;

    /// <summary>A day on which an order may still be used.</summary>
    public static string LastDay => Istanbul.Today(TimeProvider.System).AddDays(30).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public Task<int> IdOfAsync(string userName) => WithDbAsync(db => db.Users.Where(u => u.UserName == userName).Select(u => u.Id).SingleAsync());

    /// <summary>New monitors in the warehouse.</summary>
    public async Task<int[]> EnterAsync(int count)
    {
        var warehouse = _warehouse ??= await OpenWarehouseAsync();
        var keeper = new Actor(await IdOfAsync("personel"), "Serkan Çelik");
        var code = await WithDbAsync(db => db.Set<MovableCode>().SingleAsync(c => c.Code == "255.02.02.01"));
        var day = new DateOnly(2026, 1, 5);
        var card = new AssetCard { CodeId = code.Id, Kind = DeviceKind.Monitor, Name = "Ekran", Brand = "Dell", Model = "P2419H", Accessories = ["HDMI kablosu", "Güç kablosu"] };
        var order = new EntryOrder(
            VoucherKind.Purchase, warehouse, day, new BaseDocument(BaseDocumentKind.Invoice, "1", day), "Firma", [new EntryItem(card, new AssetPurchase(day, 1000, 20), count, [])]);
        var entered = await WithAsync<EntryDesk, EntryResult>(d => d.EnterAsync(order, keeper, default));
        return [.. entered.Assets.Select(a => a.Id)];
    }

    /// <summary>A request of the Şef's, signed by the Müdür.</summary>
    public Task<WrittenOrder> OrderAsync(string recipient, params int[] assets) => OrderAsync(recipient, [.. assets.Select(a => new DemandLine(a, null, 1))]);

    /// <summary>One monitor, whichever.</summary>
    public async Task<WrittenOrder> OrderOfKindAsync(string recipient) => await OrderAsync(
        recipient, [new DemandLine(null, await WithDbAsync(db => db.Set<MovableCode>().Where(c => c.Code == "255.02.02.01").Select(c => c.Id).SingleAsync()), 1)]);

    private async Task<WrittenOrder> OrderAsync(string recipient, DemandLine[] lines)
    {
        var demand = new MoveDemand(MoveKind.Personal, "İş için") { PersonId = await IdOfAsync(recipient), Lines = lines };
        var chief = new Actor(await IdOfAsync("sef"), "Nurcan Işık");
        var request = await WithAsync<OrderDesk, MoveRequest>(d => d.SubmitAsync(demand, null, chief, default));
        var director = await WithDbAsync(db => db.Users.SingleAsync(u => u.UserName == "mudur"));
        return await WithAsync<OrderDesk, WrittenOrder>(d => d.SignAsync(
            request.Id, request.Version, Istanbul.Today(TimeProvider.System).AddDays(30), new Signer(director), default));
    }

    /// <summary>The form of a hand-over as the registrar's browser would send it.</summary>
    public static async Task<HttpResponseMessage> HandOverAsync(Visitor keeper, IHtmlDocument page, int orderId, params int[] scanned)
    {
        var fields = Fields(page, $"/envanter/emirler/{orderId}/teslim");
        foreach (var (index, asset) in scanned.Index())
        {
            fields.Add(new($"Items[{index}].AssetId", asset.ToString(CultureInfo.InvariantCulture)));
            fields.Add(new($"Items[{index}].Take", "true"));
        }

        return await keeper.Client.PostAsync($"/envanter/emirler/{orderId}/teslim", new FormUrlEncodedContent(fields));
    }

    /// <summary>Everything that is filled in and ticked.</summary>
    public static List<KeyValuePair<string, string>> Fields(IHtmlDocument page, string action)
    {
        var form = page.Forms.Single(f => f.GetAttribute("action") == action && string.Equals(f.GetAttribute("method"), "post", StringComparison.OrdinalIgnoreCase));
        var fields = new List<KeyValuePair<string, string>>();
        foreach (var element in form.Elements)
        {
            switch (element)
            {
                case IHtmlInputElement { Name.Length: > 0 } input when input.Type is not "checkbox" || (input.IsChecked && !input.IsDisabled):
                    fields.Add(new(input.Name!, input.Value));
                    break;
                case IHtmlSelectElement { Name.Length: > 0 } select:
                    fields.AddRange(select.SelectedOptions.Select(o => new KeyValuePair<string, string>(select.Name!, o.Value)));
                    break;
                case IHtmlTextAreaElement { Name.Length: > 0 } area:
                    fields.Add(new(area.Name!, area.Value));
                    break;
            }
        }

        return fields;
    }

    public async Task<CustodyDocument> HandedOverAsync(string recipient, params int[] assets)
    {
        var order = await OrderAsync(recipient, assets);
        var keeper = new Actor(await IdOfAsync("personel"), "Serkan Çelik");
        return await WithAsync<HandOverDesk, CustodyDocument>(d => d.HandOverAsync(
            new HandOver(order.Id, null, null, [.. assets.Select(a => new HandOverItem(a, AssetCondition.Sound, ["HDMI kablosu"]))]), keeper, default));
    }

    public Task<CustodyDocument> DocumentAsync(int id) =>
        WithDbAsync(db => db.Set<CustodyDocument>().AsNoTracking().Include(d => d.Lines).Include(d => d.Acceptance).SingleAsync(d => d.Id == id));

    public Task<Asset> AssetAsync(int id) => WithDbAsync(db => db.Set<Asset>().AsNoTracking().SingleAsync(a => a.Id == id));

    public static int IdIn(HttpResponseMessage answer) => int.Parse(answer.Headers.Location!.ToString().Split('/')[^1], CultureInfo.InvariantCulture);

    private async Task<int> OpenWarehouseAsync()
    {
        var (keeper, director) = (await IdOfAsync("personel"), await IdOfAsync("mudur"));
        await using var scope = Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<BilgiIslem.Data.AppDb>();
        var unit = await db.Units.Where(u => u.Code == "BIM").Select(u => u.Id).SingleAsync();
        await scope.ServiceProvider.GetRequiredService<SettingsDesk>().SaveAsync(new InventorySettings { OwnUnitId = unit }, default);
        var warehouse = new Warehouse("A1", "Bilgi İşlem Ambarı", unit);
        db.Add(warehouse);
        await db.SaveChangesAsync();
        db.Add(new MovableDuty(DutyKind.Registrar, warehouse.Id, keeper, new DateOnly(2026, 1, 1), "1", new DateOnly(2026, 1, 1), new Actor(director, "Müdür")));
        await db.SaveChangesAsync();
        return warehouse.Id;
    }
}

/// <summary>Somebody who signs what is his to sign.</summary>
internal sealed class Signer(AppUser person) : ICurrentUser
{
    public bool IsSignedIn => true;
    public int Id => person.Id;
    public string Name => person.FullName;
    public int? UnitId => person.UnitId;

    public bool Is(string role) => false;

    public bool Can(string permission) => permission == InventoryPermissions.SignOrder;

    public Actor As(string permission) => new(person.Id, person.FullName);
}
