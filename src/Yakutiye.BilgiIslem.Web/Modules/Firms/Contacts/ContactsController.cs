using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Firms;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Web.Shared;
using Yakutiye.BilgiIslem.Web.Shared.Messages;
using Yakutiye.BilgiIslem.Web.Shared.Records;

namespace Yakutiye.BilgiIslem.Web.Modules.Firms.Contacts;

/// <summary>The people of a firm.</summary>
[Route("firmalar/{firmId:int}/kisi"), Authorize(FirmsPermissions.Edit)]
public sealed class ContactsController(AppDb db, OnceDesk once, ICurrentUser user, TimeProvider clock) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> New(int firmId, CancellationToken ct) =>
        await FindAsync(firmId, ct) is { } firm ? View("Edit", new ContactForm { FirmId = firmId, FirmName = firm.Name }) : NotFound();

    [HttpPost("")]
    public async Task<IActionResult> New(int firmId, ContactForm form, Guid formKey, CancellationToken ct)
    {
        if (await FindAsync(firmId, ct) is not { } firm)
        {
            return NotFound();
        }

        return await this.TrySaveAsync(() => once.RunAsync(formKey, user.Id, () => AddAsync(firmId, form, ct), ct)) is SaveOutcome.Saved
            ? Done(firmId, FirmsText.ContactSaved)
            : this.Again(form with { FirmId = firmId, FirmName = firm.Name }, "Edit");
    }

    [HttpGet("{id:int}")]
    public async Task<IActionResult> Edit(int firmId, int id, CancellationToken ct) =>
        await FindAsync(firmId, ct) is { } firm && Contact(firm, id) is { } contact ? View(FormOf(firm, contact)) : NotFound();

    [HttpPost("{id:int}")]
    public async Task<IActionResult> Edit(int firmId, int id, ContactForm form, CancellationToken ct)
    {
        if (await FindAsync(firmId, ct) is not { } firm || Contact(firm, id) is not { } contact)
        {
            return NotFound();
        }

        return await this.TrySaveAsync(() => SaveAsync(contact, form, ct)) switch
        {
            SaveOutcome.Saved => Done(firmId, FirmsText.ContactSaved),
            SaveOutcome.Stale => this.Again(await StaleAsync(firm, id, form, ct)),
            SaveOutcome.Refused => this.Again(form with { FirmId = firmId, FirmName = firm.Name, Id = id, IsEnded = contact.EndedAt is not null }),
        };
    }

    [HttpPost("{id:int}/ayrildi")]
    public Task<IActionResult> End(int firmId, int id, CancellationToken ct) =>
        StepAsync(firmId, id, c => c.End(clock.GetUtcNow().UtcDateTime), FirmsText.ContactLeft, ct);

    [HttpPost("{id:int}/dondu")]
    public Task<IActionResult> Return(int firmId, int id, CancellationToken ct) => StepAsync(firmId, id, c => c.Return(), FirmsText.ContactReturned, ct);

    private async Task<IActionResult> StepAsync(int firmId, int id, Action<FirmContact> step, string done, CancellationToken ct)
    {
        if (await FindAsync(firmId, ct) is not { } firm || Contact(firm, id) is not { } contact)
        {
            return NotFound();
        }

        step(contact);
        await db.SaveChangesAsync(ct);
        return Done(firmId, done);
    }

    private async Task<int> AddAsync(int firmId, ContactForm form, CancellationToken ct)
    {
        var firm = await db.Set<Firm>().SingleAsync(f => f.Id == firmId, ct);
        var contact = firm.AddContact(form.Name, form.Title, form.Phone, form.Email);
        await db.SaveChangesAsync(ct);
        return contact.Id;
    }

    private Task<int> SaveAsync(FirmContact contact, ContactForm form, CancellationToken ct)
    {
        contact.Describe(form.Name, form.Title, form.Phone, form.Email);
        db.Expect(contact, form.Version);
        return db.SaveChangesAsync(ct);
    }

    private async Task<ContactForm> StaleAsync(Firm firm, int id, ContactForm form, CancellationToken ct)
    {
        db.ChangeTracker.Clear();
        var stored = FormOf(firm, await db.Set<FirmContact>().AsNoTracking().SingleAsync(c => c.Id == id, ct));
        var conflict = await db.ConflictAsync<FirmContact>(
            id, [("Ad soyad", form.Name, stored.Name), ("Görevi", form.Title, stored.Title), ("Telefon", form.Phone, stored.Phone), ("E-posta", form.Email, stored.Email)], ct);
        return form with { FirmId = firm.Id, FirmName = firm.Name, Id = id, IsEnded = stored.IsEnded, Version = stored.Version, Conflict = conflict };
    }

    private Task<Firm?> FindAsync(int firmId, CancellationToken ct) =>
        db.Set<Firm>().VisibleTo(user).Include(f => f.Contacts).FirstOrDefaultAsync(f => f.Id == firmId, ct);

    private static FirmContact? Contact(Firm firm, int id) => firm.Contacts.FirstOrDefault(c => c.Id == id);

    private static ContactForm FormOf(Firm firm, FirmContact contact) => new()
    {
        FirmId = firm.Id, FirmName = firm.Name, Id = contact.Id, Version = contact.Version, Name = contact.Name, Title = contact.Title,
        Phone = contact.Phone, Email = contact.Email, IsEnded = contact.EndedAt is not null,
    };

    private LocalRedirectResult Done(int firmId, string sentence)
    {
        this.Flash(FlashTone.Success, sentence);
        return LocalRedirect(FormattableString.Invariant($"/firmalar/{firmId}"));
    }
}
