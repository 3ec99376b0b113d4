using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Numbering;

namespace Yakutiye.BilgiIslem.Inventory.WriteOffs;

/// <summary>Shows the numbers of write-offs to whoever looks for gaps.</summary>
public sealed class WriteOffNumbers : INumberedRecords
{
    internal const string Key = "KDT";

    public string Series => Key;

    public string Format(int year, int number) => Of(year, number);

    public IQueryable<string> Numbers(AppDb db, int year)
    {
        var pattern = string.Create(CultureInfo.InvariantCulture, $"KDT-{year:0000}-%");
        return db.Set<WriteOff>().Where(w => EF.Functions.Like(w.Number, pattern)).Select(w => w.Number);
    }

    internal static string Of(int year, int number) => string.Create(CultureInfo.InvariantCulture, $"KDT-{year:0000}-{number:000}");
}

public sealed class LossNumbers : INumberedRecords
{
    internal const string Key = "KYP";

    public string Series => Key;

    public string Format(int year, int number) => Of(year, number);

    public IQueryable<string> Numbers(AppDb db, int year)
    {
        var pattern = string.Create(CultureInfo.InvariantCulture, $"KYP-{year:0000}-%");
        return db.Set<LossReport>().Where(r => EF.Functions.Like(r.Number, pattern)).Select(r => r.Number);
    }

    internal static string Of(int year, int number) => string.Create(CultureInfo.InvariantCulture, $"KYP-{year:0000}-{number:000}");
}
