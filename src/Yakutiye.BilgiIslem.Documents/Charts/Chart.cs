using Yakutiye.BilgiIslem.Documents.Typesetting;

namespace Yakutiye.BilgiIslem.Documents.Charts;

/// <summary>A chart as vectors, readable without colours too: values or legends say in words what they show.</summary>
public abstract record Chart(string Title)
{
    private protected Chart(string title, float height) : this(title) => Height = height;

    /// <summary>In millimetres, without the title.</summary>
    public float Height { get; init; } = 65;

    internal abstract bool HasData { get; }

    internal abstract void Draw(ChartCanvas canvas, Box box);
}
