using Yakutiye.BilgiIslem.People;

namespace Yakutiye.BilgiIslem.Web.Infrastructure.Demo;

/// <summary>Somebody of the demo at the screen, who signs what is his to sign.</summary>
internal sealed class DemoSigner(AppUser person) : ICurrentUser
{
    public bool IsSignedIn => true;
    public int Id => person.Id;
    public string Name => person.FullName;
    public int? UnitId => person.UnitId;

    public bool Is(string role) => false;

    public bool Can(string permission) => true;

    public Actor As(string permission) => DemoYearCast.ActorOf(person);
}
