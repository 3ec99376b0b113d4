using Yakutiye.BilgiIslem.Search;

namespace Yakutiye.BilgiIslem.Inventory.Licences;

// What the search box finds a licence by; never by its key.
public sealed partial class SoftwareLicence : ISearchable
{
    public const string RecordType = "lisans";

    string ISearchable.SearchType => RecordType;
    string ISearchable.SearchText => $"{Product} {Edition} {Publisher} {Notes}";
    string ISearchable.SearchScope => "";
}
