using Microsoft.AspNetCore.Identity;
using Yakutiye.BilgiIslem.Rules;
using Yakutiye.BilgiIslem.Search;

namespace Yakutiye.BilgiIslem.People;

/// <summary>A person with an account. Never deleted: who left is disabled, and the name stays on every act.</summary>
public sealed class AppUser : IdentityUser<int>, ISearchable
{
    public const int MostFailures = 5;
    public static readonly TimeSpan LockedFor = TimeSpan.FromMinutes(15);

    public AppUser(string userName, PersonFacts facts)
    {
        UserName = UserNames.Checked(userName);
        NormalizedUserName = UserName.ToUpperInvariant();
        SecurityStamp = Guid.NewGuid().ToString("N");
        LockoutEnabled = true;
        Describe(facts);
    }

    private AppUser() { }

    public string FullName { get; private set; } = "";

    /// <summary>Unvan, e.g. <c>Bilgisayar Teknikeri</c>.</summary>
    public string? Title { get; private set; }

    /// <summary>Dahili.</summary>
    public string? Extension { get; private set; }

    public string? Room { get; private set; }
    public int? UnitId { get; private set; }
    public Unit? Unit { get; private set; }
    public EmploymentType Employment { get; private set; }

    /// <summary>Null: may sign in.</summary>
    public DateTime? DisabledAt { get; private set; }

    public string? DisabledReason { get; private set; }

    /// <summary>True until the person has replaced the password that somebody else set.</summary>
    public bool MustChangePassword { get; private set; }

    /// <summary>Null: no second factor. Protected by the application's keys.</summary>
    public string? TotpSecret { get; private set; }

    /// <summary>The time step of the last accepted code: no code is accepted twice.</summary>
    public long? LastTotpStep { get; private set; }

    /// <summary>The privacy notice last read; null: none yet.</summary>
    public int? ReadNoticeId { get; private set; }

    public bool IsDisabled => DisabledAt is not null;
    public bool HasSecondFactor => TotpSecret is not null;

    public bool IsLocked(DateTime now) => LockoutEnd > now;

    string ISearchable.SearchType => "kisi";
    string ISearchable.SearchText => $"{FullName} {Title} {UserName} {Email} {PhoneNumber} {Extension} {Room}";
    string ISearchable.SearchScope => "";

    public void Describe(PersonFacts facts)
    {
        FullName = Rule.Filled(facts.FullName, PeopleText.NameMissing, nameof(FullName));
        Title = Rule.Optional(facts.Title);
        Email = Rule.Optional(facts.Email);
        NormalizedEmail = Email?.ToUpperInvariant();
        PhoneNumber = Rule.Optional(facts.Phone);
        Extension = Rule.Optional(facts.Extension);
        Room = Rule.Optional(facts.Room);
        UnitId = facts.UnitId;
        Employment = facts.Employment;
        Touch();
    }

    /// <summary>Signs the person out everywhere: the stamp in their cookies is no longer the right one.</summary>
    public void EndOtherSessions()
    {
        SecurityStamp = Guid.NewGuid().ToString("N");
        Touch();
    }

    /// <summary>A wrong password or code.</summary>
    /// <returns>true when it was one too many: the account is locked for a while</returns>
    public bool FailSignIn(DateTime now)
    {
        Touch();
        AccessFailedCount++;
        if (AccessFailedCount < MostFailures)
        {
            return false;
        }

        (AccessFailedCount, LockoutEnd) = (0, now + LockedFor);
        return true;
    }

    /// <summary>Everything that was asked was answered rightly.</summary>
    public void PassSignIn()
    {
        (AccessFailedCount, LockoutEnd) = (0, null);
        Touch();
    }

    public void Disable(string reason, DateTime now)
    {
        Rule.Require(!IsDisabled, PeopleText.AlreadyDisabled);

        (DisabledAt, DisabledReason) = (now, Rule.Filled(reason, PeopleText.ReasonMissing, "Reason"));
        EndOtherSessions();
    }

    public void Enable() => (DisabledAt, DisabledReason) = (null, null);

    public void GivePassword(string hash, bool mustChange)
    {
        (PasswordHash, MustChangePassword) = (hash, mustChange);
        (LockoutEnd, AccessFailedCount) = (null, 0);
        EndOtherSessions();
    }

    public void EnrollSecondFactor(string protectedSecret, long step)
    {
        (TotpSecret, LastTotpStep, TwoFactorEnabled) = (protectedSecret, step, true);
        EndOtherSessions();
    }

    public void DropSecondFactor()
    {
        (TotpSecret, LastTotpStep, TwoFactorEnabled) = (null, null, false);
        EndOtherSessions();
    }

    public void UseTotpStep(long step)
    {
        Rule.Require(LastTotpStep is null || step > LastTotpStep, PeopleText.CodeUsed);

        LastTotpStep = step;
        Touch();
    }

    public void ReadNotice(int noticeId) => ReadNoticeId = noticeId;

    // Two requests that count the same failure or spend the same code at once: the second one is refused by this.
    private void Touch() => ConcurrencyStamp = Guid.NewGuid().ToString();
}
