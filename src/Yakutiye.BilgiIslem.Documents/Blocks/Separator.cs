using Yakutiye.BilgiIslem.Documents.Flow;
using Yakutiye.BilgiIslem.Documents.Typesetting;

namespace Yakutiye.BilgiIslem.Documents.Blocks;

internal sealed class Separator : IBlock
{
    public IEnumerable<Strip> Compose(Setting setting) =>
        [new DrawnStrip(setting.Width, 1, static (ink, box) => ink.Line(new Spot(box.X, box.Y), new Spot(box.Right, box.Y), 0.5f, Tint.Hairline)) { Gap = setting.Gap }];
}
