using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Documents;
using Yakutiye.BilgiIslem.Inventory.Custody;
using Yakutiye.BilgiIslem.Inventory.Orders;
using Yakutiye.BilgiIslem.Text;
using Yakutiye.BilgiIslem.Web.Shared.Papers;
using Yakutiye.BilgiIslem.Web.Shared.Pdf;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory.CustodyPapers;

/// <summary>The yes as it stands on the paper that is frozen with it.</summary>
/// <param name="Picture">the drawn signature, PNG</param>
public sealed record PaperYes(SignatureWay Way, string By, string? Present, DateTime At, Guid Key, byte[]? Picture);

/// <summary>Taşınır Teslim Belgesi (TMY m.10), or for a common area the part of its Dayanıklı Taşınırlar Listesi.</summary>
public sealed class DocumentPapers(AppDb db, OfficialPaper paper, PaperSigners signers, PaperSeal seal)
{
    public const char Kind = 'T';

    public Task<CustodyDocument?> ReadAsync(int id, CancellationToken ct) => db.Set<CustodyDocument>().AsNoTracking()
        .Include(d => d.Lines).Include(d => d.Person).ThenInclude(p => p.Unit).Include(d => d.FromPerson).Include(d => d.Unit)
        .Include(d => d.Warehouse).Include(d => d.Order).Include(d => d.Acceptance)
        .FirstOrDefaultAsync(d => d.Id == id, ct);

    /// <param name="yes">null: a copy to be signed by hand, not accepted yet</param>
    public async Task<PaperDocument> RenderAsync(CustodyDocument document, PaperYes? yes, CancellationToken ct)
    {
        var code = (await seal.CodesAsync(ct)).Make(Kind, document.Id, yes?.Key ?? document.Version);
        var address = await paper.AddressOfAsync($"/dogrula/{code}", ct);
        var info = await paper.ForAsync($"{TitleOf(document)} {document.Number}", ct);
        var giver = new Signer("Teslim eden (Taşınır Kayıt Yetkilisi)", document.HandedOverByName, await signers.TitleAsync(document.HandedOverById, ct) ?? "")
        {
            PlaceAndDate = CustodyWords.Moment(document.HandedOverAt),
        };
        return PaperDocument.Create(
            info with { RunningNote = document.Number, Marks = [PaperMark.UnitRecord], Orientation = PaperOrientation.Landscape },
            page => Write(page, document, giver, yes, address, code));
    }

    public static string TitleOf(CustodyDocument document) =>
        document.Kind is MoveKind.CommonUse ? "Dayanıklı Taşınırlar Listesi (Ortak Kullanım Teslimi)" : "Taşınır Teslim Belgesi";

    private static void Write(Paper page, CustodyDocument document, Signer giver, PaperYes? yes, string address, string code)
    {
        page.Heading(TitleOf(document));
        if (yes is null)
        {
            page.Note(CustodyText.NotAcceptedYet);
        }

        WriteFacts(page, document);
        page.Table(table => table
            .Fixed("Sıra", 11, Side.Center).Fixed("Sicil no", 42).Column("Adı", 3).Column("Marka / model", 3).Column("Seri no", 2)
            .Column("Özelliği", 4).Column("Aksesuarı", 3).Column("Durumu", 1.6f).Fixed("Veriliş tarihi", 21)
            .Rows(document.Lines.OrderBy(l => l.Order), l =>
            [
                l.Order.ToString(TurkishText.Culture), l.RegistryNumber ?? "", l.Name, l.Make, l.Serial ?? "", l.Features,
                string.Join(", ", l.Accessories), string.Join(": ", new[] { l.Condition.TurkishName, l.Note }.OfType<string>()), CustodyWords.Day(document.HandedOverAt),
            ]));
        if (document.Note is { } note)
        {
            page.Paragraph(note);
        }

        page.Paragraph(Undertaking(document));
        WriteYes(page, yes);
        page.Signatures(
            giver,
            new Signer(document.Kind is MoveKind.CommonUse ? "Alan sorumlusu" : "Teslim alan", document.Person.FullName, document.Person.Title ?? "")
            {
                PlaceAndDate = CustodyWords.Moment(yes?.At), Signature = yes?.Picture,
            });
        page.Verification(address, code, CustodyText.Verification);
        page.Note($"{CustodyText.UnitRecord} {CustodyText.SystemApproval}");
    }

    private static void WriteFacts(Paper page, CustodyDocument document) => page.Fields(
        3,
        new (string, Words)[]
        {
            ("Belge no", document.Number), ("Belge tarihi", CustodyWords.Day(document.HandedOverAt)), ("Türü", document.Kind.TurkishName),
            ("Yazılı emir no", document.Order.Number), ("Yazılı emir tarihi", CustodyWords.Day(document.Order.Date)), ("Emri veren", document.Order.SignedByName),
            ("Teslim alan", document.Person.FullName), ("Birim", document.Unit?.Name ?? document.Person.Unit?.Name ?? ""), ("Oda / alan", document.Room ?? ""),
            ("Ambar", document.Warehouse?.Name ?? ""), ("Devreden", document.FromPerson?.FullName ?? ""), ("Geri dönüş günü", CustodyWords.Day(document.Until)),
            ("Etkinlik", document.EventName ?? ""),
        }.Where(f => f.Item1 is not ("Devreden" or "Etkinlik" or "Geri dönüş günü") || f.Item2 != Words.None));

    private static string Undertaking(CustodyDocument document) => document.Kind is MoveKind.CommonUse
        ? "Yukarıdaki taşınırlar ortak kullanım alanında eksiksiz bulunmuştur. Alan sorumlusu bunların korunmasından ve yerinde kullanılmasından sorumludur (TMY m.10)."
        : $"Yukarıdaki taşınırları {CustodyText.AsTaken(document)} teslim aldım. Özenle kullanacağımı, başkasına devretmeyeceğimi, görevden ayrılırken geri vereceğimi bilirim (TMY m.5).";

    private static void WriteYes(Paper page, PaperYes? yes)
    {
        if (yes is null)
        {
            return;
        }

        page.Fields(
            2, ("Teslim alma", yes.Way.TurkishName), ("Zamanı", CustodyWords.Moment(yes.At)), ("İşlemi yapan oturum", yes.By), ("Hazır bulunan", yes.Present ?? ""));
    }
}

/// <summary>Answers for printed hand-over documents.</summary>
public sealed class DocumentSource(AppDb db, BilgiIslem.People.ICurrentUser user) : IPaperSource
{
    public char Kind => DocumentPapers.Kind;

    public async Task<PrintedRecord?> FindAsync(int id, CancellationToken ct)
    {
        var document = await db.Set<CustodyDocument>().AsNoTracking().Include(d => d.Acceptance).FirstOrDefaultAsync(d => d.Id == id, ct);
        var maySee = await db.Set<CustodyDocument>().VisibleTo(user).AnyAsync(d => d.Id == id, ct);
        return document is null
            ? null
            : new PrintedRecord(
                DocumentPapers.TitleOf(document), document.Number, document.HandedOverAt, document.Status.TurkishName, document.Status.Tone,
                document.Acceptance?.PaperKey ?? document.Version, maySee ? CustodyNotices.DocumentLink(id) : null);
    }
}
