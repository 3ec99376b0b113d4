namespace Yakutiye.BilgiIslem.Web.Shared;

/// <summary>Asked by the page itself, not by the person: an open window alone must not keep a session from going idle.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class QuietRequestAttribute : Attribute;
