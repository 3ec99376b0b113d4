using Yakutiye.BilgiIslem.Data;

namespace Yakutiye.BilgiIslem.Upkeep;

/// <summary>What a module can prove of its own records. Registered on its visiting card; <c>dogrula</c> runs it with the rest.</summary>
public interface IExamination
{
    /// <summary>Turkish, e.g. <c>Zimmet</c>.</summary>
    string Title { get; }

    Task<CheckResult> RunAsync(AppDb db, CancellationToken ct);
}
