using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Auditing;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Export;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Search;
using Yakutiye.BilgiIslem.Text;
using Yakutiye.BilgiIslem.Web.Infrastructure.Security;

namespace Yakutiye.BilgiIslem.Web.Modules.People.Users;

/// <summary>Exactly the filtered accounts as a file; it can be imported again.</summary>
[Route("yonetim/kullanicilar"), Authorize(PeoplePermissions.SeeUsers), EnableRateLimiting(RequestRates.Expensive)]
public sealed class UserExportController(AppDb db, ISearchIndex index, TimeProvider clock) : Controller
{
    private static readonly IReadOnlyList<ExportColumn<UserRow>> Columns =
    [
        new("Kullanıcı adı", u => u.UserName, Width: 20),
        new("Ad soyad", u => u.Name, Width: 28),
        new("Unvan", u => u.Title, Width: 28),
        new("Birim kodu", u => u.UnitCode, Width: 12),
        new("Birim adı", u => u.Unit, Width: 34),
        new("E-posta", u => u.Email, Width: 30),
        new("Telefon", u => u.Phone, Width: 18),
        new("Dahili", u => u.Extension, Width: 10),
        new("Oda", u => u.Room, Width: 10),
        new("Çalışma biçimi", u => u.Employment.TurkishName, Width: 18),
        new("Roller", u => u.RoleTitles, Width: 34),
        new("Durum", u => u.IsDisabled ? "Kapalı" : "Açık", Width: 10),
    ];

    [HttpGet("excel")]
    public async Task<IActionResult> Excel(UserFilter filter, CancellationToken ct)
    {
        var file = new MemoryStream();
        await SheetExport.WriteXlsxAsync(file, "Kullanıcılar", Columns, await RowsAsync(filter, ct), ct);
        return File(file.ToArray(), SheetExport.XlsxType, "kullanicilar.xlsx");
    }

    [HttpGet("csv")]
    public async Task<IActionResult> Csv(UserFilter filter, CancellationToken ct)
    {
        var file = new MemoryStream();
        await SheetExport.WriteCsvAsync(file, Columns, await RowsAsync(filter, ct), ct);
        return File(file.ToArray(), SheetExport.CsvType, "kullanicilar.csv");
    }

    private async Task<IAsyncEnumerable<UserRow>> RowsAsync(UserFilter filter, CancellationToken ct)
    {
        db.Note(nameof(AppUser), "", "Kullanıcı listesi dışa aktarıldı");
        await db.SaveChangesAsync(ct);
        return filter.Apply(db, index, clock.GetUtcNow().UtcDateTime).Select(UserRow.From(db)).AsSplitQuery().AsAsyncEnumerable();
    }
}
