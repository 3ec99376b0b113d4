using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Web.Shared;
using Yakutiye.BilgiIslem.Web.Shared.Messages;

namespace Yakutiye.BilgiIslem.Web.Modules.People.Appointments;

/// <summary>The register of vekâlet and yetki devri. Everyone sees at least what concerns himself.</summary>
[Route("yonetim/vekaletler")]
public sealed class AppointmentsController(AppointmentDesk desk, AppointmentReading reading, OnceDesk once, ICurrentUser user) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index(CancellationToken ct) => View(await reading.ListAsync(ct));

    [HttpGet("yeni"), Authorize(PeoplePermissions.Appoint)]
    public async Task<IActionResult> New(CancellationToken ct) => View(await reading.FormAsync(new ActingForm(), ct));

    [HttpPost("yeni"), Authorize(PeoplePermissions.Appoint)]
    public async Task<IActionResult> New(ActingForm form, Guid formKey, CancellationToken ct) =>
        await this.TrySaveAsync(() => once.RunAsync(formKey, user.Id, () => AppointAsync(form, ct), ct)) is SaveOutcome.Saved
            ? Done(PeoplePagesText.AppointmentSaved)
            : View(await reading.FormAsync(form, ct));

    [HttpGet("devret"), Authorize(PeoplePermissions.Appointments)]
    public async Task<IActionResult> Delegate([FromQuery(Name = "kisi")] int? lender, CancellationToken ct) =>
        View(await reading.FormAsync(new DelegationForm { ForPersonId = lender }, ct));

    [HttpPost("devret"), Authorize(PeoplePermissions.Appointments)]
    public async Task<IActionResult> Delegate(DelegationForm form, Guid formKey, CancellationToken ct) =>
        await this.TrySaveAsync(() => once.RunAsync(formKey, user.Id, () => DelegateAsync(form, ct), ct)) is SaveOutcome.Saved
            ? Done(PeoplePagesText.AppointmentSaved)
            : View(await reading.FormAsync(form, ct));

    [HttpPost("{id:int}/bitir")]
    public async Task<IActionResult> End(int id, CancellationToken ct)
    {
        await desk.EndAsync(id, user, ct);
        return Done(PeoplePagesText.AppointmentEnded);
    }

    private Task<int> AppointAsync(ActingForm form, CancellationToken ct) =>
        desk.AppointAsync(form.Post, form.PersonId!.Value, form.ForPersonId, form.ToPaper(), user, ct);

    private Task<int> DelegateAsync(DelegationForm form, CancellationToken ct) =>
        desk.DelegateAsync(form.Scope, form.PersonId!.Value, form.ForPersonId ?? user.Id, form.ToPaper(), user, ct);

    private LocalRedirectResult Done(string sentence)
    {
        this.Flash(FlashTone.Success, sentence);
        return LocalRedirect(AppointmentDesk.Link);
    }
}
