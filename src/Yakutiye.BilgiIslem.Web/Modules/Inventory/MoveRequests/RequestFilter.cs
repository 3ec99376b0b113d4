using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Inventory.Orders;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Search;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory.MoveRequests;

public enum RequestScope
{
    [Display(Name = "Emir bekleyenler")] Waiting,
    [Display(Name = "Sonuçlananlar")] Decided,
    [Display(Name = "Benim açtıklarım")] Mine,
    [Display(Name = "İmzamı bekleyenler")] ToSign,
    [Display(Name = "Tümü")] All,
}

/// <summary>What the address of the list asks for.</summary>
public sealed record RequestFilter
{
    [FromQuery(Name = "q")]
    public string? Text { get; init; }

    [FromQuery(Name = "kapsam")]
    public RequestScope Scope { get; init; }

    [FromQuery(Name = "tur")]
    public MoveKind? Kind { get; init; }

    [FromQuery(Name = "sayfa")]
    public int Page { get; init; } = 1;

    public IQueryable<MoveRequest> Of(IQueryable<MoveRequest> requests, AppDb db, ISearchIndex index, ICurrentUser user, IReadOnlyCollection<int> directors)
    {
        requests = Kind is { } kind ? requests.Where(r => r.Kind == kind) : requests;
        requests = Scoped(requests, user, directors);
        return (string.IsNullOrWhiteSpace(Text) ? requests : Found(requests, Text.Trim(), db, index)).OrderByDescending(r => r.Id);
    }

    private IQueryable<MoveRequest> Scoped(IQueryable<MoveRequest> requests, ICurrentUser user, IReadOnlyCollection<int> directors)
    {
        var me = user.Id;
        return Scope switch
        {
            RequestScope.Waiting => requests.Waiting,
            RequestScope.Decided => requests.Where(r => r.Status != RequestStatus.Submitted),
            RequestScope.Mine => requests.Where(r => r.RequestedById == me),
            RequestScope.ToSign => requests.ToBeSignedBy(user, directors),
            RequestScope.All => requests,
        };
    }

    private static IQueryable<MoveRequest> Found(IQueryable<MoveRequest> requests, string text, AppDb db, ISearchIndex index)
    {
        var pattern = LikePattern.StartingWith(text.ToUpperInvariant());
        var people = index.Matching(db, PeopleQueries.SearchType, text);
        return requests.Where(r => EF.Functions.Like(r.Number, pattern, LikePattern.Escape) || people.Contains(r.PersonId ?? 0) || people.Contains(r.RequestedById));
    }
}
