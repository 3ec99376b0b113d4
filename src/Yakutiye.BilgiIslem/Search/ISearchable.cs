namespace Yakutiye.BilgiIslem.Search;

/// <summary>A record that the search box finds. Its document is written with every save.</summary>
public interface ISearchable
{
    int Id { get; }

    /// <summary>The kind of record, as <c>RecordLink</c> and the search sources name it.</summary>
    string SearchType { get; }

    /// <summary>What people may look it up by; folded on save.</summary>
    string SearchText { get; }

    /// <summary>Words that narrow the index to what a person may see, e.g. <c>b12 k45</c> for unit 12 and person 45.</summary>
    string SearchScope { get; }
}
