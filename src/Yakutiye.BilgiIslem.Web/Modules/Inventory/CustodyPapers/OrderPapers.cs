using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Documents;
using Yakutiye.BilgiIslem.Inventory.Custody;
using Yakutiye.BilgiIslem.Inventory.Orders;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Text;
using Yakutiye.BilgiIslem.Web.Modules.Inventory.MoveRequests;
using Yakutiye.BilgiIslem.Web.Shared.Papers;
using Yakutiye.BilgiIslem.Web.Shared.Pdf;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory.CustodyPapers;

/// <summary>A paper that is ready to be shown.</summary>
public sealed record PrintedPaper(string Number, PaperDocument Document);

/// <summary>Müdürlük Yazılı Emri (M8.31).</summary>
public sealed class OrderPapers(AppDb db, ICurrentUser user, RequestReading requests, OfficialPaper paper, PaperSigners signers, PaperSeal seal)
{
    public const char Kind = 'E';
    public const string Title = "Müdürlük Yazılı Emri";

    /// <summary>Null: not there, or not for this person.</summary>
    public async Task<PrintedPaper?> PrintAsync(int id, CancellationToken ct)
    {
        var order = await db.Set<WrittenOrder>().AsNoTracking().VisibleTo(user).Include(o => o.Request).FirstOrDefaultAsync(o => o.Id == id, ct);
        if (order is null)
        {
            return null;
        }

        var names = await requests.NamesAsync(order.Request, ct);
        var lines = await db.Set<OrderLine>().Where(l => l.OrderId == id).OrderBy(l => l.Id).Select(DemandRow.OfOrder).ToListAsync(ct);
        var signer = await signers.SignedAsync("Emri veren", order.SignedById, order.SignedByName, order.SignedAt, ct);
        var code = (await seal.CodesAsync(ct)).Make(Kind, id, order.Version);
        var address = await paper.AddressOfAsync($"/dogrula/{code}", ct);
        var info = await paper.ForAsync($"{Title} {order.Number}", ct);
        var document = PaperDocument.Create(info with { RunningNote = order.Number, Marks = [PaperMark.UnitRecord] }, page =>
        {
            Write(page, order, names, lines);
            page.Signatures(signer with { PlaceAndDate = CustodyWords.Moment(order.SignedAt) });
            page.Verification(address, code, CustodyText.Verification);
            page.Note($"{CustodyText.UnitRecord} {CustodyText.SystemApproval}");
        });
        return new PrintedPaper(order.Number, document);
    }

    private static void Write(Paper page, WrittenOrder order, DemandNames names, IReadOnlyList<DemandRow> lines)
    {
        var request = order.Request;
        page.Heading(Title);
        page.Fields(2, new (string, Words)[]
        {
            ("Emir no", order.Number), ("Emir tarihi", CustodyWords.Day(order.Date)), ("Türü", order.Kind.TurkishName), ("Emrin son günü", CustodyWords.Day(order.ValidUntil)),
            ("Talep no", request.Number), ("Talep eden", request.RequestedByName), ("Teslim alacak", names.Person ?? ""), ("Devreden", names.FromPerson ?? ""),
            ("Birim", names.Unit ?? ""), ("Oda / alan", request.Room ?? ""), ("Gideceği ambar", names.Warehouse ?? ""), ("Etkinlik", request.EventName ?? ""),
            ("Geri dönüş günü", CustodyWords.Day(request.Until)),
        }.Where(f => f.Item2 != Words.None));
        page.Paragraph(Words.Plain("").Bold("Gerekçe: ").Then(request.Reason));
        page.Paragraph("Aşağıdaki taşınırların, Bilgi İşlem Müdürlüğü Görev ve Çalışma Yönetmeliği M8.31 uyarınca belirtilen kişi ya da yere çıkarılması emrolunur.");
        page.Table(table => table
            .Fixed("Sıra", 12, Side.Center).Column("Sicil no / taşınır kodu", 3).Column("Adı", 3).Column("Özelliği", 4).Right("Miktar", 1)
            .Rows(lines.Select((line, i) => (line, i)), x =>
            [
                (x.i + 1).ToString(TurkishText.Culture), x.line.Tag ?? x.line.Code ?? "", x.line.Name, x.line.Detail ?? "", x.line.Quantity.ToString(TurkishText.Culture),
            ]));
        if (order.CancelledAt is not null)
        {
            page.Paragraph(Words.Plain("").Bold($"Bu emir {CustodyWords.Moment(order.CancelledAt)} tarihinde iptal edilmiştir: {order.CancelReason}"));
        }
    }
}

/// <summary>Answers for printed orders.</summary>
public sealed class OrderSource(AppDb db, ICurrentUser user) : IPaperSource
{
    public char Kind => OrderPapers.Kind;

    public async Task<PrintedRecord?> FindAsync(int id, CancellationToken ct)
    {
        var order = await db.Set<WrittenOrder>().AsNoTracking().FirstOrDefaultAsync(o => o.Id == id, ct);
        var maySee = await db.Set<WrittenOrder>().VisibleTo(user).AnyAsync(o => o.Id == id, ct);
        return order is null
            ? null
            : new PrintedRecord(
                OrderPapers.Title, order.Number, order.SignedAt, order.CancelledAt is null ? "Geçerli" : "İptal edildi",
                order.CancelledAt is null ? Tone.Success : Tone.Neutral, order.Version, maySee ? CustodyNotices.OrderLink(id) : null);
    }
}
