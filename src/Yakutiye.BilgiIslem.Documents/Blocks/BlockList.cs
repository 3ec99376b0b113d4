using Yakutiye.BilgiIslem.Documents.Flow;

namespace Yakutiye.BilgiIslem.Documents.Blocks;

/// <summary>The blocks of a paper in reading order.</summary>
internal sealed class BlockList
{
    private readonly List<IBlock> blocks = [];

    public bool AreSigned => blocks.Any(b => b is SignatureBlock);

    public void Add(IBlock block) => blocks.Add(block);

    public List<Strip> Compose(Setting setting)
    {
        var strips = new List<Strip>();
        foreach (var block in blocks)
        {
            if (block.HoldsPrevious && strips is [.., { BreaksPage: false }])
            {
                strips[^1].StaysWithNext = true;
            }

            strips.AddRange(block.Compose(setting));
        }

        return strips;
    }
}
