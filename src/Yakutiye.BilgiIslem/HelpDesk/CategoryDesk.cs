using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Rules;

namespace Yakutiye.BilgiIslem.HelpDesk;

/// <summary>A category as it is typed in.</summary>
/// <param name="Questions">One per line; a star in front makes it mandatory.</param>
public sealed record CategoryFacts(
    string? Name, int? ParentId, TicketKind Kind, TicketImpact DefaultImpact, int? TeamId, int Sort, string? Hint, string? Questions);

/// <summary>Keeps the tree of categories whole.</summary>
public sealed class CategoryDesk(AppDb db, TicketCatalog catalog, TimeProvider clock)
{
    public const int MostQuestions = 12;

    public async Task<int> AddAsync(CategoryFacts facts, CancellationToken ct)
    {
        var kind = await KindUnderAsync(facts, ct);
        var category = new TicketCategory(facts.Name ?? "", facts.ParentId, kind, facts.DefaultImpact, facts.TeamId, facts.Sort);
        db.Add(category);
        Describe(category, facts, kind);
        await SaveAsync(ct);
        return category.Id;
    }

    public async Task ChangeAsync(TicketCategory category, CategoryFacts facts, CancellationToken ct)
    {
        var tree = (await catalog.ReadAsync(ct)).Categories;
        Rule.Require(facts.ParentId is not { } parent || !tree.With(category.Id).Contains(parent), HelpDeskText.CategoryOwnParent, nameof(facts.ParentId));

        Describe(category, facts, await KindUnderAsync(facts, ct));
        await SaveAsync(ct);
    }

    public async Task CloseAsync(TicketCategory category, CancellationToken ct)
    {
        var branch = (await catalog.ReadAsync(ct)).Categories.With(category.Id);
        Rule.Require(!await db.Set<Ticket>().Open.AnyAsync(t => branch.Contains(t.CategoryId), ct), HelpDeskText.CategoryInUse);

        category.Close(clock.GetUtcNow().UtcDateTime);
        await SaveAsync(ct);
    }

    public Task ReopenAsync(TicketCategory category, CancellationToken ct)
    {
        category.Reopen();
        return SaveAsync(ct);
    }

    // What hangs under a branch is of the branch's kind: the form of a new ticket shows one kind at a time.
    private async Task<TicketKind> KindUnderAsync(CategoryFacts facts, CancellationToken ct)
    {
        if (facts.ParentId is not { } parentId)
        {
            return facts.Kind;
        }

        var parent = await db.Set<TicketCategory>().FirstOrDefaultAsync(c => c.Id == parentId, ct);
        Rule.Require(parent is not null, HelpDeskText.ParentMissing, nameof(facts.ParentId));

        return parent.Kind;
    }

    private void Describe(TicketCategory category, CategoryFacts facts, TicketKind kind)
    {
        var questions = (facts.Questions ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(CategoryQuestion.Parse).Where(q => q.Text.Length > 0).DistinctBy(q => q.Text, StringComparer.Ordinal).ToList();
        Rule.Require(questions.Count <= MostQuestions, HelpDeskText.TooManyQuestions(MostQuestions), nameof(facts.Questions));
        Rule.Require(questions.TrueForAll(q => q.Text.Length <= 300), HelpDeskText.QuestionTooLong, nameof(facts.Questions));

        category.Describe(facts.Name ?? "", facts.ParentId, kind, facts.DefaultImpact, facts.TeamId, facts.Sort, facts.Hint);
        if (questions.SequenceEqual(category.Questions.OrderBy(q => q.Sort).Select(q => (q.Text, q.IsRequired))))
        {
            return;
        }

        // The foreign key is restricting, so what goes is named.
        db.RemoveRange(category.Questions);
        category.Ask(questions);
    }

    private async Task SaveAsync(CancellationToken ct)
    {
        await db.SaveChangesAsync(ct);
        catalog.Forget();
    }
}
