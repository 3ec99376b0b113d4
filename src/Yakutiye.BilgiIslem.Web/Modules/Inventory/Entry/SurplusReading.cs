using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Calendar;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Inventory.Assets;
using Yakutiye.BilgiIslem.Inventory.Counts;
using Yakutiye.BilgiIslem.Inventory.Vouchers;
using Yakutiye.BilgiIslem.People;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory.Entry;

/// <summary>Fills the form of an entry with what a closed year-end count found on no books (TMY m.17).</summary>
public sealed class SurplusReading(AppDb db, EntryReading entries, ICurrentUser user, TimeProvider clock)
{
    private const int LongestNote = 1000, LongestSerial = 80;

    /// <summary>Null: no such count, not closed, or a list check.</summary>
    public async Task<EntryForm?> FormAsync(int countId, CancellationToken ct)
    {
        var count = await db.Set<CountCampaign>().AsNoTracking().VisibleTo(user).FirstOrDefaultAsync(c => c.Id == countId, ct);
        if (count is not { MinutesDate: { } minutes })
        {
            return null;
        }

        var finds = await db.Set<CountFind>().AsNoTracking().Of(countId).Surplus.Include(f => f.Asset).Include(f => f.Place)
            .OrderBy(f => f.Id).Take(EntryForm.MaxLines).ToListAsync(ct);
        var blank = await entries.BlankAsync(null, ct);
        return blank with
        {
            Kind = VoucherKind.CountSurplus, BaseKind = BaseDocumentKind.CountMinutes, BaseNumber = count.Number, BaseDate = minutes, Date = Istanbul.Today(clock),
            Counterpart = BookPageText.SurplusOf(count.Number), Note = NoteOf(finds), Lines = finds.Count == 0 ? blank.Lines : [.. finds.Select(LineOf)],
        };
    }

    // The old card keeps its serial, and its value is not today's: both are typed anew.
    private static EntryLineForm LineOf(CountFind find) => find.Asset is { } known
        ? EntryReading.LineOf([known]) with { UnitPrice = null, Serials = known.FormerSerial, WarrantyEndsOn = null }
        : new EntryLineForm { Serials = find.Tag.Length <= LongestSerial ? find.Tag : null };

    private static string? NoteOf(IReadOnlyList<CountFind> finds)
    {
        var note = BookPageText.FoundAs(finds.Select(f => $"{f.Tag} ({f.Place.Name})"));
        return note.Length > LongestNote ? note[..LongestNote] : note;
    }
}
