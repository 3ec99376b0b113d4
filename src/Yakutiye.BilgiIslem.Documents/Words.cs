namespace Yakutiye.BilgiIslem.Documents;

/// <summary>A text with bold and italic phrases in it. A plain string is words too.</summary>
public sealed class Words
{
    private readonly Phrase[] phrases;

    private Words(Phrase[] phrases) => this.phrases = phrases;

    public static Words None { get; } = new([]);

    internal ReadOnlySpan<Phrase> Phrases => phrases;

    public static Words Plain(string? text) => string.IsNullOrEmpty(text) ? None : new([new Phrase(text, false, false)]);

    public static implicit operator Words(string? text) => Plain(text);

    public Words Then(string? text) => With(text, false, false);

    public Words Bold(string? text) => With(text, true, false);

    public Words Italic(string? text) => With(text, false, true);

    public Words AllBold() => new([.. phrases.Select(p => p with { IsBold = true })]);

    private Words With(string? text, bool bold, bool italic) =>
        string.IsNullOrEmpty(text) ? this : new([.. phrases, new Phrase(text, bold, italic)]);
}
