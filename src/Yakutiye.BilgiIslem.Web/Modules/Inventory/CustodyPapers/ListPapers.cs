using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Calendar;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Documents;
using Yakutiye.BilgiIslem.Inventory.Warehouses;
using Yakutiye.BilgiIslem.Text;
using Yakutiye.BilgiIslem.Web.Modules.Inventory.MyCustody;
using Yakutiye.BilgiIslem.Web.Modules.Inventory.Rooms;
using Yakutiye.BilgiIslem.Web.Shared.Pdf;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory.CustodyPapers;

/// <summary>Lists of what stands somewhere today: a person's zimmet, a room's common use, and the list on its door.</summary>
public sealed class ListPapers(OfficialPaper paper, AppDb db, TimeProvider clock)
{
    public async Task<PaperDocument> OfPersonAsync(string name, string? title, string? unit, IReadOnlyList<HeldRow> rows, CancellationToken ct)
    {
        var info = await paper.ForAsync("Zimmet Listesi", ct);
        var registrars = await RegistrarsAsync(ct);
        return PaperDocument.Create(info with { RunningNote = name, Marks = [PaperMark.UnitRecord] }, page =>
        {
            page.Heading("Zimmet Listesi");
            page.Fields(2, ("Adı soyadı", name), ("Unvanı", title ?? ""), ("Birim", unit ?? ""), ("Liste tarihi", Today));
            page.Table(table => table
                .Fixed("Sıra", 12, Side.Center).Fixed("Sicil no", 42).Column("Adı", 3).Column("Marka / model", 3).Column("Seri no", 2).Column("Oda", 1.5f).Fixed("Geri dönüş", 20)
                .WhenEmpty("Zimmette taşınır yok.")
                .Rows(rows.Select((row, i) => (row, i)), x =>
                [
                    (x.i + 1).ToString(TurkishText.Culture), x.row.Tag ?? "", x.row.Name, x.row.Make, x.row.Serial ?? "", x.row.Room ?? "", CustodyWords.Day(x.row.Until),
                ]));
            page.Signatures(new Signer("Taşınır Kayıt Yetkilisi", registrars, ""), new Signer("Kullanıcı", name, title ?? ""));
            page.Note(CustodyText.UnitRecord);
        });
    }

    /// <summary>Dayanıklı Taşınırlar Listesi of a room (TMY m.10).</summary>
    public async Task<PaperDocument> OfRoomAsync(RoomPage room, CancellationToken ct)
    {
        var info = await paper.ForAsync("Dayanıklı Taşınırlar Listesi", ct);
        var registrars = await RegistrarsAsync(ct);
        return PaperDocument.Create(info with { RunningNote = room.Room, Marks = [PaperMark.UnitRecord] }, page =>
        {
            page.Heading("Dayanıklı Taşınırlar Listesi");
            page.Fields(2, ("Birim", room.Unit), ("Yer (oda / alan)", room.Room), ("Liste tarihi", Today), ("Taşınır sayısı", room.Rows.Count.ToString(TurkishText.Culture)));
            WriteRows(page, room);
            page.Signatures(new Signer("Birim yetkilisi / alan sorumlusu", room.Responsible ?? "", ""), new Signer("Taşınır Kayıt Yetkilisi", registrars, ""));
            page.Note(CustodyText.UnitRecord);
        });
    }

    /// <summary>What hangs at the door: short, with a code that leads to the list of today.</summary>
    public async Task<PaperDocument> OfDoorAsync(RoomPage room, CancellationToken ct)
    {
        var info = await paper.ForAsync("Oda Taşınır Listesi", ct);
        var address = await paper.AddressOfAsync(room.Link, ct);
        return PaperDocument.Create(info with { RunningNote = room.Room, Marks = [PaperMark.UnitRecord] }, page =>
        {
            page.Heading(room.Room);
            page.Paragraph($"{room.Unit} – Oda Taşınır Listesi", Side.Center);
            WriteRows(page, room);
            page.Verification(address, "", $"{Today} günündeki listedir; güncel listeyi karekodla açabilirsiniz.");
        });
    }

    private string Today => CustodyWords.Day(clock.GetUtcNow().UtcDateTime);

    private async Task<string> RegistrarsAsync(CancellationToken ct) => string.Join(
        ", ", await db.Set<MovableDuty>().HeldOn(Istanbul.Today(clock)).Where(d => d.Kind == DutyKind.Registrar).Select(d => d.Person.FullName).Distinct().ToListAsync(ct));

    private static void WriteRows(Paper page, RoomPage room) => page.Table(table => table
        .Fixed("Sıra", 12, Side.Center).Fixed("Sicil no", 42).Column("Adı", 3).Column("Özelliği", 4).Right("Adet", 1)
        .WhenEmpty("Bu alanın listesinde taşınır yok.")
        .Rows(room.Rows.Select((row, i) => (row, i)), x =>
            [(x.i + 1).ToString(TurkishText.Culture), x.row.Tag ?? "", x.row.Name, CustodyWords.Joined(x.row.Make, x.row.Serial), "1"]));
}
