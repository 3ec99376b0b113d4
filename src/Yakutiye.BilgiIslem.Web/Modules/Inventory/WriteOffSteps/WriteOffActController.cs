using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Inventory.WriteOffs;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Text;
using Yakutiye.BilgiIslem.Web.Modules.Inventory.Acts;
using Yakutiye.BilgiIslem.Web.Shared.Records;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory.WriteOffSteps;

/// <summary>What the steps of a write-off share: whose it is, and what their forms offer.</summary>
public abstract class WriteOffActController(AppDb db, WriteOffChoices choices, ICurrentUser user) : ActController
{
    protected override async Task<ActHead?> HeadAsync(int id, CancellationToken ct) =>
        await db.Set<WriteOff>().AsNoTracking().VisibleTo(user).FirstOrDefaultAsync(w => w.Id == id, ct) is { } proposal
            ? new ActHead(id, proposal.Number, proposal.Cause.TurkishName, proposal.Status, WriteOffNotices.Link(id), "/envanter/dusum", "Kayıttan düşme", proposal.Version)
            : null;

    protected override Task<Conflict> ConflictAsync(ActHead head, CancellationToken ct) =>
        db.ConflictAsync<WriteOff>(head.Id, [("Durum", "", head.Status?.TurkishName)], ct);

    protected override async Task<ActForm> FillAsync(ActForm form, CancellationToken ct) => form switch
    {
        CommissionForm commission => commission with { People = await choices.PeopleAsync(commission.Seats.People, ct) },
        WipeForm wipe => wipe with { Lines = await choices.LinesAsync(form.Head.Id, l => l.KeepsData, ct) },
        PartForm part => part with { Lines = await choices.LinesAsync(form.Head.Id, _ => true, ct) },
        DestroyForm destroy => destroy with { Lines = await choices.LinesAsync(form.Head.Id, l => l.Fate == LineFate.Waiting, ct) },
        DispatchForm dispatch => dispatch with
        {
            Lines = await choices.LinesAsync(form.Head.Id, l => l.Fate == LineFate.Waiting, ct), Orders = await choices.OrdersAsync(form.Head.Id, ct),
        },
        _ => form,
    };
}
