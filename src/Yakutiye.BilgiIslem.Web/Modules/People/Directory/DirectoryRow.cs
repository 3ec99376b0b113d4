using System.Linq.Expressions;
using Yakutiye.BilgiIslem.People;

namespace Yakutiye.BilgiIslem.Web.Modules.People.Directory;

public sealed record DirectoryRow(
    int Id, string Name, string? Title, int? UnitId, string? Unit, string? Extension, string? Phone, string? Room, string? Email)
{
    public static Expression<Func<AppUser, DirectoryRow>> From { get; } = u => new DirectoryRow(
        u.Id, u.FullName, u.Title, u.UnitId, u.Unit!.Name, u.Extension, u.PhoneNumber, u.Room, u.Email);

    /// <summary>Below the name in a picker.</summary>
    public string Sub => string.Join(" · ", new[] { Unit, Title, Extension }.Where(part => !string.IsNullOrEmpty(part)));
}
