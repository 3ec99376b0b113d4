using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Yakutiye.BilgiIslem.Inventory;
using Yakutiye.BilgiIslem.Inventory.Custody;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Text;
using Yakutiye.BilgiIslem.Web.Infrastructure.Identity;
using Yakutiye.BilgiIslem.Web.Modules.Inventory.Acceptance;
using Yakutiye.BilgiIslem.Web.Modules.Inventory.CustodyPapers;
using Yakutiye.BilgiIslem.Web.Modules.Inventory.Returns;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory.ReturnConfirmation;

/// <summary>The word of who gave something back.</summary>
[Route("envanter/iadeler/{id:int}"), Authorize(InventoryPermissions.Own)]
public sealed class ReturnConfirmationController(ReturnReading reading, ReturnPapers papers, ReturnSigning signing, PasswordCheck passwords, ICurrentUser user)
    : SigningController(passwords, user)
{
    private readonly ICurrentUser _user = user;

    protected override string SignedText => CustodyText.ReturnConfirmed;

    [HttpGet("onayla")]
    public Task<IActionResult> Confirm(int id, CancellationToken ct) => AskAsync(id, new PasswordYesForm(), nameof(Confirm), ct);

    [HttpPost("onayla")]
    public Task<IActionResult> Confirm(int id, PasswordYesForm form, CancellationToken ct) => SignHereAsync(id, form, nameof(Confirm), ct);

    protected override Task SignAsync(int id, Guid version, Yes yes, Actor by, CancellationToken ct) => signing.ConfirmAsync(id, version, yes, by, ct);

    protected override async Task<SignedThing?> FindAsync(int id, CancellationToken ct)
    {
        var back = await reading.IsVisibleAsync(id, ct) ? await papers.ReadAsync(id, ct) : null;
        return back is not null && (back.PersonId == _user.Id || _user.Can(InventoryPermissions.HandOver)) ? ThingOf(back) : null;
    }

    private static SignedThing ThingOf(CustodyReturn back) => new(
        back.Version, back.Number, CustodyNotices.ReturnLink(back.Id), ReturnPapers.Title, back.Person.FullName,
        [.. back.Lines.OrderBy(l => l.Order).Select(l => CustodyWords.Joined(l.RegistryNumber ?? l.Serial, $"{l.Name} {l.Make}".Trim(), l.Condition.TurkishName, l.Missing))],
        "Bu taşınırları yukarıda yazılan durumda geri verdim.")
    {
        List = ("/envanter/iadeler", "İadeler"),
        Verb = "İadeyi onayla",
        WhyClosed = back.CanConfirm ? null : InventoryText.ReturnDecided(back.Number),
    };
}
