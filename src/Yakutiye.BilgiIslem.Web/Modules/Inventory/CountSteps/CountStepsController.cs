using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Inventory;
using Yakutiye.BilgiIslem.Inventory.Counts;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Text;
using Yakutiye.BilgiIslem.Web.Modules.Inventory.Acts;
using Yakutiye.BilgiIslem.Web.Modules.Inventory.Counts;
using Yakutiye.BilgiIslem.Web.Shared;
using Yakutiye.BilgiIslem.Web.Shared.Records;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory.CountSteps;

/// <summary>The steps of a count.</summary>
[Route("envanter/sayimlar/{id:int}")]
public sealed class CountStepsController(AppDb db, CountDesk desk, CountFreeze freeze, RecordFiles files, ICurrentUser user) : ActController
{
    [HttpGet("kurul"), Authorize(InventoryPermissions.Spend)]
    public async Task<IActionResult> Board(int id, CancellationToken ct)
    {
        var members = await db.Set<CountMember>().Where(m => m.CampaignId == id).OrderBy(m => m.Order).ToListAsync(ct);
        return await AskAsync(
            id, new CountBoardForm { ChairId = members.Find(m => m.IsChair)?.PersonId, MemberIds = [.. members.Where(m => !m.IsChair).Select(m => m.PersonId)] }, ct);
    }

    [HttpPost("kurul"), Authorize(InventoryPermissions.Spend)]
    public Task<IActionResult> Board(int id, CountBoardForm form, CancellationToken ct) => DoAsync(
        id, form, () => desk.NameBoardAsync(id, form.Version, form.Seats, user.As(InventoryPermissions.Spend), ct), CountWords.Named, ct);

    [HttpPost("baslat"), Authorize(InventoryPermissions.Count)]
    public Task<IActionResult> Start(int id, Guid version, CancellationToken ct) => DoAsync(id, () => desk.StartAsync(id, version, ct), CountWords.Started, ct);

    [HttpPost("ikinci-sayim"), Authorize(InventoryPermissions.Count)]
    public Task<IActionResult> Again(int id, Guid version, CancellationToken ct) => DoAsync(id, () => desk.CountAgainAsync(id, version, ct), CountWords.Again, ct);

    [HttpPost("kalanlar"), Authorize(InventoryPermissions.Count)]
    public Task<IActionResult> GiveUp(int id, Guid version, CancellationToken ct) => DoAsync(
        id, () => desk.GiveUpOpenAsync(id, version, user.As(InventoryPermissions.Count), ct), CountWords.GaveUp, ct);

    [HttpPost("kapat"), Authorize(InventoryPermissions.Count)]
    public Task<IActionResult> Close(int id, Guid version, CancellationToken ct) => DoAsync(
        id, () => desk.CloseAsync(id, version, user.As(InventoryPermissions.Count), ct), CountWords.Closed, ct);

    [HttpPost("dondur"), Authorize(InventoryPermissions.Spend)]
    public Task<IActionResult> Freeze(int id, Guid version, CancellationToken ct) => DoAsync(id, () => freeze.BeginAsync(id, version, ct), CountWords.Frozen, ct);

    [HttpPost("coz"), Authorize(InventoryPermissions.Spend)]
    public Task<IActionResult> Thaw(int id, Guid version, CancellationToken ct) => DoAsync(id, () => freeze.EndAsync(id, version, ct), CountWords.Thawed, ct);

    [HttpGet("iptal"), Authorize(InventoryPermissions.Count)]
    public Task<IActionResult> Cancel(int id, CancellationToken ct) => AskAsync(id, new CancelCountForm(), ct);

    [HttpPost("iptal"), Authorize(InventoryPermissions.Count)]
    public Task<IActionResult> Cancel(int id, CancelCountForm form, CancellationToken ct) => DoAsync(
        id, form, () => desk.CancelAsync(id, form.Version, form.Reason, user.As(InventoryPermissions.Count), ct), CountWords.Cancelled, ct);

    [HttpGet("yer"), Authorize(InventoryPermissions.Count)]
    public Task<IActionResult> Place(int id, CancellationToken ct) => AskAsync(id, new CountPlaceForm(), ct);

    [HttpPost("yer"), Authorize(InventoryPermissions.Count)]
    public Task<IActionResult> Place(int id, CountPlaceForm form, CancellationToken ct) => DoAsync(
        id, form, () => desk.AddPlaceAsync(id, form.UnitId, form.Room, ct), CountWords.PlaceAdded, ct);

    [HttpGet("dosya"), Authorize(InventoryPermissions.Count)]
    public Task<IActionResult> Files(int id, CancellationToken ct) => AskAsync(id, new CountFilesForm(), ct);

    [HttpPost("dosya"), Authorize(InventoryPermissions.Count), RequestSizeLimit(FormLimits.MaxBytes)]
    public Task<IActionResult> Files(int id, CountFilesForm form, CancellationToken ct) => DoAsync(
        id, form, () => files.AddAsync(CountCampaign.RecordType, id, form.Files, user.As(InventoryPermissions.Count), ct), CountWords.FilesAdded, ct);

    protected override async Task<ActHead?> HeadAsync(int id, CancellationToken ct) =>
        await db.Set<CountCampaign>().AsNoTracking().VisibleTo(user).FirstOrDefaultAsync(c => c.Id == id, ct) is { } count
            ? new ActHead(id, count.Number, count.Title, count.Status, CountNotices.Link(id), "/envanter/sayimlar", "Sayımlar", count.Version)
            : null;

    protected override Task<Conflict> ConflictAsync(ActHead head, CancellationToken ct) =>
        db.ConflictAsync<CountCampaign>(head.Id, [("Durum", "", head.Status?.TurkishName)], ct);

    protected override async Task<ActForm> FillAsync(ActForm form, CancellationToken ct) => form switch
    {
        CountBoardForm board => board with { People = await PeopleAsync(board.Seats, ct) },
        CountPlaceForm place => place with { Units = [.. (await db.Units.OrderBy(u => u.Name).Select(u => new { u.Id, u.Name }).ToListAsync(ct)).Select(u => new SelectListItem(u.Name, Key(u.Id)))] },
        _ => form,
    };

    private async Task<IReadOnlyList<SelectListItem>> PeopleAsync(IReadOnlyList<int> ids, CancellationToken ct) =>
        [.. (await db.Users.Where(u => ids.Contains(u.Id)).Select(u => new { u.Id, u.FullName }).ToListAsync(ct)).Select(u => new SelectListItem(u.FullName, Key(u.Id)))];

    private static string Key(int id) => id.ToString(CultureInfo.InvariantCulture);
}
