using Microsoft.AspNetCore.Authorization;
using Yakutiye.BilgiIslem.People;

namespace Yakutiye.BilgiIslem.Web.Infrastructure.Identity;

/// <summary>Leads who has an open duty to it, and nowhere else. Answered from snapshots: it stands before every page.</summary>
public sealed class DutyGate(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext http, SecondFactorRule secondFactor, PrivacyDesk privacy)
    {
        var metadata = http.GetEndpoint()?.Metadata;
        if (http.SignedIn is not { } user || metadata is null || metadata.GetMetadata<IAllowAnonymous>() is not null
            || await FirstAsync(user, secondFactor, privacy, http.RequestAborted) is not { } duty
            || metadata.GetMetadata<DuringAttribute>()?.Duties.Contains(duty) is true)
        {
            await next(http);
            return;
        }

        Lead.To(http, PathOf(duty));
    }

    /// <summary>The first open duty; null: the person is free to go.</summary>
    public static async Task<Duty?> FirstAsync(CurrentUser user, SecondFactorRule secondFactor, PrivacyDesk privacy, CancellationToken ct)
    {
        if (user.Person.MustChangePassword)
        {
            return Duty.NewPassword;
        }

        if (!user.Person.HasSecondFactor && await secondFactor.BindsAsync(user, ct))
        {
            return Duty.SecondFactor;
        }

        return await privacy.CurrentAsync(ct) is { } notice && notice.Id != user.Person.ReadNoticeId ? Duty.PrivacyNotice : null;
    }

    private static string PathOf(Duty duty) => duty switch
    {
        Duty.NewPassword => "/hesabim/parola",
        Duty.SecondFactor => "/hesabim/iki-adim/kur",
        Duty.PrivacyNotice => "/kvkk/onay",
    };
}
