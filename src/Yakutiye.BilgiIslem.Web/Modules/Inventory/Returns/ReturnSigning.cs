using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Inventory;
using Yakutiye.BilgiIslem.Inventory.Custody;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Rules;
using Yakutiye.BilgiIslem.Web.Modules.Inventory.Acceptance;
using Yakutiye.BilgiIslem.Web.Modules.Inventory.CustodyPapers;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory.Returns;

/// <summary>Confirms a return and freezes its paper with both signatures.</summary>
public sealed class ReturnSigning(ReturnPapers papers, PaperShelf shelf, ReturnDesk desk, TimeProvider clock)
{
    /// <exception cref="DbUpdateConcurrencyException">when the return is no longer the one that was shown</exception>
    public async Task ConfirmAsync(int id, Guid seenVersion, Yes yes, Actor by, CancellationToken ct)
    {
        var back = await papers.ReadAsync(id, ct) ?? throw new InvalidOperationException();
        ReturnDesk.RequireSigner(back.PersonId, yes.Way, by);
        Rule.Require(back.CanConfirm, InventoryText.ReturnDecided(back.Number));
        if (back.Version != seenVersion)
        {
            throw new DbUpdateConcurrencyException();
        }

        var (at, key) = (clock.GetUtcNow().UtcDateTime, Guid.NewGuid());
        var paper = (await papers.RenderAsync(back, new PaperYes(yes.Way, by.Signature, yes.Present, at, key, yes.Picture), ct)).ToBytes();
        await shelf.FreezeAsync(
            CustodyReturn.RecordType, id, $"{back.Number}.pdf", paper, SigningDesk.OtherFiles(yes), SigningDesk.PartOf(yes), by,
            () => desk.ConfirmAsync(id, seenVersion, new SignedOff(yes.Way, yes.Present, key, PaperShelf.Hash(paper)), by, at, ct), ct);
    }
}
