using Microsoft.AspNetCore.Http.Features;
using Yakutiye.BilgiIslem.Attachments;
using Yakutiye.BilgiIslem.Web.Shared;

namespace Yakutiye.BilgiIslem.Web.Infrastructure.Files;

public static class FileSetup
{
    public static IServiceCollection AddFileStore(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton<FileRules>(_ => new FileRules(configuration.GetValue("Files:MaxMegabytes", 20) * 1_048_576L));
        services.AddSingleton<FilePlaces>();
        services.AddSingleton<IFileStore, DiskFileStore>();
        services.AddSingleton<Thumbnails>();
        services.AddScoped<AttachmentDesk>();
        services.AddScoped<IScheduledWork, OrphanSweeper>();
        services.AddSingleton<IFileScanner>(provider => configuration["Security:ClamdSocket"] is { Length: > 0 } address
            ? new ClamdScanner(address, provider.GetRequiredService<ILogger<ClamdScanner>>())
            : new NoScanner());

        // All files of one form together, with room for its fields.
        services.Configure<FormOptions>(options => options.MultipartBodyLengthLimit = FormLimits.MaxBytes);
        return services;
    }
}
