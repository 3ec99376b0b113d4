using Yakutiye.BilgiIslem.Documents.Engine;

namespace Yakutiye.BilgiIslem.Documents.Flow;

/// <summary>A paper with every strip in its place. Nothing is drawn before the last page is known, so "x / y" is right.</summary>
internal sealed class PageLayout(PageFrame frame, IReadOnlyList<IReadOnlyList<PlacedStrip>> pages) : IPages
{
    public int Count => pages.Count;

    public float Width => frame.Width;

    public float Height => frame.Height;

    public void Draw(IInk ink, int page)
    {
        frame.Draw(ink, page + 1, pages.Count);
        foreach (var (strip, top) in pages[page])
        {
            strip.Draw(ink, frame.Left, top);
        }
    }
}
