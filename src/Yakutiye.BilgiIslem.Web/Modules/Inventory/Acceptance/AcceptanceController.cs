using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Yakutiye.BilgiIslem.Inventory;
using Yakutiye.BilgiIslem.Inventory.Custody;
using Yakutiye.BilgiIslem.Inventory.Orders;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Text;
using Yakutiye.BilgiIslem.Web.Infrastructure.Identity;
using Yakutiye.BilgiIslem.Web.Modules.Inventory.CustodyDocuments;
using Yakutiye.BilgiIslem.Web.Modules.Inventory.CustodyPapers;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory.Acceptance;

/// <summary>The three ways of taking over, and the two of not doing so.</summary>
[Route("envanter/teslim/{id:int}"), Authorize(InventoryPermissions.Own)]
public sealed class AcceptanceController(
    DocumentReading reading, DocumentPapers papers, SigningDesk signing, AcceptanceDesk desk, PasswordCheck passwords, ICurrentUser user)
    : SigningController(passwords, user)
{
    private readonly ICurrentUser _user = user;

    protected override string SignedText => CustodyText.Accepted;

    [HttpGet("teslim-al")]
    public Task<IActionResult> Accept(int id, CancellationToken ct) => AskAsync(id, new PasswordYesForm(), nameof(Accept), ct);

    [HttpPost("teslim-al")]
    public Task<IActionResult> Accept(int id, PasswordYesForm form, CancellationToken ct) => SignHereAsync(id, form, nameof(Accept), ct);

    /// <summary>By the recipient, or noted by who stood there with the devices.</summary>
    [HttpGet("reddet")]
    public Task<IActionResult> Refuse(int id, CancellationToken ct) => AskAsync(id, new NoForm(), nameof(Refuse), ct);

    [HttpPost("reddet")]
    public Task<IActionResult> Refuse(int id, NoForm form, CancellationToken ct) => DoAsync(
        id, form, nameof(Refuse), CustodyText.Refused, () => desk.RefuseAsync(id, form.Version, form.Reason, _user.As(InventoryPermissions.Own), ct), ct);

    [HttpGet("iptal"), Authorize(InventoryPermissions.HandOver)]
    public Task<IActionResult> Cancel(int id, CancellationToken ct) => AskAsync(id, new NoForm(), nameof(Cancel), ct);

    [HttpPost("iptal"), Authorize(InventoryPermissions.HandOver)]
    public Task<IActionResult> Cancel(int id, NoForm form, CancellationToken ct) => DoAsync(
        id, form, nameof(Cancel), CustodyText.Cancelled, () => desk.CancelAsync(id, form.Version, form.Reason, _user.As(InventoryPermissions.HandOver), ct), ct);

    protected override Task SignAsync(int id, Guid version, Yes yes, Actor by, CancellationToken ct) => signing.AcceptAsync(id, version, yes, by, ct);

    // A unit's colleague sees the document, but it is not his to answer.
    protected override async Task<SignedThing?> FindAsync(int id, CancellationToken ct)
    {
        var document = await reading.IsVisibleAsync(id, ct) ? await papers.ReadAsync(id, ct) : null;
        return document is not null && (document.PersonId == _user.Id || _user.Can(InventoryPermissions.HandOver)) ? ThingOf(document) : null;
    }

    private static SignedThing ThingOf(CustodyDocument document) => new(
        document.Version, document.Number, CustodyNotices.DocumentLink(document.Id), DocumentPapers.TitleOf(document), document.Person.FullName,
        [.. document.Lines.OrderBy(l => l.Order).Select(l => CustodyWords.Joined(
            l.Tag, $"{l.Name} {l.Make}".Trim(), l.Serial, string.Join(", ", l.Accessories), l.Condition is AssetCondition.Sound ? null : l.Condition.TurkishName, l.Note))],
        CustodyText.Undertaking(document))
    {
        List = ("/envanter/teslim", "Teslim belgeleri"),
        Verb = "Teslim alındı",
        WhyClosed = document.CanAccept ? null : InventoryText.DocumentDecided(document.Number),
    };
}
