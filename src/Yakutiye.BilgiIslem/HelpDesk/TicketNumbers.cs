using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Numbering;

namespace Yakutiye.BilgiIslem.HelpDesk;

/// <summary>Shows the tickets' numbers to whoever looks for gaps.</summary>
public sealed class TicketNumbers : INumberedRecords
{
    public string Series => TicketDesk.Series;

    public string Format(int year, int number) => TicketNumber.Format(year, number);

    public IQueryable<string> Numbers(AppDb db, int year)
    {
        var pattern = string.Create(CultureInfo.InvariantCulture, $"ARZ-{year:0000}-%");
        return db.Set<Ticket>().Where(t => EF.Functions.Like(t.Number, pattern)).Select(t => t.Number);
    }
}
