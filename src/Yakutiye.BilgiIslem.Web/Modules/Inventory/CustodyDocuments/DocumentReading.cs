using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Calendar;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Inventory;
using Yakutiye.BilgiIslem.Inventory.Custody;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Search;
using Yakutiye.BilgiIslem.Text;
using Yakutiye.BilgiIslem.Web.Modules.Inventory.CustodyPapers;
using Yakutiye.BilgiIslem.Web.Shared.Records;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory.CustodyDocuments;

/// <summary>Reads the list and the page of hand-over documents.</summary>
public sealed class DocumentReading(AppDb db, ICurrentUser user, ISearchIndex index, DocumentPapers papers, RegistrarGate gate)
{
    public async Task<DocumentList> ListAsync(DocumentFilter filter, CancellationToken ct)
    {
        var documents = db.Set<CustodyDocument>().VisibleTo(user);
        documents = filter.Status is { } status ? documents.Where(d => d.Status == status) : documents;
        documents = filter.Kind is { } kind ? documents.Where(d => d.Kind == kind) : documents;
        if (!string.IsNullOrWhiteSpace(filter.Text))
        {
            var text = filter.Text.Trim();
            var pattern = LikePattern.StartingWith(text.ToUpperInvariant());
            var people = index.Matching(db, PeopleQueries.SearchType, text);
            documents = documents.Where(d => EF.Functions.Like(d.Number, pattern, LikePattern.Escape) || people.Contains(d.PersonId) || d.Lines.Any(l => l.RegistryNumber == text));
        }

        return new DocumentList(filter, await documents.OrderByDescending(d => d.Id).ToPageAsync(DocumentRow.From, filter.Page, ct));
    }

    public Task<bool> IsVisibleAsync(int id, CancellationToken ct) => db.Set<CustodyDocument>().VisibleTo(user).AnyAsync(d => d.Id == id, ct);

    /// <summary>Null: not there, or not for this person.</summary>
    public async Task<DocumentPage?> PageAsync(int id, CancellationToken ct)
    {
        if (!await IsVisibleAsync(id, ct) || await papers.ReadAsync(id, ct) is not { } document)
        {
            return null;
        }

        var files = await FilesAsync(db, CustodyDocument.RecordType, id, ct);
        var mayHandOver = user.Can(InventoryPermissions.HandOver);
        return new DocumentPage(
            document, Story(document), files, document.PersonId == user.Id, mayHandOver, mayHandOver && await gate.IsRegistrarAsync(user.Id, ct));
    }

    public static async Task<IReadOnlyList<AttachmentLine>> FilesAsync(AppDb db, string type, int id, CancellationToken ct) =>
    [
        .. (await db.Attachments.AsNoTracking().Where(a => a.OwnerType == type && a.OwnerId == id).OrderBy(a => a.PartId).ThenBy(a => a.Id).ToListAsync(ct))
            .Select(a => new AttachmentLine(a.Name, $"/dosya/{a.Id}", a.Size, a.IsImage ? $"/dosya/{a.Id}/kucuk" : null, PartName(a.PartId))),
    ];

    private static string? PartName(int? part) => part switch
    {
        PaperPart.Paper => "Dondurulan belge",
        PaperPart.Signature => "Çizilen imza",
        PaperPart.Scan => "İmzalı tarama",
        _ => null,
    };

    private static List<TimelineLine> Story(CustodyDocument document)
    {
        var story = new List<TimelineLine>
        {
            new(TimelineKind.Public, Istanbul.ToLocal(document.HandedOverAt), document.HandedOverByName, $"{document.Lines.Count} taşınır {document.Order.Number} sayılı yazılı emirle teslim edildi."),
        };
        if (document.Acceptance is { } yes)
        {
            var present = yes.PresentNames is null ? "" : $" Hazır bulunan: {yes.PresentNames}.";
            story.Add(new(TimelineKind.Public, Istanbul.ToLocal(yes.At), yes.ByName, $"Teslim alındı ({yes.Way.TurkishName}).{present}"));
        }

        if (document.AnsweredAt is { } at)
        {
            story.Add(new(TimelineKind.Public, Istanbul.ToLocal(at), document.AnsweredByName ?? "", $"{document.Status.TurkishName}: {document.Answer}"));
        }

        story.AddRange(document.Lines.Where(l => l.State is CustodyLineState.Returned or CustodyLineState.Passed or CustodyLineState.WrittenOff).OrderBy(l => l.EndedAt)
            .Select(l => new TimelineLine(TimelineKind.System, Istanbul.ToLocal(l.EndedAt!.Value), "", $"{l.Tag}: {l.State.TurkishName.ToLower(TurkishText.Culture)}")));
        return story;
    }
}
