using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.HelpDesk;
using Yakutiye.BilgiIslem.Web.Tests.Hosting;

namespace Yakutiye.BilgiIslem.Web.Tests.HelpDesk;

/// <summary>A filled-in form of a new ticket, and what became of it.</summary>
internal static class TicketFilingForm
{
    public const string Path = "/destek/talepler/yeni";

    public static async Task<Dictionary<string, string>> FieldsAsync(this PortalFactory portal, string title, int? category = null) => new(StringComparer.Ordinal)
    {
        ["CategoryId"] = (category ?? await portal.CategoryAsync("Tarayıcı")).ToString(CultureInfo.InvariantCulture),
        ["Kind"] = "Fault",
        ["Title"] = title,
        ["Description"] = "Açıklama metni",
        ["Urgency"] = "Normal",
    };

    public static Task<Ticket> FiledAsync(this PortalFactory portal, string title) =>
        portal.WithDbAsync(db => db.Set<Ticket>().Include(t => t.Unit).SingleAsync(t => t.Title == title));

    public static Task<int> CountFiledAsync(this PortalFactory portal, string title) =>
        portal.WithDbAsync(db => db.Set<Ticket>().CountAsync(t => t.Title == title));
}
