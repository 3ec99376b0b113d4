namespace Yakutiye.BilgiIslem.Web.Shared.Shell;

/// <param name="Roles">The roles in Turkish words, as one line.</param>
/// <param name="ActingFor">The person whose powers are used today (vekâlet); null: nobody's.</param>
public sealed record ShellUser(string Id, string FullName, string Title, string Roles, string? ActingFor = null)
{
    /// <summary>First letters of the first and the last name.</summary>
    public string Initials => Shared.Ui.Initials.Of(FullName);
}
