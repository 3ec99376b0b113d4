using Yakutiye.BilgiIslem.Documents.Flow;
using Yakutiye.BilgiIslem.Documents.Typesetting;

namespace Yakutiye.BilgiIslem.Documents.Blocks;

/// <summary>Small, quiet print: captions, sources, legal remarks.</summary>
internal sealed class Note(Words words, Side side) : IBlock
{
    public bool HoldsPrevious => true;

    public IEnumerable<Strip> Compose(Setting setting)
    {
        var type = setting.Text with { Side = side, Size = setting.Style.TextSize * 0.82f, Color = Tint.Quiet };
        var strips = LineStrip.Of(TextSetter.Set(words, type, setting.Width));
        strips[0].Gap = setting.Gap * 0.6f;
        return strips;
    }
}
