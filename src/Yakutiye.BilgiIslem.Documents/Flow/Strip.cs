using Yakutiye.BilgiIslem.Documents.Engine;

namespace Yakutiye.BilgiIslem.Documents.Flow;

/// <summary>A strip of paper as wide as the text area: a line, a table row, a picture. Pages break between strips.</summary>
internal abstract class Strip(float height)
{
    public float Height => height;

    /// <summary>White above the strip, lost at the top of a page.</summary>
    public float Gap { get; set; }

    public bool StaysWithNext { get; set; }

    /// <summary>What is shown again above this strip when a page begins with it: a table's header.</summary>
    public Strip? Header { get; init; }

    public virtual bool BreaksPage => false;

    public abstract void Draw(IInk ink, float left, float top);

    /// <summary>Asked only of a strip taller than a page.</summary>
    /// <returns>null when there is nothing to cut at this height</returns>
    public virtual (Strip Upper, Strip Lower)? CutAt(float room) => null;
}
