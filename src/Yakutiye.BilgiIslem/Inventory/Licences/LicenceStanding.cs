using System.ComponentModel.DataAnnotations;
using Yakutiye.BilgiIslem.Text;

namespace Yakutiye.BilgiIslem.Inventory.Licences;

/// <summary>Where a licence stands on a day.</summary>
public enum LicenceStanding
{
    [Display(Name = "Geçerli"), Tone(Tone.Success)] Valid,
    [Display(Name = "Süresi doluyor"), Tone(Tone.Warning)] Expiring,
    [Display(Name = "Süresi doldu"), Tone(Tone.Danger)] Expired,
    [Display(Name = "Kullanım dışı"), Tone(Tone.Neutral)] Closed,
}

public static class LicenceStandings
{
    /// <summary>Days before the end from which a licence counts as expiring.</summary>
    public const int WarnDays = 60;

    public static LicenceStanding On(DateOnly today, DateOnly? expiresOn, DateTime? closedAt)
    {
        if (closedAt is not null)
        {
            return LicenceStanding.Closed;
        }

        if (expiresOn is not { } end || end > today.AddDays(WarnDays))
        {
            return LicenceStanding.Valid;
        }

        return end < today ? LicenceStanding.Expired : LicenceStanding.Expiring;
    }
}
