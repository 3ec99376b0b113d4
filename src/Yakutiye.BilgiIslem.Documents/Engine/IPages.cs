namespace Yakutiye.BilgiIslem.Documents.Engine;

/// <summary>Laid out pages of one size, in points, ready to be drawn.</summary>
internal interface IPages
{
    int Count { get; }
    float Width { get; }
    float Height { get; }

    /// <param name="page">from 0</param>
    void Draw(IInk ink, int page);
}
