using System.Globalization;
using Yakutiye.BilgiIslem.Search;

namespace Yakutiye.BilgiIslem.HelpDesk;

// What the search box finds a ticket by, and whom the index shows it to.
public sealed partial class Ticket : ISearchable
{
    public const string RecordType = "ariza";

    /// <summary>The scope word of what is still open.</summary>
    public const string OpenScope = "acik";

    string ISearchable.SearchType => RecordType;
    string ISearchable.SearchText => $"{Number} {Title} {Description} {Solution} {Room} {Phone}";
    string ISearchable.SearchScope => string.Create(CultureInfo.InvariantCulture, $"b{UnitId ?? 0} k{RequesterId} {(EndedAt is null ? OpenScope : "bitti")}");
}
