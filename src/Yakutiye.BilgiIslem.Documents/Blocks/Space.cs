using Yakutiye.BilgiIslem.Documents.Flow;
using Yakutiye.BilgiIslem.Documents.Typesetting;

namespace Yakutiye.BilgiIslem.Documents.Blocks;

internal sealed class Space(float millimetres) : IBlock
{
    public IEnumerable<Strip> Compose(Setting setting) =>
        [new DrawnStrip(setting.Width, 0, static (_, _) => { }) { Gap = millimetres * Millimetre.Point, StaysWithNext = true }];
}
