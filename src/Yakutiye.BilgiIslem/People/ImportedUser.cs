namespace Yakutiye.BilgiIslem.People;

/// <summary>A line of a users file, read and checked.</summary>
/// <param name="ExistingId">Null: a new account.</param>
/// <param name="Given">The columns that the file has.</param>
public sealed record ImportedUser(
    int Line, string UserName, PersonFacts Facts, IReadOnlyList<string> Roles, int? ExistingId, IReadOnlyCollection<string> Given)
{
    /// <summary>The facts of a known account: what the file has no column for stays as it is.</summary>
    public PersonFacts Over(AppUser user) => Facts with
    {
        Title = Given.Contains("Title") ? Facts.Title : user.Title,
        Email = Given.Contains("Email") ? Facts.Email : user.Email,
        Phone = Given.Contains("Phone") ? Facts.Phone : user.PhoneNumber,
        Extension = Given.Contains("Extension") ? Facts.Extension : user.Extension,
        Room = Given.Contains("Room") ? Facts.Room : user.Room,
        Employment = Given.Contains("Employment") ? Facts.Employment : user.Employment,
    };
}
