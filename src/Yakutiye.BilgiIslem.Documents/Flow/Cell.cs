using Yakutiye.BilgiIslem.Documents.Typesetting;

namespace Yakutiye.BilgiIslem.Documents.Flow;

/// <summary>One cell of a row: its place, its lines, its ground.</summary>
internal readonly record struct Cell(float X, float Width, IReadOnlyList<TextLine> Lines, Tint? Ground = null)
{
    public float TextHeight
    {
        get
        {
            var height = 0f;
            for (var i = 0; i < Lines.Count; i++)
            {
                height += Lines[i].Height;
            }

            return height;
        }
    }
}
