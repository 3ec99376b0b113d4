using Yakutiye.BilgiIslem.Documents.Flow;

namespace Yakutiye.BilgiIslem.Documents.Blocks;

internal interface IBlock
{
    /// <summary>A signature must not stand alone on a page: it takes the end of the text before it along.</summary>
    bool HoldsPrevious => false;

    IEnumerable<Strip> Compose(Setting setting);
}
