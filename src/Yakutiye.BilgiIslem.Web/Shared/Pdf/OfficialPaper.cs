using Yakutiye.BilgiIslem.Calendar;
using Yakutiye.BilgiIslem.Documents;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Settings;

namespace Yakutiye.BilgiIslem.Web.Shared.Pdf;

/// <summary>The institution's own paper: letterhead, logos, address and legal foot as the settings say.</summary>
public sealed class OfficialPaper(SettingsDesk settings, ICurrentUser user, TimeProvider clock)
{
    /// <summary>To be refined by <c>with { Orientation = …, RunningNote = … }</c>.</summary>
    public async Task<PaperInfo> ForAsync(string title, CancellationToken ct)
    {
        var institution = await settings.ReadAsync<InstitutionSettings>(ct);
        return new PaperInfo(title, user.Name, PrintedAt(clock))
        {
            Letterhead = new Letterhead(institution.Municipality, institution.Directorate)
            {
                LeftLogo = Picture(institution.LeftLogo),
                RightLogo = Picture(institution.RightLogo),
            },
            Footer = FooterOf(institution),
        };
    }

    /// <summary>The address of a path of this portal, for QR codes.</summary>
    public async Task<string> AddressOfAsync(string path, CancellationToken ct) =>
        (await settings.ReadAsync<InstitutionSettings>(ct)).PortalAddress.TrimEnd('/') + path;

    private static DateTimeOffset PrintedAt(TimeProvider clock)
    {
        var now = clock.GetUtcNow();
        return now.ToOffset(Istanbul.Zone.GetUtcOffset(now));
    }

    private static byte[]? Picture(string? base64) => string.IsNullOrEmpty(base64) ? null : Convert.FromBase64String(base64);

    private static string FooterOf(InstitutionSettings institution)
    {
        string[] place = [institution.Address, institution.Phone, institution.Web];
        return $"{string.Join(" · ", place.Where(p => p.Length > 0))}\n{institution.LegalFooter}".Trim();
    }
}
