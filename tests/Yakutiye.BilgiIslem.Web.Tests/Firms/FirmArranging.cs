using Yakutiye.BilgiIslem.Calendar;
using Yakutiye.BilgiIslem.Firms;
using Yakutiye.BilgiIslem.Web.Tests.Hosting;

namespace Yakutiye.BilgiIslem.Web.Tests.Firms;

/// <summary>Firms and contracts to try pages with. Days are counted from today.</summary>
internal static class FirmArranging
{
    public static DateOnly Today => Istanbul.Today(TimeProvider.System);

    public static Task<(int Firm, int Contact, int Contract)> FirmAsync(
        this PortalFactory portal, string name, int from = -100, int to = 200, string subject = "Bakım", ContractKind kind = ContractKind.Maintenance) =>
        portal.WithDbAsync(async db =>
        {
            var firm = new Firm(new FirmCard(name));
            var contact = firm.AddContact("Yasemin Kurt", "Satış", null, null);
            var contract = firm.AddContract(new ContractCard(kind, subject, Today.AddDays(from), Today.AddDays(to)));
            db.Add(firm);
            await db.SaveChangesAsync();
            return (firm.Id, contact.Id, contract.Id);
        });

    public static Dictionary<string, string> ContractFields(string subject, int from, int to) => new(StringComparer.Ordinal)
    {
        ["Kind"] = "Maintenance", ["Subject"] = subject, ["StartsOn"] = Iso(from), ["EndsOn"] = Iso(to), ["NoticeDays"] = "30",
    };

    public static string Iso(int day) => Today.AddDays(day).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
