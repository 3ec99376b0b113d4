using Yakutiye.BilgiIslem.People;

namespace Yakutiye.BilgiIslem.Web.Infrastructure.Identity;

/// <summary>The person behind the request. Made once per request, when the cookie is checked.</summary>
public sealed class CurrentUser(PersonSnapshot person, PersonPowers powers, Guid sessionId) : ICurrentUser
{
    private Actor _actor = new(person.Id, person.Name);

    public bool IsSignedIn => true;
    public int Id => person.Id;
    public string Name => person.Name;
    public int? UnitId => person.UnitId;
    public PersonSnapshot Person => person;
    public PersonPowers Powers => powers;
    public Guid SessionId => sessionId;

    /// <summary>As whom the person acts in this request: with the second name once a lent power was used.</summary>
    public Actor Actor => _actor;

    public bool Is(string role) => powers.Is(role);

    public bool Can(string permission) => powers.Can(permission);

    public Actor As(string permission)
    {
        var actor = powers.As(Id, Name, permission);
        if (actor.ForName is not null)
        {
            _actor = actor;
        }

        return actor;
    }
}
