namespace Yakutiye.BilgiIslem.Inventory.Licences;

/// <summary>A warning of a licence's end that was given, once, whatever restarts: the key is unique.</summary>
public sealed class LicenceNotice
{
    public LicenceNotice(int licenceId, DateOnly expiresOn, int threshold, DateTime at) =>
        (LicenceId, ExpiresOn, Threshold, At) = (licenceId, expiresOn, threshold, at);

    private LicenceNotice() { }

    public int Id { get; private set; }
    public int LicenceId { get; private set; }

    /// <summary>The end that it was about; a renewed licence is worth warnings of its own.</summary>
    public DateOnly ExpiresOn { get; private set; }

    /// <summary>60, 30 or 7 days; <see cref="LicenceThresholds.Expired"/> once it is over.</summary>
    public int Threshold { get; private set; }

    public DateTime At { get; private set; }
}

/// <summary>How long before the end a warning is due.</summary>
public static class LicenceThresholds
{
    public const int Expired = -1;
    public const int First = 60;

    private static readonly int[] Days = [7, 30, First];

    /// <returns>the closest one that has been reached; null: none yet</returns>
    public static int? Reached(DateOnly today, DateOnly expiresOn)
    {
        var left = expiresOn.DayNumber - today.DayNumber;
        return left < 0 ? Expired : Days.Where(d => left <= d).Select(d => (int?)d).FirstOrDefault();
    }
}
