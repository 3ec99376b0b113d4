using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.People;

namespace Yakutiye.BilgiIslem.Bridges;

/// <summary>What waits for the user's decision.</summary>
public interface IApprovalSource
{
    Task<IReadOnlyList<RecordRow>> WaitingForAsync(AppDb db, ICurrentUser user, CancellationToken ct);
}
