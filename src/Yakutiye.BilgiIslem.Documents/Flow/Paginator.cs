namespace Yakutiye.BilgiIslem.Documents.Flow;

/// <summary>Deals strips out to pages.</summary>
internal sealed class Paginator(float firstTop, float nextTop, float bottom)
{
    private const float Tolerance = 0.01f;

    private readonly List<List<PlacedStrip>> pages = [[]];
    private float at = firstTop;

    private List<PlacedStrip> Page => pages[^1];

    private bool IsFresh => Page.Count == 0;

    // The first page is shorter by its letterhead, so turning even an empty one can win room.
    private bool CanWinRoom => at > nextTop + Tolerance;

    public IReadOnlyList<IReadOnlyList<PlacedStrip>> Deal(IReadOnlyList<Strip> strips)
    {
        for (var i = 0; i < strips.Count;)
        {
            var end = i + 1;
            while (end < strips.Count && strips[end - 1].StaysWithNext && !strips[end].BreaksPage)
            {
                end++;
            }

            DealGroup(strips, i, end);
            i = end;
        }

        return pages;
    }

    private void DealGroup(IReadOnlyList<Strip> strips, int start, int end)
    {
        if (strips[start].BreaksPage)
        {
            if (!IsFresh)
            {
                TurnPage();
            }

            return;
        }

        // Of a group that no page can hold, the end stays together: that is where the signatures are.
        for (var fits = EndThatFits(strips, start, end); fits < end && start < fits; start++)
        {
            Place(strips[start]);
        }

        var height = Needed(strips, start, end);
        if (CanWinRoom && at + height > bottom + Tolerance && height <= Whole(strips[start]))
        {
            TurnPage();
        }

        for (var i = start; i < end; i++)
        {
            Place(strips[i]);
        }
    }

    private int EndThatFits(IReadOnlyList<Strip> strips, int start, int end)
    {
        var (first, height) = (end, 0f);
        while (first > start && height + strips[first - 1].Height <= Whole(strips[first - 1]))
        {
            first--;
            height += strips[first].Height + strips[first].Gap;
        }

        return first;
    }

    private float Needed(IReadOnlyList<Strip> strips, int start, int end)
    {
        var height = 0f;
        for (var i = start; i < end; i++)
        {
            height += strips[i].Height + (i == start && IsFresh ? 0 : strips[i].Gap);
        }

        return height;
    }

    private float Whole(Strip strip) => bottom - nextTop - (strip.Header?.Height ?? 0) + Tolerance;

    private void Place(Strip strip)
    {
        var gap = IsFresh ? 0 : strip.Gap;
        if (at + gap + strip.Height > bottom + Tolerance && CanWinRoom && strip.Height <= Whole(strip))
        {
            TurnPage();
            gap = 0;
        }

        if (IsFresh && strip.Header is { } header)
        {
            Put(header, 0);
        }

        if (at + gap + strip.Height > bottom + Tolerance && Cut(strip, gap))
        {
            return;
        }

        Put(strip, gap);
    }

    private bool Cut(Strip strip, float gap)
    {
        if (strip.CutAt(bottom - at - gap) is { } parts)
        {
            Put(parts.Upper, gap);
            TurnPage();
            Place(parts.Lower);
            return true;
        }

        if (Page.All(p => p.Strip == strip.Header) || strip.CutAt(Whole(strip)) is null)
        {
            return false;
        }

        TurnPage();
        Place(strip);
        return true;
    }

    private void Put(Strip strip, float gap)
    {
        Page.Add(new PlacedStrip(strip, at + gap));
        at += gap + strip.Height;
    }

    private void TurnPage()
    {
        pages.Add([]);
        at = nextTop;
    }
}
