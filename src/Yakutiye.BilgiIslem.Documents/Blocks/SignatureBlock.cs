using Yakutiye.BilgiIslem.Documents.Flow;
using Yakutiye.BilgiIslem.Documents.Typesetting;

namespace Yakutiye.BilgiIslem.Documents.Blocks;

/// <summary>Signers side by side in the given order; one alone stands on the right, where letters are signed.</summary>
internal sealed class SignatureBlock(IReadOnlyList<Signer> signers) : IBlock
{
    private const int MostInRow = 4;

    public bool HoldsPrevious => true;

    public IEnumerable<Strip> Compose(Setting setting)
    {
        var type = setting.Text with { Side = Side.Center, Size = signers.Count > 2 ? setting.Style.TextSize * 0.92f : setting.Style.TextSize };
        var rows = (signers.Count + MostInRow - 1) / MostInRow;
        var strips = signers.Chunk((signers.Count + rows - 1) / rows).Select(row => SignatureRow.Strip(row, type, setting.Width)).ToList();
        foreach (var strip in strips)
        {
            strip.Gap = setting.Gap * 3;
            strip.StaysWithNext = strip != strips[^1];
        }

        return strips;
    }
}
