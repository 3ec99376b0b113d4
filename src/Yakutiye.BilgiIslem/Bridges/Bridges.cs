using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Text;

namespace Yakutiye.BilgiIslem.Bridges;

/// <summary>A record of any module, as a page of another module shows it.</summary>
public sealed record RecordRow(string Type, int Id, string Number, string Title, string Link, string Status, Tone Tone, DateTime At);

/// <summary>What a module knows about a record of another. Gives only rows that the user may see.</summary>
public interface IRelatedRecords
{
    /// <summary>The heading above the rows, e.g. <c>Arıza kayıtları</c>.</summary>
    string Heading { get; }

    Task<IReadOnlyList<RecordRow>> ForAsync(AppDb db, ICurrentUser user, string type, int id, CancellationToken ct);
}

/// <summary>What waits for the user's decision.</summary>
public interface IApprovalSource
{
    Task<IReadOnlyList<RecordRow>> WaitingForAsync(AppDb db, ICurrentUser user, CancellationToken ct);
}

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

/// <summary>Proof that a duty of the regulation was done in a period.</summary>
public interface IDutyEvidence
{
    Task<IReadOnlyList<DutyCount>> InAsync(AppDb db, DateOnly from, DateOnly to, CancellationToken ct);
}

/// <param name="Article">The duty's id, e.g. <c>M8.1</c>.</param>
public sealed record DutyCount(string Article, string What, int Count, string Link);
