namespace Yakutiye.BilgiIslem.Documents;

/// <summary>What a paper is, apart from its contents. The same info and contents give the same bytes.</summary>
public sealed record PaperInfo(string Title, string Author, DateTimeOffset CreatedAt)
{
    public string? Subject { get; init; }
    public string? Keywords { get; init; }
    public Letterhead? Letterhead { get; init; }
    public IReadOnlyList<PaperMark> Marks { get; init; } = [];
    public PaperStyle Style { get; init; } = PaperStyle.Report;
    public PaperOrientation Orientation { get; init; }

    /// <summary>Address, legal sentence and the like, below a thin line on every page; may have several lines.</summary>
    public string? Footer { get; init; }

    /// <summary>What names the paper above the following pages, a record number for instance; the title stands beside it.</summary>
    public string? RunningNote { get; init; }
}
