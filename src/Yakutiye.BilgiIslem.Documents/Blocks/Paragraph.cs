using Yakutiye.BilgiIslem.Documents.Flow;
using Yakutiye.BilgiIslem.Documents.Typesetting;

namespace Yakutiye.BilgiIslem.Documents.Blocks;

internal sealed class Paragraph(Words words, Side side) : IBlock
{
    public IEnumerable<Strip> Compose(Setting setting)
    {
        var type = setting.Text with { Side = side };
        if (side == Side.Left)
        {
            type = type with { Justified = setting.Style.Justified, FirstLineIndent = setting.Style.FirstLineIndent * Millimetre.Point };
        }

        var strips = LineStrip.Of(TextSetter.Set(words, type, setting.Width));
        strips[0].Gap = setting.Gap;
        return strips;
    }
}
