using FluentValidation;
using FluentValidation.AspNetCore;

namespace Yakutiye.BilgiIslem.Web.Infrastructure;

/// <summary>Forms are checked by the validators beside them, in the browser and again on the server.</summary>
public static class Validation
{
    public static IServiceCollection AddFormValidation(this IServiceCollection services) => services
        .AddValidatorsFromAssemblyContaining<Program>(ServiceLifetime.Singleton)
        .AddFluentValidationAutoValidation(options => options.DisableDataAnnotationsValidation = true)
        .AddFluentValidationClientsideAdapters();
}
