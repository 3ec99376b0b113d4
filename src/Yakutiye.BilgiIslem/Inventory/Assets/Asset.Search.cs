using System.Globalization;
using Yakutiye.BilgiIslem.Search;

namespace Yakutiye.BilgiIslem.Inventory.Assets;

// What the search box finds an asset by, and whom the index shows it to.
public sealed partial class Asset : ISearchable
{
    public const string RecordType = "demirbas";

    /// <summary>The scope word of what is still on the books.</summary>
    public const string ActiveScope = "var";

    string ISearchable.SearchType => RecordType;
    string ISearchable.SearchText => $"{RegistryNumber} {Sequence} {Serial} {Name} {Brand} {Model} {Room} {Notes} {string.Join(' ', Facts.Select(f => f.Value))}";

    // People say the end of a number without its zeros: 42 of 255.02.01.01.02-26-00042.
    private string Sequence => RegistryNumber?[(RegistryNumber.LastIndexOf('-') + 1)..].TrimStart('0') ?? "";

    string ISearchable.SearchScope => string.Create(CultureInfo.InvariantCulture, $"b{UnitId ?? 0} k{PersonId ?? 0} {(AssetFlow.IsGone(State) ? "yok" : ActiveScope)}");
}
