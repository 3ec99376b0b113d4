using Yakutiye.BilgiIslem.Data;

namespace Yakutiye.BilgiIslem.Bridges;

/// <summary>How often records of another module had faults: the inventory asks, the help desk answers.</summary>
public interface IFaultCounts
{
    /// <returns>record id → faults reported since then; who had none is left out</returns>
    Task<IReadOnlyDictionary<int, int>> SinceAsync(AppDb db, string type, DateTime since, CancellationToken ct);
}
