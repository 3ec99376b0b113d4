using Yakutiye.BilgiIslem.People;

namespace Yakutiye.BilgiIslem.Web.Infrastructure.Identity;

/// <summary>Before sign-in, and in scheduled works.</summary>
public sealed class Nobody : ICurrentUser
{
    public static readonly Nobody Instance = new();

    private Nobody() { }

    public bool IsSignedIn => false;
    public int Id => 0;
    public string Name => "";
    public int? UnitId => null;

    public bool Is(string role) => false;

    public bool Can(string permission) => false;

    public Actor As(string permission) => Actor.System;
}
