namespace Yakutiye.BilgiIslem.Web.Infrastructure.Identity;

/// <summary>What a person must do before anything else.</summary>
public enum Duty
{
    /// <summary>Somebody else set the password.</summary>
    NewPassword,

    /// <summary>The role asks for a second factor, and there is none.</summary>
    SecondFactor,

    /// <summary>A newer privacy notice is in force.</summary>
    PrivacyNotice,
}

/// <summary>The action may be used while these duties are open; no other may.</summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Class)]
public sealed class DuringAttribute(params Duty[] duties) : Attribute
{
    public IReadOnlyList<Duty> Duties => duties;
}
