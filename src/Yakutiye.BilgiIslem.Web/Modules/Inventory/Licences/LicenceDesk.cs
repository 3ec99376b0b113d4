using Yakutiye.BilgiIslem.Data;
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
            var licence = new SoftwareLicence(form.FactsOver(null));
            KeepKey(licence, form);
            db.Add(licence);
            await db.SaveChangesAsync(ct);
            return licence.Id;
        },
        ct);

    public Task ChangeAsync(SoftwareLicence licence, LicenceForm form, CancellationToken ct)
    {
        db.Expect(licence, form.Version);
        licence.Describe(form.FactsOver(licence));
        KeepKey(licence, form);
        return db.SaveChangesAsync(ct);
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
