using System.ComponentModel.DataAnnotations;
using System.Reflection;
using FluentValidation;
using FluentValidation.AspNetCore;
using Microsoft.AspNetCore.Mvc;
using Yakutiye.BilgiIslem.Text;
using Yakutiye.BilgiIslem.Web.Infrastructure.Binding;

namespace Yakutiye.BilgiIslem.Web.Infrastructure;

/// <summary>Forms are checked by the validator beside them, in the browser and again here, in Turkish.</summary>
public static class Validation
{
    public static IServiceCollection AddFormValidation(this IServiceCollection services)
    {
        ValidatorOptions.Global.LanguageManager.Culture = TurkishText.Culture;
        ValidatorOptions.Global.DisplayNameResolver = (_, member, _) => member?.GetCustomAttribute<DisplayAttribute>()?.GetName();
        services.Configure<MvcOptions>(TurkishBinding.Apply);
        return services
            .AddFluentValidationAutoValidation(options => options.DisableDataAnnotationsValidation = true)
            .AddFluentValidationClientsideAdapters()
            .AddValidatorsFromAssemblyContaining<Program>(ServiceLifetime.Singleton);
    }
}
