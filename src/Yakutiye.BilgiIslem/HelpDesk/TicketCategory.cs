using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Rules;

namespace Yakutiye.BilgiIslem.HelpDesk;

/// <summary>What a ticket is about. A tree of two levels or more; people choose a leaf.</summary>
public sealed class TicketCategory : Entity
{
    private readonly List<CategoryQuestion> _questions = [];

    public TicketCategory(string name, int? parentId, TicketKind kind, TicketImpact defaultImpact, int? teamId, int sort = 0) =>
        Describe(name, parentId, kind, defaultImpact, teamId, sort);

    private TicketCategory() { }

    public string Name { get; private set; } = "";
    public int? ParentId { get; private set; }
    public TicketCategory? Parent { get; private set; }
    public TicketKind Kind { get; private set; }
    public TicketImpact DefaultImpact { get; private set; }

    /// <summary>The servis that it goes to; null: the pool of all.</summary>
    public int? TeamId { get; private set; }

    public Team? Team { get; private set; }
    public int Sort { get; private set; }

    /// <summary>A sentence under the name that helps to choose; null: none.</summary>
    public string? Hint { get; private set; }

    /// <summary>Null: in use.</summary>
    public DateTime? ClosedAt { get; private set; }

    public IReadOnlyCollection<CategoryQuestion> Questions => _questions;

    public void Describe(string name, int? parentId, TicketKind kind, TicketImpact defaultImpact, int? teamId, int sort, string? hint = null)
    {
        Rule.Require(Id == 0 || parentId != Id, HelpDeskText.CategoryOwnParent, nameof(ParentId));

        Name = Rule.Filled(name, HelpDeskText.CategoryNameMissing, nameof(Name));
        (ParentId, Kind, DefaultImpact, TeamId, Sort, Hint) = (parentId, kind, defaultImpact, teamId, sort, Rule.Optional(hint));
    }

    /// <summary>Replaces the questions: one per line, a star in front makes it mandatory.</summary>
    public void Ask(IEnumerable<(string Text, bool IsRequired)> questions)
    {
        _questions.Clear();
        _questions.AddRange(questions.Select((q, i) => new CategoryQuestion(q.Text, q.IsRequired, i)));
    }

    public void Close(DateTime now) => ClosedAt ??= now;

    public void Reopen() => ClosedAt = null;
}

/// <summary>Something that must be known before a ticket of the category can be worked on.</summary>
public sealed class CategoryQuestion
{
    public CategoryQuestion(string text, bool isRequired, int sort) =>
        (Text, IsRequired, Sort) = (Rule.Filled(text, HelpDeskText.QuestionMissing), isRequired, sort);

    private CategoryQuestion() { }

    /// <summary>A question as it is typed: a star in front makes it mandatory.</summary>
    public static (string Text, bool IsRequired) Parse(string line)
    {
        var text = line.Trim();
        return text.StartsWith('*') ? (text[1..].Trim(), true) : (text, false);
    }

    public int Id { get; private set; }
    public int CategoryId { get; private set; }
    public string Text { get; private set; } = "";
    public bool IsRequired { get; private set; }
    public int Sort { get; private set; }
}
