using Yakutiye.BilgiIslem.Bridges;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.People;

namespace Yakutiye.BilgiIslem.Web.Shared;

/// <summary>What a module puts on the home page for the person who looks at it.</summary>
public interface IHomeCard
{
    int Order { get; }

    /// <summary>Null: nothing of interest to this person.</summary>
    Task<HomeCard?> ReadAsync(AppDb db, ICurrentUser user, CancellationToken ct);
}

/// <param name="Count">All that waits; <paramref name="Rows"/> are the first few.</param>
public sealed record HomeCard(string Title, int Count, string Link, IReadOnlyList<RecordRow> Rows, string Empty);
