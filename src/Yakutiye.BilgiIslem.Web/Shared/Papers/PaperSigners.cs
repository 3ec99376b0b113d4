using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Calendar;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Documents;
using Yakutiye.BilgiIslem.People;

namespace Yakutiye.BilgiIslem.Web.Shared.Papers;

/// <summary>Names and titles below the signatures of papers, with the "V." of one who acts for a post.</summary>
public sealed class PaperSigners(AppDb db, TimeProvider clock)
{
    // The posts whose holders sign orders and approvals.
    private static readonly string[] Powers = [RoleNames.Director, RoleNames.TopManager];

    /// <summary>Who signs for the post today; without anybody, a line for the name.</summary>
    /// <param name="role">in which capacity, as the paper says it</param>
    public async Task<Signer> HolderAsync(string role, string post, CancellationToken ct)
    {
        var acting = await db.Appointments.InForceOn(Istanbul.Today(clock)).Where(a => a.Post == post).OrderBy(a => a.Id)
            .Select(a => new { a.Person.FullName, a.ForPerson!.Title }).FirstOrDefaultAsync(ct);
        if (acting is not null)
        {
            return new Signer(role, acting.FullName, acting.Title ?? RoleNames.Title(post)) { Acting = true };
        }

        var holder = await db.BearersOf(post).ByName.Select(u => new { u.FullName, u.Title }).FirstOrDefaultAsync(ct);
        return new Signer(role, holder?.FullName ?? "", holder?.Title ?? RoleNames.Title(post));
    }

    /// <summary>Who signed, with his own title, or with that of the post which he acted for on the day.</summary>
    /// <param name="name">as it was recorded with the signature</param>
    public async Task<Signer> SignedAsync(string role, int userId, string name, DateTime at, CancellationToken ct)
    {
        var own = (await db.RolesOfAsync(userId, ct)).FirstOrDefault(r => Powers.Contains(r, StringComparer.Ordinal));
        var day = Istanbul.DayOf(at);
        var acting = await db.Appointments
            .Where(a => own == null && a.PersonId == userId && Powers.Contains(a.Post!) && a.From <= day && day <= a.To && (a.EndedAt == null || a.EndedAt >= at))
            .OrderBy(a => a.Id).Select(a => new { a.Post, a.ForPerson!.Title }).FirstOrDefaultAsync(ct);
        if (acting is not null)
        {
            return new Signer(role, name, acting.Title ?? RoleNames.Title(acting.Post!)) { Acting = true };
        }

        return new Signer(role, name, await TitleAsync(userId, ct) ?? (own is null ? "" : RoleNames.Title(own)));
    }

    public Task<string?> TitleAsync(int userId, CancellationToken ct) => db.Users.Where(u => u.Id == userId).Select(u => u.Title).FirstOrDefaultAsync(ct);
}
