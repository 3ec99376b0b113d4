using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Inventory;
using Yakutiye.BilgiIslem.Inventory.Licences;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Rules;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory.Licences;

/// <summary>Writes down what a form says of a licence; the key only encrypted.</summary>
public sealed class LicenceDesk(AppDb db, OnceDesk once, LicenceKeyBox box, ICurrentUser user)
{
    /// <returns>the id, also when the same form comes again</returns>
    public Task<int> AddAsync(LicenceForm form, CancellationToken ct) => once.RunAsync(
        form.FormKey, user.Id,
        async () =>
        {
            await RequireKnownAsync(form, null, ct);
            var licence = new SoftwareLicence(form.Facts);
            KeepKey(licence, form);
            db.Add(licence);
            await db.SaveChangesAsync(ct);
            return licence.Id;
        },
        ct);

    public async Task ChangeAsync(SoftwareLicence licence, LicenceForm form, CancellationToken ct)
    {
        await RequireKnownAsync(form, licence, ct);
        db.Expect(licence, form.Version);
        licence.Describe(form.Facts);
        KeepKey(licence, form);
        await db.SaveChangesAsync(ct);
    }

    private async Task RequireKnownAsync(LicenceForm form, SoftwareLicence? stored, CancellationToken ct)
    {
        await db.RequireFirmAsync(form.FirmId, stored?.FirmId, nameof(form.FirmId), ct);
        await db.RequireContractAsync(form.ContractId, stored?.ContractId, nameof(form.ContractId), ct);
    }

    private void KeepKey(SoftwareLicence licence, LicenceForm form)
    {
        if (Rule.Optional(form.Key) is { } typed)
        {
            licence.KeepKey(box.Close(typed));
        }
        else if (form.DropKey)
        {
            licence.KeepKey(null);
        }
    }
}
