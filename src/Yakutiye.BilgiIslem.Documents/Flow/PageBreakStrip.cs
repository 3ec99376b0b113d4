using Yakutiye.BilgiIslem.Documents.Engine;

namespace Yakutiye.BilgiIslem.Documents.Flow;

internal sealed class PageBreakStrip() : Strip(0)
{
    public override bool BreaksPage => true;

    public override void Draw(IInk ink, float left, float top) { }
}
