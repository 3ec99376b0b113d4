using System.Linq.Expressions;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Text;

namespace Yakutiye.BilgiIslem.Web.Modules.People.Appointments;

public enum AppointmentTime { Current, Coming, Past }

public sealed record AppointmentRow(
    int Id, AppointmentKind Kind, string Person, string? ForPerson, int? ForPersonId, string? Post, IReadOnlyList<string> Scope, DateOnly From,
    DateOnly To, string DocumentNumber, DateOnly DocumentDate, DateTime? EndedAt)
{
    /// <summary>The lent permissions in words.</summary>
    public IReadOnlyList<string> Powers { get; init; } = [];

    public bool MayEnd { get; init; }

    public string What => Post is null ? Kind.TurkishName : $"{RoleNames.Title(Post)} vekâleti";

    public AppointmentTime TimeOn(DateOnly day) => (EndedAt, From, To) switch
    {
        (not null, _, _) => AppointmentTime.Past,
        (_, var from, _) when from > day => AppointmentTime.Coming,
        (_, _, var to) when to < day => AppointmentTime.Past,
        _ => AppointmentTime.Current,
    };

    public static Expression<Func<Appointment, AppointmentRow>> Of { get; } = a => new AppointmentRow(
        a.Id, a.Kind, a.Person.FullName, a.ForPerson!.FullName, a.ForPersonId, a.Post, a.Scope, a.From, a.To, a.DocumentNumber, a.DocumentDate, a.EndedAt);
}
