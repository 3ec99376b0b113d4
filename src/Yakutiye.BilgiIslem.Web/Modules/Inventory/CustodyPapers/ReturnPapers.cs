using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Documents;
using Yakutiye.BilgiIslem.Inventory.Custody;
using Yakutiye.BilgiIslem.Text;
using Yakutiye.BilgiIslem.Web.Shared.Papers;
using Yakutiye.BilgiIslem.Web.Shared.Pdf;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory.CustodyPapers;

/// <summary>The "geri alındı" part of a Taşınır Teslim Belgesi (TMY m.18/3).</summary>
public sealed class ReturnPapers(AppDb db, OfficialPaper paper, PaperSigners signers, PaperSeal seal)
{
    public const char Kind = 'G';
    public const string Title = "Taşınır Teslim Belgesi – Geri Alındı Bölümü";

    public Task<CustodyReturn?> ReadAsync(int id, CancellationToken ct) => db.Set<CustodyReturn>().AsNoTracking()
        .Include(r => r.Lines).ThenInclude(l => l.Document).Include(r => r.Person).ThenInclude(p => p.Unit).Include(r => r.Warehouse)
        .FirstOrDefaultAsync(r => r.Id == id, ct);

    /// <param name="yes">null: a copy to be signed by hand, not confirmed yet</param>
    public async Task<PaperDocument> RenderAsync(CustodyReturn back, PaperYes? yes, CancellationToken ct)
    {
        var code = (await seal.CodesAsync(ct)).Make(Kind, back.Id, yes?.Key ?? back.Version);
        var address = await paper.AddressOfAsync($"/dogrula/{code}", ct);
        var info = await paper.ForAsync($"{Title} {back.Number}", ct);
        var taker = new Signer("Geri alan (Taşınır Kayıt Yetkilisi)", back.TakenByName, await signers.TitleAsync(back.TakenById, ct) ?? "")
        {
            PlaceAndDate = CustodyWords.Moment(back.TakenAt),
        };
        return PaperDocument.Create(
            info with { RunningNote = back.Number, Marks = [PaperMark.UnitRecord], Orientation = PaperOrientation.Landscape },
            page => Write(page, back, taker, yes, address, code));
    }

    private static void Write(Paper page, CustodyReturn back, Signer taker, PaperYes? yes, string address, string code)
    {
        page.Heading(Title);
        if (yes is null)
        {
            page.Note(CustodyText.NotConfirmedYet);
        }

        page.Fields(
            3, ("Belge no", back.Number), ("Geri alış tarihi", CustodyWords.Moment(back.TakenAt)), ("Ambar", back.Warehouse.Name),
            ("Geri veren", back.Person.FullName), ("Birim", back.Person.Unit?.Name ?? ""), ("Geri alan", back.TakenByName));
        page.Table(table => table
            .Fixed("Sıra", 11, Side.Center).Fixed("Sicil no", 42).Column("Adı", 3).Column("Marka / model", 3).Column("Seri no", 2)
            .Column("Teslim belgesi", 2.5f).Column("İade durumu", 2).Column("Eksik aksesuar", 3).Column("Açıklama", 3)
            .Rows(back.Lines.OrderBy(l => l.Order), l =>
            [
                l.Order.ToString(TurkishText.Culture), l.RegistryNumber ?? "", l.Name, l.Make, l.Serial ?? "", l.Document?.Number ?? "",
                l.Condition.TurkishName, l.Missing ?? "", l.Note ?? "",
            ]));
        if (back.Note is { } note)
        {
            page.Paragraph(note);
        }

        page.Paragraph("Yukarıdaki taşınırlar belirtilen durumda geri alınmıştır. İade için varlık işlem fişi düzenlenmez (TMY m.18/3).");
        if (yes is not null)
        {
            page.Fields(
                2, ("Onay", yes.Way.TurkishName), ("Zamanı", CustodyWords.Moment(yes.At)), ("İşlemi yapan oturum", yes.By), ("Hazır bulunan", yes.Present ?? ""));
        }

        page.Signatures(
            taker,
            new Signer("Geri veren", back.Person.FullName, back.Person.Title ?? "") { PlaceAndDate = CustodyWords.Moment(yes?.At), Signature = yes?.Picture });
        page.Verification(address, code, CustodyText.Verification);
        page.Note($"{CustodyText.UnitRecord} {CustodyText.SystemApproval}");
    }
}

/// <summary>Answers for printed returns.</summary>
public sealed class ReturnSource(AppDb db, BilgiIslem.People.ICurrentUser user) : IPaperSource
{
    public char Kind => ReturnPapers.Kind;

    public async Task<PrintedRecord?> FindAsync(int id, CancellationToken ct)
    {
        var back = await db.Set<CustodyReturn>().AsNoTracking().FirstOrDefaultAsync(r => r.Id == id, ct);
        var maySee = await db.Set<CustodyReturn>().VisibleTo(user).AnyAsync(r => r.Id == id, ct);
        return back is null
            ? null
            : new PrintedRecord(
                ReturnPapers.Title, back.Number, back.TakenAt, back.ConfirmedAt is null ? "Onay bekliyor" : "Onaylandı",
                back.ConfirmedAt is null ? Tone.Waiting : Tone.Success, back.PaperKey ?? back.Version, maySee ? CustodyNotices.ReturnLink(id) : null);
    }
}
