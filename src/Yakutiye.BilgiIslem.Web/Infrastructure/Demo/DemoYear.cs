using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.HelpDesk;
using Yakutiye.BilgiIslem.Web.Infrastructure.Startup;

namespace Yakutiye.BilgiIslem.Web.Infrastructure.Demo;

/// <summary>
/// In Development only: a year of work that ends today, so that every page has something to show. Told through the verbs of
/// the domain; the same on every machine but for the dates. <c>DemoYear=false</c> leaves it out.
/// </summary>
public sealed class DemoYear(IConfiguration configuration, TimeProvider clock) : IPreparation
{
    public int Order => 100;

    public async Task PrepareAsync(IServiceProvider services, CancellationToken ct)
    {
        var db = services.GetRequiredService<AppDb>();
        if (!configuration.GetValue("DemoYear", true) || await db.Set<Ticket>().AnyAsync(ct))
        {
            return;
        }

        await db.InTransactionAsync(() => TellAsync(services, db, ct), ct);
    }

    private async Task TellAsync(IServiceProvider services, AppDb db, CancellationToken ct)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        await DemoYearPeople.AddAsync(db, ct);
        await DemoYearTeams.AddAsync(db, ct);
        var cast = await DemoYearCast.ReadAsync(db, ct);
        var firms = await DemoFirms.AddAsync(db, now, ct);
        var assets = await ActivatorUtilities.CreateInstance<DemoStore>(services, cast, firms, now).AddAsync(ct);
        await new DemoCommissioning(db, cast, now).AddAsync(assets, ct);
        await ActivatorUtilities.CreateInstance<DemoLicences>(services, cast, now).AddAsync(assets, ct);
        await ActivatorUtilities.CreateInstance<DemoCustody>(services, cast, now).AddAsync(assets, ct);
        var tickets = await ActivatorUtilities.CreateInstance<DemoYearTickets>(services, cast, now).AddAsync(ct);
        await ActivatorUtilities.CreateInstance<DemoWriteOffs>(services, cast, now).AddAsync(ct);
        await ActivatorUtilities.CreateInstance<DemoCounts>(services, cast, now).AddAsync(ct);
        DemoYearNews.Add(db, cast, tickets, now);
        await db.SaveChangesAsync(ct);
    }
}
