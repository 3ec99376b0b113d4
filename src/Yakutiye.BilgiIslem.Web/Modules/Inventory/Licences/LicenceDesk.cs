using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Firms;
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
            await RequireKnownAsync(form, ct);
            var licence = new SoftwareLicence(form.Facts);
            KeepKey(licence, form);
            db.Add(licence);
            await db.SaveChangesAsync(ct);
            return licence.Id;
        },
        ct);

    public async Task ChangeAsync(SoftwareLicence licence, LicenceForm form, CancellationToken ct)
    {
        await RequireKnownAsync(form, ct);
        db.Expect(licence, form.Version);
        licence.Describe(form.Facts);
        KeepKey(licence, form);
        await db.SaveChangesAsync(ct);
    }

    private async Task RequireKnownAsync(LicenceForm form, CancellationToken ct)
    {
        Rule.Require(form.FirmId is null || await db.Set<Firm>().AnyAsync(f => f.Id == form.FirmId, ct), InventoryText.FirmUnknown, nameof(form.FirmId));
        Rule.Require(
            form.ContractId is null || await db.Set<FirmContract>().AnyAsync(c => c.Id == form.ContractId, ct), InventoryText.ContractUnknown, nameof(form.ContractId));
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
