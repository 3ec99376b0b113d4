using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Calendar;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Documents;
using Yakutiye.BilgiIslem.Inventory.Counts;
using Yakutiye.BilgiIslem.Inventory.Warehouses;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Text;
using Yakutiye.BilgiIslem.Web.Shared.Papers;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory;

/// <summary>Who signs the papers of the books: the spending authority, the keepers, the board of the year's count.</summary>
public sealed class BookSigners(AppDb db, PaperSigners signers, TimeProvider clock)
{
    private const string Chair = "Sayım kurulu başkanı", Member = "Üye";

    public Task<Signer> AuthorityAsync(CancellationToken ct) => signers.HolderAsync("Harcama yetkilisi", RoleNames.Director, ct);

    /// <summary>Harcama Birimi Taşınır Mal Yönetim Hesabı Cetveli.</summary>
    public async Task<IReadOnlyList<Signer>> OfAccountAsync(CancellationToken ct) =>
    [
        await AuthorityAsync(ct), .. await KeepersAsync(DutyKind.Controller, ct), .. await KeepersAsync(DutyKind.Registrar, ct), new Signer("Muhasebe yetkilisi", "", ""),
    ];

    /// <summary>Taşınır Sayım ve Döküm Cetveli; a keeper who sat on the board signs once.</summary>
    public async Task<IReadOnlyList<Signer>> OfInventoryAsync(int year, CancellationToken ct)
    {
        var board = await BoardAsync(year, ct);
        var keepers = (await KeepersAsync(DutyKind.Registrar, ct)).ToLookup(k => k.Name.Length > 0 && board.Any(b => b.Name == k.Name));
        return
        [
            .. board.Select(b => keepers[true].Any(k => k.Name == b.Name) ? b with { Role = $"{b.Role} (taşınır kayıt yetkilisi)" } : b),
            .. keepers[false],
        ];
    }

    public async Task<IReadOnlyList<Signer>> KeepersAsync(DutyKind kind, CancellationToken ct)
    {
        var held = await db.Set<MovableDuty>().HeldOn(Istanbul.Today(clock)).Where(d => d.Kind == kind)
            .Select(d => new { d.PersonId, d.Person.FullName, d.Person.Title }).Distinct().OrderBy(d => d.FullName).ThenBy(d => d.PersonId).Take(10).ToListAsync(ct);
        return held.Count == 0 ? [new Signer(kind.TurkishName, "", "")] : [.. held.Select(d => new Signer(kind.TurkishName, d.FullName, d.Title ?? ""))];
    }

    private async Task<IReadOnlyList<Signer>> BoardAsync(int year, CancellationToken ct)
    {
        var count = await db.Set<CountCampaign>().AsNoTracking().Include(c => c.Members)
            .Where(c => c.Kind == CountKind.YearEnd && c.Year == year && c.Status == CountStatus.Closed).OrderByDescending(c => c.Id).FirstOrDefaultAsync(ct);
        return count is null || count.Members.Count == 0
            ? [new Signer(Chair, "", ""), new Signer(Member, "", ""), new Signer(Member, "", "")]
            : [.. count.Members.OrderBy(m => m.Order).Select(m => new Signer(m.IsChair ? Chair : Member, m.Name, m.Title ?? ""))];
    }
}
