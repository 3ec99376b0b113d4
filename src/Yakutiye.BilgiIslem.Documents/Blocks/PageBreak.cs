using Yakutiye.BilgiIslem.Documents.Flow;

namespace Yakutiye.BilgiIslem.Documents.Blocks;

internal sealed class PageBreak : IBlock
{
    public IEnumerable<Strip> Compose(Setting setting) => [new PageBreakStrip()];
}
