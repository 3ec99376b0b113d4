using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Bridges;
using Yakutiye.BilgiIslem.Calendar;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Inventory;
using Yakutiye.BilgiIslem.Inventory.Assets;
using Yakutiye.BilgiIslem.Inventory.Custody;
using Yakutiye.BilgiIslem.Inventory.Orders;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Text;
using Yakutiye.BilgiIslem.Web.Shared;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory.CustodyCards;

/// <summary>What waits for the recipient's word. Nothing waits: no card.</summary>
public sealed class ToAcceptCard : IHomeCard
{
    public int Order => 12;

    public async Task<HomeCard?> ReadAsync(AppDb db, ICurrentUser user, CancellationToken ct)
    {
        var rows = await db.Set<CustodyDocument>().WaitingFor(user.Id).OrderBy(d => d.Id).ToRecordRowsAsync(ct);
        return rows.Count == 0 ? null : new HomeCard("Teslim almamı bekleyenler", rows.Count, "/zimmetim", [.. rows.Take(5)], "") { Icon = "box", Tone = Tone.Waiting };
    }
}

/// <summary>Requests that wait for the person's written order.</summary>
public sealed class ToSignCard(TimeProvider clock) : IHomeCard
{
    public int Order => 22;

    public async Task<HomeCard?> ReadAsync(AppDb db, ICurrentUser user, CancellationToken ct)
    {
        if (!user.Can(InventoryPermissions.SignOrder) && !user.Can(InventoryPermissions.SignForDirector))
        {
            return null;
        }

        var waiting = db.Set<MoveRequest>().ToBeSignedBy(user, await db.DirectorsAsync(Istanbul.Today(clock), ct));
        var rows = await waiting.OrderBy(r => r.Id).Take(6).ToRecordRowsAsync(ct);
        var count = rows.Count < 6 ? rows.Count : await waiting.CountAsync(ct);
        return new HomeCard("Emir bekleyen talepler", count, "/envanter/talepler?kapsam=ToSign", [.. rows.Take(5)], "Yazılı emrinizi bekleyen talep yok.") { Icon = "pencil", Tone = Tone.Waiting };
    }
}

/// <summary>Signed orders that the registrar is to carry out.</summary>
public sealed class ToHandOverCard(RegistrarGate gate, TimeProvider clock) : IHomeCard
{
    public int Order => 24;

    public async Task<HomeCard?> ReadAsync(AppDb db, ICurrentUser user, CancellationToken ct)
    {
        if (!user.Can(InventoryPermissions.HandOver) || !await gate.IsRegistrarAsync(user.Id, ct))
        {
            return null;
        }

        var open = db.Set<WrittenOrder>().Open(Istanbul.Today(clock));
        var rows = await open.OrderBy(o => o.Id).Take(6).ToRecordRowsAsync(ct);
        var count = rows.Count < 6 ? rows.Count : await open.CountAsync(ct);
        return new HomeCard("Teslim edilecek emirler", count, "/envanter/emirler", [.. rows.Take(5)], "Gereği yapılacak yazılı emir yok.") { Icon = "box", Tone = Tone.Waiting };
    }
}

/// <summary>Loans and events whose last day has passed.</summary>
public sealed class OverdueLoansCard(TimeProvider clock) : IHomeCard
{
    public int Order => 45;

    public async Task<HomeCard?> ReadAsync(AppDb db, ICurrentUser user, CancellationToken ct)
    {
        if (!user.Can(InventoryPermissions.HandOver))
        {
            return null;
        }

        var late = await db.Set<Asset>().Overdue(Istanbul.Today(clock)).OrderBy(a => a.Until).ThenBy(a => a.Id)
            .Select(a => new { a.Id, a.RegistryNumber, a.Name, Person = a.Person!.FullName, a.PersonId, a.Until, a.StateSince }).Take(50).ToListAsync(ct);
        return late.Count == 0
            ? null
            : new HomeCard(
                "Süresi geçen geçici zimmetler", late.Count, "/envanter/gecikenler",
                [.. late.Take(5).Select(a => new RecordRow(Asset.RecordType, a.Id, a.RegistryNumber ?? a.Name, $"{a.Name}: {a.Person}", $"/envanter/kisiler/{a.PersonId}", CustodyWords.Day(a.Until), Tone.Danger, a.StateSince))],
                "") { Icon = "clock", Tone = Tone.Danger };
    }
}
