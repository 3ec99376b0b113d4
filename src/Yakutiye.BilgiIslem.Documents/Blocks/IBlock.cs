using Yakutiye.BilgiIslem.Documents.Flow;

namespace Yakutiye.BilgiIslem.Documents.Blocks;

internal interface IBlock
{
    /// <summary>Signatures, codes and small print must not stand alone on a page: they take the end of what is before them along.</summary>
    bool HoldsPrevious => false;

    IEnumerable<Strip> Compose(Setting setting);
}
