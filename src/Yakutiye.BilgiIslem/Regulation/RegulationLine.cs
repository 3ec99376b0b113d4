namespace Yakutiye.BilgiIslem.Regulation;

public enum RegulationLineKind
{
    Title,
    Part,
    Article,
    Heading,
    Paragraph,
    Bullet,
    Numbered,
}

/// <summary>One paragraph of the regulation.</summary>
/// <param name="Anchor">Of an article, or of the first duty that stands here; null: nothing refers to it.</param>
/// <param name="Duties">The duties that stand here, e.g. <c>M8.31</c>; the older text counts nothing, so the ids are ours.</param>
public sealed record RegulationLine(int Number, RegulationLineKind Kind, string Text, string? Anchor, IReadOnlyList<string> Duties);

/// <param name="Number">As printed: the regulation has two articles 8 and no 9.</param>
public sealed record RegulationArticle(string Anchor, string Number, string Title);
