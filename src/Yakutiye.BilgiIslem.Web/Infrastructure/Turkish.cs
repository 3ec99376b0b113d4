using System.Globalization;
using Yakutiye.BilgiIslem.Text;

namespace Yakutiye.BilgiIslem.Web.Infrastructure;

/// <summary>Every page is Turkish, whatever the machine or the browser speaks.</summary>
public static class Turkish
{
    public static void UseTurkish(this IApplicationBuilder app)
    {
        CultureInfo.DefaultThreadCurrentCulture = CultureInfo.DefaultThreadCurrentUICulture = TurkishText.Culture;
        app.Use((_, next) =>
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = TurkishText.Culture;
            return next();
        });
    }
}
