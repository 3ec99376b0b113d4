using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Inventory;
using Yakutiye.BilgiIslem.Inventory.WriteOffs;
using Yakutiye.BilgiIslem.People;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory.WriteOffSteps;

/// <summary>Naming the commission, and voting in it: a member votes wherever he works.</summary>
[Route("envanter/dusum/{id:int}")]
public sealed class CommissionController(WriteOffStepDesk steps, WriteOffDesk desk, AppDb db, ICurrentUser user) : WriteOffStepController(steps)
{
    [HttpGet("komisyon"), Authorize(InventoryPermissions.Spend)]
    public Task<IActionResult> Commission(int id, CancellationToken ct) => AskAsync(id, w => w.CanName(user.Id), CommissionForm.Of, ct);

    [HttpPost("komisyon"), Authorize(InventoryPermissions.Spend)]
    public Task<IActionResult> Commission(int id, CommissionForm form, CancellationToken ct) => DoAsync(
        id, form, w => w.CanName(user.Id), w => desk.NameCommissionAsync(w, form.Seats, user.As(InventoryPermissions.Spend), ct),
        WriteOffs.WriteOffText.CommissionNamed, ct);

    [HttpGet("oy"), Authorize(InventoryPermissions.Own)]
    public Task<IActionResult> Vote(int id, CancellationToken ct) => AskAsync(id, w => w.CanVote(user.Id), _ => new VoteForm(), ct, IsMember);

    [HttpPost("oy"), Authorize(InventoryPermissions.Own)]
    public Task<IActionResult> Vote(int id, VoteForm form, CancellationToken ct) =>
        AddAsync(id, form, IsMember, () => OnceAsync(id, form.FormKey, w => VoteAsync(w, form, ct), ct), WriteOffs.WriteOffText.Voted, ct);

    protected override async Task<WriteOffStepForm> FillAsync(WriteOffStepForm form, CancellationToken ct)
    {
        if (form is not CommissionForm commission)
        {
            return form;
        }

        var ids = commission.Seats.Select(s => s.UserId).ToList();
        var people = await db.Users.Where(u => ids.Contains(u.Id)).Select(u => new { u.Id, u.FullName }).ToListAsync(ct);
        return commission with { People = [.. people.Select(p => new SelectListItem(p.FullName, p.Id.ToString(CultureInfo.InvariantCulture)))] };
    }

    private bool IsMember(WriteOff writeOff) => writeOff.Members.Any(m => m.UserId == user.Id);

    // Nobody votes in another's name: a vote needs no power that could be lent.
    private async Task<int> VoteAsync(WriteOff writeOff, VoteForm form, CancellationToken ct)
    {
        await desk.VoteAsync(writeOff, form.IsFor is true, form.Dissent, new Actor(user.Id, user.Name), ct);
        await db.SaveChangesAsync(ct);
        return writeOff.Id;
    }
}
