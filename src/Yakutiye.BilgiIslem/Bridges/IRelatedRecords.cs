using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.People;

namespace Yakutiye.BilgiIslem.Bridges;

/// <summary>What a module knows about a record of another. Gives only rows that the user may see.</summary>
public interface IRelatedRecords
{
    /// <summary>The heading above the rows, e.g. <c>Arıza kayıtları</c>.</summary>
    string Heading { get; }

    Task<IReadOnlyList<RecordRow>> ForAsync(AppDb db, ICurrentUser user, string type, int id, CancellationToken ct);
}
