using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Attachments;
using Yakutiye.BilgiIslem.Inventory;
using Yakutiye.BilgiIslem.Inventory.Custody;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Rules;
using Yakutiye.BilgiIslem.Web.Modules.Inventory.CustodyPapers;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory.Acceptance;

/// <summary>How somebody signs, before the paper is rendered.</summary>
/// <param name="Picture">the drawn signature</param>
/// <param name="Scan">the signed paper</param>
public sealed record Yes(SignatureWay Way, string? Present, byte[]? Picture, IReadOnlyList<IncomingFile> Scan);

/// <summary>Accepts a document and freezes its paper: rendered before the transaction, stored with it.</summary>
public sealed class SigningDesk(DocumentPapers papers, PaperShelf shelf, AcceptanceDesk desk, TimeProvider clock)
{
    /// <exception cref="DbUpdateConcurrencyException">when the document is no longer the one that was shown</exception>
    public async Task AcceptAsync(int id, Guid seenVersion, Yes yes, Actor by, CancellationToken ct)
    {
        var document = await papers.ReadAsync(id, ct) ?? throw new InvalidOperationException();
        AcceptanceDesk.RequireSigner(document.PersonId, yes.Way, by);
        Rule.Require(document.CanAccept, InventoryText.DocumentDecided(document.Number));
        if (document.Version != seenVersion)
        {
            throw new DbUpdateConcurrencyException();
        }

        var (at, key) = (clock.GetUtcNow().UtcDateTime, Guid.NewGuid());
        var paper = (await papers.RenderAsync(document, new PaperYes(yes.Way, by.Signature, yes.Present, at, key, yes.Picture), ct)).ToBytes();
        var signed = new SignedOff(yes.Way, yes.Present, key, PaperShelf.Hash(paper));
        await shelf.FreezeAsync(
            CustodyDocument.RecordType, id, $"{document.Number}.pdf", paper, OtherFiles(yes), PartOf(yes), by,
            () => desk.AcceptAsync(id, seenVersion, signed, by, at, ct), ct);
    }

    internal static IReadOnlyList<IncomingFile> OtherFiles(Yes yes) => yes.Picture is { } picture ? [DrawnSignature.AsFile(picture)] : yes.Scan;

    internal static int PartOf(Yes yes) => yes.Picture is null ? PaperPart.Scan : PaperPart.Signature;
}
