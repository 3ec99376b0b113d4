using Yakutiye.BilgiIslem.Bridges;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Web.Modules.People.Appointments;
using Yakutiye.BilgiIslem.Web.Shared.Records;

namespace Yakutiye.BilgiIslem.Web.Modules.People.Users;

public sealed record UserDetails(
    UserRow User, UserState State, IReadOnlyList<SomeLine> Some, IReadOnlyList<AppointmentRow> Appointments, IReadOnlyList<HistoryLine> History,
    string Tab)
{
    public const string General = "";
    public const string AppointmentsTab = "gorev";
    public const string HistoryTab = "tarihce";

    public bool IsSome => User.Roles.Contains(RoleNames.Some, StringComparer.Ordinal);
}

public sealed record UserState(
    DateTime? DisabledAt, string? DisabledReason, bool MustChangePassword, bool HasSecondFactor, bool IsLocked, bool IsSelf, DateTime? LastSeenAt);

public sealed record SomeLine(string DocumentNumber, DateOnly DocumentDate, string RecordedBy, DateTime StartedAt, DateTime? EndedAt);

/// <summary>A password that is shown this once and never again.</summary>
public sealed record NewPassword(int UserId, string Name, string UserName, string Password, bool IsNewAccount);

/// <summary>What a person still holds, per kind of obligation.</summary>
public sealed record ObligationGroup(string Title, IReadOnlyList<RecordRow> Rows);
