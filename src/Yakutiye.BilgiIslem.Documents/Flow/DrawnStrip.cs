using Yakutiye.BilgiIslem.Documents.Engine;
using Yakutiye.BilgiIslem.Documents.Typesetting;

namespace Yakutiye.BilgiIslem.Documents.Flow;

/// <summary>A strip whose block draws it: signatures, charts, codes.</summary>
internal sealed class DrawnStrip(float width, float height, Action<IInk, Box> draw) : Strip(height)
{
    public override void Draw(IInk ink, float left, float top) => draw(ink, new Box(left, top, width, Height));
}
