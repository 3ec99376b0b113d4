using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Calendar;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Notifications;
using Yakutiye.BilgiIslem.People;

namespace Yakutiye.BilgiIslem.Firms;

/// <summary>Tells Şef and Müdür that a contract ends, once: the mark on the contract is saved with the notice, over its version.</summary>
public sealed class ContractNotices(AppDb db, Notifier notifier, TimeProvider clock)
{
    public const string Ending = "firms.ending";

    public static IReadOnlyList<NotificationKind> Kinds { get; } = [new(Ending, "Sözleşme ya da garanti bitiyor", MailByDefault: true)];

    public static string Link(int contractId) => FormattableString.Invariant($"/firmalar/sozlesmeler/{contractId}");

    /// <returns>how many were told</returns>
    public async Task<int> RunAsync(CancellationToken ct)
    {
        var today = Istanbul.Today(clock);
        var due = await db.Set<FirmContract>().EndingSoon(today).Where(c => c.NoticedAt == null).Select(c => c.Id).ToListAsync(ct);
        var told = 0;
        foreach (var id in due)
        {
            told += await TellAsync(id, ct) ? 1 : 0;
        }

        return told;
    }

    private async Task<bool> TellAsync(int id, CancellationToken ct)
    {
        try
        {
            return await db.InTransactionAsync(
                async () =>
                {
                    var contract = await db.Set<FirmContract>().Include(c => c.Firm).SingleAsync(c => c.Id == id, ct);
                    if (contract.NoticedAt is not null)
                    {
                        return false;
                    }

                    contract.Noticed(clock.GetUtcNow().UtcDateTime);
                    await notifier.NotifyAsync(
                        await ResponsibleAsync(ct), Ending, FirmsText.Ending(contract.Firm.Name, contract.Subject, contract.LastDay), Link(id), ct);
                    await db.SaveChangesAsync(ct);
                    return true;
                },
                ct);
        }
        catch (DbUpdateConcurrencyException)
        {
            // Another node told it.
            return false;
        }
    }

    // Who acts for the post hears of it too.
    private Task<List<int>> ResponsibleAsync(CancellationToken ct)
    {
        var bearers = db.UserRoles
            .Join(db.Roles.Where(r => r.Name == RoleNames.Director || r.Name == RoleNames.Chief), ur => ur.RoleId, r => r.Id, (ur, _) => ur.UserId);
        var acting = db.Appointments.InForceOn(Istanbul.Today(clock))
            .Where(a => a.Post == RoleNames.Director || a.Post == RoleNames.Chief).Select(a => a.PersonId);
        return bearers.Union(acting).ToListAsync(ct);
    }
}
