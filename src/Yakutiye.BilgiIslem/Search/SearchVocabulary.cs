namespace Yakutiye.BilgiIslem.Search;

/// <summary>Under which vocabulary the stored search words were last written.</summary>
public sealed record SearchVocabulary
{
    /// <summary>Goes up by one whenever a <see cref="ISearchable"/> is found by other words than before.</summary>
    public const int Current = 2;

    public int Written { get; init; }
}
