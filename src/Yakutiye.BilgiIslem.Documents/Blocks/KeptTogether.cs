using Yakutiye.BilgiIslem.Documents.Flow;

namespace Yakutiye.BilgiIslem.Documents.Blocks;

/// <summary>Blocks that stand on one page when any page can hold them.</summary>
internal sealed class KeptTogether(BlockList blocks) : IBlock
{
    public bool HoldsPrevious => blocks.AreSigned;

    public IEnumerable<Strip> Compose(Setting setting)
    {
        var strips = blocks.Compose(setting);
        for (var i = 0; i < strips.Count - 1; i++)
        {
            strips[i].StaysWithNext = true;
        }

        return strips;
    }
}
