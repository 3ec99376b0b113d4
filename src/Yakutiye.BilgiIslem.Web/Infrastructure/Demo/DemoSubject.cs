using Yakutiye.BilgiIslem.HelpDesk;

namespace Yakutiye.BilgiIslem.Web.Infrastructure.Demo;

/// <summary>Something that people ask for again and again.</summary>
/// <param name="Category">The leaf that it belongs to; where the portal has none of that name, any will do.</param>
/// <param name="Title"><c>{0}</c> stands for one of <see cref="Things"/>.</param>
internal sealed record DemoSubject(string Category, string Title, string Description, RootCause Cause, string Solution, params string[] Things)
{
    public TicketCategory CategoryIn(IReadOnlyList<TicketCategory> leaves) =>
        leaves.FirstOrDefault(c => string.Equals(c.Name, Category, StringComparison.Ordinal)) ?? leaves[0];

    public string Thing(Random chance) => Things.Length == 0 ? "" : Things[chance.Next(Things.Length)];
}
