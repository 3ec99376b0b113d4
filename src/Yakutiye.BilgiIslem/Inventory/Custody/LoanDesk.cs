using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Calendar;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Inventory.Assets;

namespace Yakutiye.BilgiIslem.Inventory.Custody;

/// <summary>
/// Reminds borrowers and coordinators: three days before, on the day, and every week after it. Each reminder is a row with a unique
/// key, saved with the notice: neither a restart nor a second node gives it twice.
/// </summary>
public sealed class LoanDesk(AppDb db, CustodyNotices notices, TimeProvider clock)
{
    private const int DaysBefore = 3;
    private const int Week = 7;

    /// <returns>how many reminders were given</returns>
    public async Task<int> RunAsync(CancellationToken ct)
    {
        var today = Istanbul.Today(clock);
        var soon = today.AddDays(DaysBefore);
        var loans = await db.Set<Asset>().OnLoan.Where(a => a.Until <= soon && a.PersonId != null)
            .Select(a => new { a.Id, Tag = a.RegistryNumber ?? a.Name, Until = a.Until!.Value, Person = a.PersonId!.Value })
            .ToListAsync(ct);
        var given = 0;
        foreach (var loan in loans)
        {
            var days = loan.Until.DayNumber - today.DayNumber;
            var reminder = new LoanReminder(loan.Id, loan.Until, StepOf(days), clock.GetUtcNow().UtcDateTime);
            given += await GiveAsync(reminder, loan.Person, InventoryText.DueIn(loan.Tag, days), ct) ? 1 : 0;
        }

        return given;
    }

    private static int StepOf(int daysLeft) => daysLeft switch
    {
        > 0 => -DaysBefore,
        0 => 0,
        _ => ((-daysLeft - 1) / Week) + 1,
    };

    private async Task<bool> GiveAsync(LoanReminder reminder, int personId, string sentence, CancellationToken ct)
    {
        try
        {
            return await db.InTransactionAsync(
                async () =>
                {
                    if (await db.Set<LoanReminder>().AnyAsync(r => r.AssetId == reminder.AssetId && r.Until == reminder.Until && r.Step == reminder.Step, ct))
                    {
                        return false;
                    }

                    db.Add(reminder);
                    await notices.DueAsync(personId, sentence, ct);
                    await db.SaveChangesAsync(ct);
                    return true;
                },
                ct);
        }
        catch (DbUpdateException)
        {
            // Another node was faster.
            db.ChangeTracker.Clear();
            return false;
        }
    }
}
