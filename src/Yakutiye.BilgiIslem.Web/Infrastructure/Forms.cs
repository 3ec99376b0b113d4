using FluentValidation;
using FluentValidation.AspNetCore;
using Yakutiye.BilgiIslem.Text;

namespace Yakutiye.BilgiIslem.Web.Infrastructure;

/// <summary>Forms are checked by the validator beside them, on the server and in the browser.</summary>
public static class Forms
{
    public static IServiceCollection AddFormValidation(this IServiceCollection services)
    {
        ValidatorOptions.Global.LanguageManager.Culture = TurkishText.Culture;
        return services
            .AddFluentValidationAutoValidation(options => options.DisableDataAnnotationsValidation = true)
            .AddFluentValidationClientsideAdapters()
            .AddValidatorsFromAssemblyContaining<Program>(ServiceLifetime.Singleton);
    }
}
