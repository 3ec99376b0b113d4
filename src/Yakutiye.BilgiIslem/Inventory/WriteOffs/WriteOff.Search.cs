using Yakutiye.BilgiIslem.Search;
using Yakutiye.BilgiIslem.Text;

namespace Yakutiye.BilgiIslem.Inventory.WriteOffs;

// What the lists find them by.
public sealed partial class WriteOff : ISearchable
{
    string ISearchable.SearchType => RecordType;
    string ISearchable.SearchText => $"{Number} {Cause.TurkishName} {Reason} {ProposedByName} {LineWords}";
    string ISearchable.SearchScope => WriteOffFlow.IsEnd(Status) ? "bitti" : "acik";

    /// <summary>Kept on the record, because the index is written when the lines may not be loaded.</summary>
    public string LineWords { get; private set; } = "";
}

public sealed partial class LossReport : ISearchable
{
    string ISearchable.SearchType => RecordType;
    string ISearchable.SearchText => $"{Number} {AssetTag} {AssetName} {Place} {Story} {PoliceNumber} {ReportedByName}";
    string ISearchable.SearchScope => Status is LossStatus.Open ? "acik" : "bitti";
}
