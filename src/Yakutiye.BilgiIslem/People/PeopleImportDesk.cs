using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Import;
using Yakutiye.BilgiIslem.Text;

namespace Yakutiye.BilgiIslem.People;

/// <summary>Checks files of units and users against what is recorded, and writes them: every line, or none.</summary>
public sealed class PeopleImportDesk(AppDb db)
{
    public async Task<ImportResult<ImportedUser>> CheckUsersAsync(TextTable table, ColumnMatch columns, bool updates, CancellationToken ct)
    {
        var units = await db.Units.InUse.Select(u => new { u.Id, u.Code, u.Name }).ToListAsync(ct);
        var names = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var unit in units)
        {
            // Two units of one name can only be told apart by their codes.
            var isShared = names.ContainsKey(TurkishText.Fold(unit.Name));
            names[TurkishText.Fold(unit.Name)] = isShared ? 0 : unit.Id;
        }

        foreach (var shared in names.Where(n => n.Value == 0).Select(n => n.Key).ToList())
        {
            names.Remove(shared);
        }

        // A code wins over a name that looks like it.
        foreach (var unit in units)
        {
            names[TurkishText.Fold(unit.Code)] = unit.Id;
        }

        var users = await db.Users.Select(u => new { u.UserName, u.Id }).ToDictionaryAsync(u => u.UserName!, u => u.Id, StringComparer.Ordinal, ct);
        return UserImport.Check(table, columns, new UserImportGround(names, users, updates));
    }

    public async Task<ImportResult<ImportedUnit>> CheckUnitsAsync(TextTable table, ColumnMatch columns, bool updates, CancellationToken ct)
    {
        var units = await db.Units.Select(u => new { u.Code, u.Id, Parent = u.Parent!.Code }).ToListAsync(ct);
        return UnitImport.Check(
            table, columns, new UnitImportGround(units.ToDictionary(u => u.Code, u => (u.Id, (string?)u.Parent), StringComparer.Ordinal), updates));
    }

    /// <summary>Accounts without a password: nobody can sign in with one until the administrator gives it. Saves, in the caller's transaction.</summary>
    public async Task WriteUsersAsync(IReadOnlyList<ImportedUser> lines, CancellationToken ct)
    {
        var roles = await db.Roles.ToDictionaryAsync(r => r.Name!, r => r.Id, StringComparer.Ordinal, ct);
        var ids = lines.Select(l => l.ExistingId).OfType<int>().ToHashSet();
        var known = ids.Count == 0 ? [] : (await db.Users.ToListAsync(ct)).Where(u => ids.Contains(u.Id)).ToDictionary(u => u.Id);
        var made = new List<(AppUser User, ImportedUser Line)>();
        foreach (var line in lines)
        {
            if (line.ExistingId is { } id)
            {
                known[id].Describe(line.Over(known[id]));
            }
            else
            {
                made.Add((new AppUser(line.UserName, line.Facts), line));
            }
        }

        db.AddRange(made.Select(m => m.User));
        await db.SaveChangesAsync(ct);
        db.AddRange(made.SelectMany(m => m.Line.Roles.Select(r => new IdentityUserRole<int> { UserId = m.User.Id, RoleId = roles[r] })));
        await db.SaveChangesAsync(ct);
    }

    /// <summary>Parents are tied after all units are there. Saves, in the caller's transaction.</summary>
    public async Task WriteUnitsAsync(IReadOnlyList<ImportedUnit> lines, CancellationToken ct)
    {
        var units = await db.Units.ToDictionaryAsync(u => u.Code, StringComparer.Ordinal, ct);
        foreach (var line in lines.Where(l => l.ExistingId is null))
        {
            units[line.Code] = new Unit(line.Code, line.Name);
            db.Add(units[line.Code]);
        }

        await db.SaveChangesAsync(ct);
        foreach (var line in lines)
        {
            var unit = units[line.Code];
            var parent = line.ParentCode is { } code ? units[code].Id : (int?)null;
            unit.Describe(
                line.Code,
                line.Name,
                line.Given.Contains("Parent") ? parent : unit.ParentId,
                line.Given.Contains("Remote") ? line.IsRemote : unit.IsRemote,
                line.Given.Contains("Place") ? line.Place : unit.Place,
                line.Given.Contains("Phone") ? line.Phone : unit.Phone);
        }

        await db.SaveChangesAsync(ct);
    }
}
