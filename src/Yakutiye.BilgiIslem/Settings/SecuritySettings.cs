namespace Yakutiye.BilgiIslem.Settings;

/// <summary>What the administrator decides about signing in.</summary>
public sealed record SecuritySettings
{
    /// <summary>Roles whose holders need a second factor; null: never decided, the portal's own default holds.</summary>
    public IReadOnlyList<string>? SecondFactorRoles { get; init; }
}
