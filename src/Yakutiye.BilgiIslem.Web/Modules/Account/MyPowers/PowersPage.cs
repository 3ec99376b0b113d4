using Yakutiye.BilgiIslem.People;

namespace Yakutiye.BilgiIslem.Web.Modules.Account.MyPowers;

/// <param name="LentBy">Null: by a role of one's own.</param>
public sealed record PowerLine(string Title, string? LentBy, string? Article);

public sealed record LentLine(string Kind, string From, DateOnly Begins, DateOnly Ends);

public sealed record PowersPage(
    IReadOnlyList<string> Roles, bool IsReplaced, IReadOnlyList<LentLine> Lent, IReadOnlyList<IGrouping<string, PowerLine>> Modules)
{
    public static PowersPage Of(PersonSnapshot person, PersonPowers powers, PermissionCatalog catalog) => new(
        [.. person.Roles.Select(RoleNames.Title)],
        powers.OwnRoles.Count < person.Roles.Count,
        [.. powers.Lent.Select(l => new LentLine(KindOf(l), l.ForName, l.From, l.To))],
        [.. catalog.All.Where(p => powers.Can(p.Key))
            .Select(p => (p.Module, Line: new PowerLine(p.Title, powers.As(person.Id, person.Name, p.Key).ForName, p.LockedBy)))
            .GroupBy(p => p.Module, p => p.Line, StringComparer.Ordinal)]);

    private static string KindOf(LentPowers lent) =>
        lent.Post is { } post ? $"Vekâlet: {RoleNames.Title(post)}" : $"Yetki devri: {lent.Permissions.Count} yetki";
}
