using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Inventory.Custody;
using Yakutiye.BilgiIslem.Numbering;

namespace Yakutiye.BilgiIslem.Inventory.Orders;

/// <summary>The numbers of requests, orders and custody papers: <c>EMR-2026-00012</c>, gap-free per year.</summary>
public static class PaperNumber
{
    public const string Requests = "ZTL";
    public const string Orders = "EMR";
    public const string Documents = "TTB";
    public const string Returns = "IADE";

    public static string Format(string series, int year, int number) => string.Create(CultureInfo.InvariantCulture, $"{series}-{year:0000}-{number:00000}");

    public static async Task<string> NextAsync(this NumberDesk numbers, string series, DateOnly day, CancellationToken ct) =>
        Format(series, day.Year, await numbers.NextAsync(series, day.Year, ct));
}

/// <summary>Shows the numbers to whoever looks for gaps.</summary>
public abstract class PaperNumbers(string series) : INumberedRecords
{
    public string Series => series;

    public string Format(int year, int number) => PaperNumber.Format(series, year, number);

    public IQueryable<string> Numbers(AppDb db, int year)
    {
        var pattern = string.Create(CultureInfo.InvariantCulture, $"{series}-{year:0000}-%");
        return All(db).Where(n => EF.Functions.Like(n, pattern));
    }

    protected abstract IQueryable<string> All(AppDb db);
}

public sealed class RequestNumbers() : PaperNumbers(PaperNumber.Requests)
{
    protected override IQueryable<string> All(AppDb db) => db.Set<MoveRequest>().Select(r => r.Number);
}

public sealed class OrderNumbers() : PaperNumbers(PaperNumber.Orders)
{
    protected override IQueryable<string> All(AppDb db) => db.Set<WrittenOrder>().Select(o => o.Number);
}

public sealed class DocumentNumbers() : PaperNumbers(PaperNumber.Documents)
{
    protected override IQueryable<string> All(AppDb db) => db.Set<CustodyDocument>().Select(d => d.Number);
}

public sealed class ReturnNumbers() : PaperNumbers(PaperNumber.Returns)
{
    protected override IQueryable<string> All(AppDb db) => db.Set<CustodyReturn>().Select(r => r.Number);
}
