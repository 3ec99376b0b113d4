using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Search;

namespace Yakutiye.BilgiIslem.Web.Modules.People.Directory;

public sealed record DirectoryFilter
{
    [FromQuery(Name = "q")]
    public string? Q { get; init; }

    [FromQuery(Name = "birim")]
    public int? UnitId { get; init; }

    [FromQuery(Name = "sayfa")]
    public int Page { get; init; } = 1;

    public IQueryable<AppUser> Apply(AppDb db, ISearchIndex index)
    {
        var users = db.Users.Active;
        if (!string.IsNullOrWhiteSpace(Q))
        {
            users = users.Matching(Q, db, index);
        }

        return (UnitId is { } unit ? users.Where(u => u.UnitId == unit) : users).ByName;
    }
}

public sealed class DirectoryFilterValidator : AbstractValidator<DirectoryFilter>
{
    public DirectoryFilterValidator() => RuleFor(f => f.Q).MaximumLength(200);
}
