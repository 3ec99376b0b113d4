namespace Yakutiye.BilgiIslem.People;

/// <summary>Who is at the screen, with the powers of this moment: own roles, vekâlet and delegations (design §3).</summary>
public interface ICurrentUser
{
    bool IsSignedIn { get; }

    /// <summary>0 when nobody is signed in.</summary>
    int Id { get; }

    string Name { get; }
    int? UnitId { get; }

    /// <summary>Whether the person has the role or acts for the post.</summary>
    bool Is(string role);

    bool Can(string permission);

    /// <summary>The actor of an act that needs the permission: with the second name when the power is lent.</summary>
    Actor As(string permission);
}
