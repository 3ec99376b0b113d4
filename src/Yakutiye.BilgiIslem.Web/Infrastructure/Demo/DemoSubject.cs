using Yakutiye.BilgiIslem.HelpDesk;

namespace Yakutiye.BilgiIslem.Web.Infrastructure.Demo;

/// <summary>Something that people ask for again and again.</summary>
/// <param name="Topic">A folded word of the category that it belongs to.</param>
/// <param name="Title"><c>{0}</c> stands for one of <see cref="Things"/>.</param>
internal sealed record DemoSubject(
    string Topic, TicketKind Kind, string Title, string Description, RootCause Cause, string Solution, params string[] Things)
{
    /// <summary>The category of the topic; when there is none, any of the same kind.</summary>
    public TicketCategory CategoryIn(IReadOnlyList<TicketCategory> leaves) =>
        leaves.FirstOrDefault(c => c.Kind == Kind && IsAbout(c)) ?? leaves.FirstOrDefault(IsAbout) ?? leaves.FirstOrDefault(c => c.Kind == Kind) ?? leaves[0];

    public string Thing(Random chance) => Things.Length == 0 ? "" : Things[chance.Next(Things.Length)];

    private bool IsAbout(TicketCategory category) =>
        Text.TurkishText.Words(category.Name).Any(w => w.StartsWith(Topic, StringComparison.Ordinal));
}
