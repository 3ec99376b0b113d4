namespace Yakutiye.BilgiIslem.Attachments;

/// <summary>How much a zip file (and so an Office document) may hold once it is unpacked.</summary>
/// <param name="MaxBytes">bytes of all entries together, those of archives within archives included</param>
/// <param name="MaxEntries">entries, likewise together</param>
/// <param name="MaxRatio">unpacked to packed size; counted from 10 MB up, since small tables pack very well</param>
/// <param name="MaxDepth">archives within archives: 1 allows a document in a zip, or a table in a document</param>
public sealed record ArchiveLimits(long MaxBytes = 200 * 1024 * 1024, int MaxEntries = 5_000, int MaxRatio = 200, int MaxDepth = 2)
{
    public static ArchiveLimits Default { get; } = new();
}
