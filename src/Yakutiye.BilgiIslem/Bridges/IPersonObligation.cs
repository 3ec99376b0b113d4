using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.People;

namespace Yakutiye.BilgiIslem.Bridges;

/// <summary>What a person holds or owes, and how it passes to somebody else when the person leaves (M12.4, BR-06).</summary>
public interface IPersonObligation
{
    /// <summary>E.g. <c>Açık arıza kayıtları</c>.</summary>
    string Title { get; }

    Task<IReadOnlyList<RecordRow>> OfAsync(AppDb db, ICurrentUser user, int personId, CancellationToken ct);

    /// <summary>Passes everything to the other person; saved by the caller.</summary>
    /// <returns>how many records changed hands</returns>
    Task<int> HandOverAsync(AppDb db, int fromPersonId, int toPersonId, Actor by, DateTime now, CancellationToken ct);
}
