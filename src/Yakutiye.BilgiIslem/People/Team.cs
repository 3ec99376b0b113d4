using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Rules;

namespace Yakutiye.BilgiIslem.People;

/// <summary>A servis of the directorate with its Şef and members: the division of duties of M7.6.</summary>
public sealed class Team : Entity
{
    private readonly List<TeamMember> _members = [];

    public Team(string name, int? chiefId) => Describe(name, chiefId, null);

    private Team() { }

    public string Name { get; private set; } = "";
    public string? Duties { get; private set; }

    /// <summary>Null: vacant.</summary>
    public int? ChiefId { get; private set; }

    public AppUser? Chief { get; private set; }
    public IReadOnlyCollection<TeamMember> Members => _members;

    /// <summary>Null: in use.</summary>
    public DateTime? ClosedAt { get; private set; }

    public void Describe(string name, int? chiefId, string? duties)
    {
        Name = Rule.Filled(name, PeopleText.TeamNameMissing, nameof(Name));
        (ChiefId, Duties) = (chiefId, Rule.Optional(duties));
    }

    /// <summary>The members from now on; who stays keeps the row.</summary>
    public void SetMembers(IEnumerable<int> userIds)
    {
        var wanted = userIds.ToHashSet();
        _members.RemoveAll(m => !wanted.Contains(m.UserId));
        _members.AddRange(wanted.Where(id => _members.All(m => m.UserId != id)).Select(id => new TeamMember(id)));
    }

    public void Close(DateTime now) => ClosedAt ??= now;

    public void Reopen() => ClosedAt = null;
}

public sealed class TeamMember
{
    public TeamMember(int userId) => UserId = userId;

    private TeamMember() { }

    public int TeamId { get; private set; }
    public int UserId { get; private set; }
    public AppUser User { get; private set; } = null!;
}
